import Model

/// The lines of one file's findings, held until their columns can be aligned.
struct FindingBlock {
  /// Lines held at once; a file with more is shown in several blocks of the same layout.
  static let capacity = 256
  /// No column is wider than this; what is wider moves its own line only.
  private static let widest = [60, 40, 44, 6]

  private struct Line {
    let path: String
    let position: Position
    let value: String
    let words: Words
    /// Why it was found, where its judgement does not say all.
    let why: String?
    /// Lines that follow it: how it was decided, where that was asked for, and what is to be known
    /// of the table that ends with it.
    var notes: [String]
    /// Columns of the terminal that place and value take.
    let placeWidth: Int
    let valueWidth: Int
  }

  private enum Position {
    case text(line: Int, column: Int)
    case column(name: String)
  }

  /// How lines say a judgement. A class: thousands of lines share one.
  private final class Words: Sendable {
    let name: String
    let nameWidth: Int
    let confidence: Confidence
    let why: String

    init(_ judgement: Judgement) {
      name = VisibleText.escaped(judgement.pattern.name)
      nameWidth = TextWidth.of(name)
      confidence = judgement.confidence
      why = VisibleText.escaped(judgement.explanation())
    }
  }

  private let paint: Paint
  private var lines: [Line] = []
  private var widths = [0, 0, 0, 6]
  private var words = JudgementTable<Words>()
  /// The file of the last line, as it is shown.
  private var shown: (file: FilePath?, path: String, width: Int)?

  init(paint: Paint) { self.paint = paint }

  var isEmpty: Bool { lines.isEmpty }
  var isFull: Bool { lines.count >= Self.capacity }

  mutating func add(_ finding: Finding) {
    let place = Place(finding.origin)
    let (path, pathWidth) = path(of: place.file)
    let (position, positionWidth) = Self.position(of: finding, at: place)
    let value = VisibleText.escaped(
      finding.shownValue.isEmpty ? finding.value.mask : finding.shownValue)
    let words = words(for: finding.judgement)
    var why: String?
    var isOwn = place.blob?.commit != nil
    if case .column = finding.evidence { isOwn = true }
    if isOwn { why = VisibleText.escaped(finding.explanation) }
    let line = Line(
      path: path, position: position, value: value, words: words, why: why,
      notes: finding.decision?.sentences.map(VisibleText.escaped) ?? [],
      placeWidth: pathWidth + positionWidth, valueWidth: TextWidth.of(value))
    lines.append(line)
    widen(0, to: line.placeWidth)
    widen(1, to: line.valueWidth)
    widen(2, to: words.nameWidth)
  }

  /// Adds lines below the last finding.
  mutating func add(notes: [String]) {
    guard !lines.isEmpty else { return }
    lines[lines.count - 1].notes += notes.map(VisibleText.escaped)
  }

  private mutating func widen(_ column: Int, to width: Int) {
    if width > widths[column], width <= Self.widest[column] { widths[column] = width }
  }

  private static func position(of finding: Finding, at place: Place) -> (Position, width: Int) {
    switch finding.evidence {
    case .text(let location):
      let width = 2 + Piece.digits(of: location.line) + Piece.digits(of: location.column)
      return (.text(line: location.line, column: location.column), width)
    case .column:
      let name = VisibleText.escaped(place.nameInFile ?? "")
      return (.column(name: name), 1 + TextWidth.of(name))
    }
  }

  private mutating func words(for judgement: Judgement) -> Words {
    if let known = words[judgement] { return known }
    let made = Words(judgement)
    words[judgement] = made
    return made
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
        switch line.words.confidence {
        case .high: .strong
        case .medium: .notable
        case .low: .faint
        }
      let why = line.why ?? line.words.why
      let confidence = line.words.confidence.rawValue
      output.append(paint(.path, line.path))
      write(line.position, to: &output)
      pad(0, after: line.placeWidth, &output)
      output.append(paint(.value, line.value))
      pad(1, after: line.valueWidth, &output)
      output.append(line.words.name)
      pad(2, after: line.words.nameWidth, &output)
      output.append(paint(style, confidence))
      if !why.isEmpty { pad(3, after: confidence.utf8.count, &output) }
      output.append(paint(.faint, why))
      output.append(UInt8(ascii: "\n"))
      for sentence in line.notes { output.append(paint(.faint, "    \(sentence)") + "\n") }
    }
    lines.removeAll(keepingCapacity: true)
  }

  private func write(_ position: Position, to output: inout OutputBuffer) {
    output.append(paint.start(.position))
    switch position {
    case .text(let line, let column):
      output.append(atMost: 2 * (Piece.longestNumber + 1)) { piece in
        piece.append(":")
        piece.append(decimal: line)
        piece.append(":")
        piece.append(decimal: column)
      }
    case .column(let name):
      output.append(UInt8(ascii: ":"))
      output.append(name)
    }
    output.append(paint.end(.position))
  }

  /// Blanks up to the next column.
  private func pad(_ column: Int, after width: Int, _ output: inout OutputBuffer) {
    output.append(blanks: max(0, widths[column] - width) + 2)
  }

  /// Forgets the layout; the next file has its own.
  mutating func reset() { widths = [0, 0, 0, 6] }
}
