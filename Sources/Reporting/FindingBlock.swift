import Model

/// The lines of one file's findings, held until their columns can be aligned.
struct FindingBlock {
  /// Lines held at once; a file with more is shown in several blocks of the same layout.
  static let capacity = 256
  /// No column is wider than this; what is wider moves its own line only.
  private static let widest = [60, 40, 44, 6]

  private struct Line {
    let path: String
    let position: String
    let value: String
    let name: String
    let confidence: Confidence
    let why: String
    var place: String { path + position }
    var cells: [String] { [place, value, name, confidence.rawValue] }
  }

  private let paint: Paint
  private var lines: [Line] = []
  private var widths = [0, 0, 0, 6]

  init(paint: Paint) { self.paint = paint }

  var isEmpty: Bool { lines.isEmpty }
  var isFull: Bool { lines.count >= Self.capacity }

  mutating func add(_ finding: Finding) {
    let place = Place(finding.origin)
    let position =
      switch finding.evidence {
      case .text(let location): ":\(location.line):\(location.column)"
      case .column: ":" + VisibleText.escaped(place.qualifiedName ?? "")
      }
    let line = Line(
      path: place.file.map(VisibleText.escaped) ?? "-",
      position: position,
      value: VisibleText.escaped(finding.shownValue ?? finding.value.mask),
      name: VisibleText.escaped(finding.pattern.name),
      confidence: finding.confidence,
      why: VisibleText.escaped(finding.explanation))
    lines.append(line)
    for (column, cell) in line.cells.enumerated() {
      let width = TextWidth.of(cell)
      if width <= Self.widest[column] { widths[column] = max(widths[column], width) }
    }
  }

  /// Hands over the lines that are held, and keeps the widths of their columns.
  mutating func write(to output: inout OutputBuffer) {
    for line in lines {
      let style: Paint.Style =
        switch line.confidence {
        case .high: .strong
        case .medium: .notable
        case .low: .faint
        }
      let painted = [
        paint(.path, line.path) + paint(.position, line.position),
        paint(.value, line.value), line.name, paint(style, line.confidence.rawValue),
      ]
      var text = ""
      for (column, cell) in line.cells.enumerated() {
        text += painted[column]
        let isLast = column == painted.count - 1 && line.why.isEmpty
        if !isLast { text += TextWidth.padding(after: cell, to: widths[column]) + "  " }
      }
      output.append(text + paint(.faint, line.why) + "\n")
    }
    lines.removeAll(keepingCapacity: true)
  }

  /// Forgets the layout; the next file has its own.
  mutating func reset() { widths = [0, 0, 0, 6] }
}
