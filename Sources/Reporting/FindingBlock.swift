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
    /// Columns of the terminal that place, value, name and confidence take.
    let widths: [Int]
  }

  private let paint: Paint
  private var lines: [Line] = []
  private var widths = [0, 0, 0, 6]
  /// The file of the last line, as it is shown.
  private var shown: (file: FilePath?, path: String, width: Int)?

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
    let (path, pathWidth) = path(of: place.file)
    let value = VisibleText.escaped(finding.shownValue ?? finding.value.mask)
    let name = VisibleText.escaped(finding.pattern.name)
    let line = Line(
      path: path, position: position, value: value, name: name, confidence: finding.confidence,
      why: VisibleText.escaped(finding.explanation),
      widths: [
        pathWidth + TextWidth.of(position), TextWidth.of(value), TextWidth.of(name),
        TextWidth.of(finding.confidence.rawValue),
      ])
    lines.append(line)
    for (column, width) in line.widths.enumerated() where width <= Self.widest[column] {
      widths[column] = max(widths[column], width)
    }
  }

  private mutating func path(of file: FilePath?) -> (path: String, width: Int) {
    if let shown, shown.file == file { return (shown.path, shown.width) }
    let path = file.map(VisibleText.escaped) ?? "-"
    let width = TextWidth.of(path)
    shown = (file, path, width)
    return (path, width)
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
      output.append(paint(.path, line.path))
      output.append(paint(.position, line.position))
      pad(line, 0, &output)
      output.append(paint(.value, line.value))
      pad(line, 1, &output)
      output.append(line.name)
      pad(line, 2, &output)
      output.append(paint(style, line.confidence.rawValue))
      if !line.why.isEmpty { pad(line, 3, &output) }
      output.append(paint(.faint, line.why))
      output.append(UInt8(ascii: "\n"))
    }
    lines.removeAll(keepingCapacity: true)
  }

  /// Blanks up to the next column.
  private func pad(_ line: Line, _ column: Int, _ output: inout OutputBuffer) {
    output.append(blanks: max(0, widths[column] - line.widths[column]) + 2)
  }

  /// Forgets the layout; the next file has its own.
  mutating func reset() { widths = [0, 0, 0, 6] }
}
