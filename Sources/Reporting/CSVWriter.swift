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
    separate()
    guard let text else { return }
    let isWritten = text.utf8.withContiguousStorageIfAvailable { write(ascii: $0) } ?? false
    if !isWritten { output.append(Self.quoted(Self.guarded(VisibleText.escaped(text)))) }
  }

  mutating func field(_ number: Int) {
    separate()
    output.append(decimal: number)
  }

  mutating func field(_ flag: Bool) {
    separate()
    output.append(constant: flag ? "true" : "false")
  }

  /// Fields of numbers and of words that need no quotes, with commas between them: at most
  /// `count` bytes.
  mutating func fields(atMost count: Int, _ write: (inout Piece) -> Void) {
    separate()
    output.append(atMost: count, write)
  }

  /// A field with several texts, separated by semicolons.
  mutating func field(_ texts: [String]) {
    field(texts.count > 1 ? texts.joined(separator: "; ") : texts.first)
  }

  mutating func emptyFields(_ count: Int) {
    for _ in 0..<count { separate() }
  }

  /// Fields that were written before, as they are.
  mutating func fields(_ part: [UInt8]) {
    separate()
    output.append(part)
  }

  /// The bytes of the fields that `write` writes, which `fields` writes where they belong.
  mutating func part(_ write: (inout CSVWriter) -> Void) -> [UInt8] {
    let (start, isBehindField) = (output.bytes.count, needsComma)
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
    let quotationMark = UInt8(ascii: "\"")
    var isQuoted = false
    for byte in text {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), quotationMark: isQuoted = true
      case 0x20..<0x7F: break
      default: return false
      }
    }
    if isQuoted { output.append(quotationMark) }
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
      output.append(UInt8(ascii: "'"))
    default: break
    }
    guard isQuoted else {
      output.append(text)
      return true
    }
    for byte in text {
      output.append(byte)
      if byte == quotationMark { output.append(byte) }
    }
    output.append(quotationMark)
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
