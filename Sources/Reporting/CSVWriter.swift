import Model

/// Writes records of comma-separated values (RFC 4180) as they come.
///
/// Fields follow one another in the order of the calls; commas come by themselves.
struct CSVWriter {
  var output: OutputBuffer
  private var needsComma = false

  init(sink: any ByteSink) { output = OutputBuffer(sink: sink) }

  /// A field that says what `text` says; empty for nil.
  mutating func field(_ text: String?) {
    if let text { field(text) } else { separate() }
  }

  mutating func field(_ text: String) {
    var text = text
    let isWritten = text.withUTF8 { write(ascii: $0) }
    guard !isWritten else { return }
    separate()
    output.append(Self.quoted(Self.guarded(VisibleText.escaped(text))))
  }

  mutating func field(_ number: Int) {
    fields(atMost: Piece.longestNumber) { $0.append(decimal: number) }
  }

  mutating func field(_ flag: Bool) {
    fields(atMost: 5) { $0.append(flag ? "true" : "false") }
  }

  /// Fields of numbers and of words that need no quotes, with commas between them: at most
  /// `count` bytes.
  @inline(__always)
  mutating func fields(atMost count: Int, _ write: (inout Piece) -> Void) {
    let isBehindField = needsComma
    needsComma = true
    output.append(atMost: count + 1) { piece in
      if isBehindField { piece.append(UInt8(ascii: ",")) }
      write(&piece)
    }
  }

  /// A field with several texts, separated by semicolons.
  mutating func field(_ texts: [String]) {
    field(texts.joined(separator: "; "))
  }

  mutating func emptyFields(_ count: Int) {
    fields(atMost: count) { piece in
      for _ in 1..<count { piece.append(UInt8(ascii: ",")) }
    }
  }

  /// Fields that were written before, as they are.
  mutating func fields(_ part: [UInt8]) {
    fields(atMost: part.count) { $0.append(part) }
  }

  /// The bytes of the fields that `write` writes, which `fields` writes where they belong.
  mutating func part(_ write: (inout CSVWriter) -> Void) -> [UInt8] {
    let (start, isBehindField) = (output.count, needsComma)
    needsComma = false
    write(&self)
    needsComma = isBehindField
    return output.takeBack(to: start)
  }

  mutating func endRecord() throws(ReportError) {
    needsComma = false
    output.append(constant: "\r\n")
    try output.spill()
  }

  private mutating func separate() {
    if needsComma { output.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Writes text of visible ASCII characters; returns whether it was that.
  private mutating func write(ascii text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard VisibleText.isPlain(text) else { return false }
    let quotationMark = UInt8(ascii: "\"")
    let isQuoted = text.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == quotationMark
    }
    let isFormula =
      switch text.first {
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
      default: false
      }
    fields(atMost: 2 * text.count + 3) { piece in
      if isQuoted { piece.append(quotationMark) }
      if isFormula { piece.append(UInt8(ascii: "'")) }
      if isQuoted {
        for byte in text {
          piece.append(byte)
          if byte == quotationMark { piece.append(byte) }
        }
        piece.append(quotationMark)
      } else {
        piece.append(text)
      }
    }
    return true
  }

  /// A field that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection);
  /// full-width signs count, for some spreadsheets fold them.
  private static func guarded(_ field: String) -> String {
    let signs = "=+-@\t\r\n＝＋－＠".unicodeScalars
    guard let first = field.unicodeScalars.first, signs.contains(first) else { return field }
    return "'" + field
  }

  private static func quoted(_ field: String) -> String {
    let isPlain = field.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x0A, 0x0D: false
      default: true
      }
    }
    if isPlain { return field }
    var quoted = "\""
    for character in field.unicodeScalars {
      quoted.unicodeScalars.append(character)
      if character == "\"" { quoted.unicodeScalars.append(character) }
    }
    return quoted + "\""
  }
}
