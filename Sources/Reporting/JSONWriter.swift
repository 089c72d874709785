import Model

/// Writes JSON (RFC 8259) as it comes: nothing is held but what the buffer holds.
///
/// Values follow one another in the order of the calls; commas come by themselves. A member whose
/// value is nil is left out, for a report never says `null`.
struct JSONWriter {
  var output: OutputBuffer
  private var needsComma = false
  /// What findings say alike.
  var repeated = Repeated()

  init(sink: any ByteSink) { output = OutputBuffer(sink: sink) }

  mutating func beginObject() { open(UInt8(ascii: "{")) }
  mutating func endObject() { close(UInt8(ascii: "}")) }
  mutating func beginArray() { open(UInt8(ascii: "[")) }
  mutating func endArray() { close(UInt8(ascii: "]")) }

  mutating func beginObject(_ name: StaticString) {
    key(name)
    beginObject()
  }

  mutating func beginArray(_ name: StaticString) {
    key(name)
    beginArray()
  }

  /// The name of the member whose value comes next; a plain word, which needs no escapes.
  mutating func key(_ name: StaticString) {
    let isBehindMember = needsComma
    output.append(atMost: name.utf8CodeUnitCount + 4) { piece in
      if isBehindMember { piece.append(",") }
      piece.append("\"")
      piece.append(name)
      piece.append("\":")
    }
    needsComma = false
  }

  /// Begins a new line, for people; between values, after the comma.
  mutating func breakLine() {
    separate()
    needsComma = false
    output.append(0x0A)
  }

  /// Ends a document or a line of JSON lines.
  mutating func endLine() {
    needsComma = false
    output.append(0x0A)
  }

  mutating func value(_ text: String) {
    separate()
    quote(text)
    needsComma = true
  }

  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    output.append(decimal: number)
    needsComma = true
  }

  /// A member whose name is a word of the model.
  mutating func member(named name: String, _ number: Int) {
    value(name)
    output.append(UInt8(ascii: ":"))
    output.append(decimal: number)
  }

  mutating func member(_ name: StaticString, _ number: Int64) {
    key(name)
    output.append(String(number))
    needsComma = true
  }

  mutating func member(_ name: StaticString, _ fingerprint: Fingerprint) {
    key(name)
    output.append(atMost: Piece.fingerprint + 2) { piece in
      piece.append("\"")
      piece.append(fingerprint)
      piece.append("\"")
    }
    needsComma = true
  }

  /// A member that says a hash, and which of those with the same one it is.
  mutating func member(_ name: StaticString, hash: UInt64, number: Int) {
    key(name)
    output.append(atMost: 16 + Piece.longestNumber + 3) { piece in
      piece.append("\"")
      piece.append(hexadecimal: hash)
      piece.append(":")
      piece.append(decimal: number)
      piece.append("\"")
    }
    needsComma = true
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    output.append(constant: flag ? "true" : "false")
    needsComma = true
  }

  mutating func member(_ name: StaticString, _ texts: [String]) {
    beginArray(name)
    for text in texts { value(text) }
    endArray()
  }

  /// Members whose names and values need no escapes, with commas between them: at most `count`
  /// bytes.
  mutating func members(atMost count: Int, _ write: (inout Piece) -> Void) {
    separate()
    output.append(atMost: count, write)
    needsComma = true
  }

  /// Members that were written before, as they are.
  mutating func members(_ part: [UInt8]) {
    separate()
    output.append(part)
    needsComma = true
  }

  /// The bytes of the members that `write` writes, which `members` writes where they belong.
  mutating func part(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    let (start, isBehindMember) = (output.count, needsComma)
    needsComma = false
    write(&self)
    needsComma = isBehindMember
    return output.takeBack(to: start)
  }

  private mutating func separate() {
    if needsComma { output.append(UInt8(ascii: ",")) }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    output.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    output.append(bracket)
    needsComma = true
  }

  private mutating func quote(_ text: String) {
    var text = text
    let isWritten = text.withUTF8 { write(ascii: $0) }
    if isWritten { return }
    output.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars { escape(scalar) }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes text of visible ASCII characters in quotation marks; returns whether it was that.
  private mutating func write(ascii text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (quotationMark, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    guard VisibleText.isPlain(text) else { return false }
    let needsEscape = text.contains { $0 == quotationMark || $0 == backslash }
    output.append(atMost: 2 * text.count + 2) { piece in
      piece.append(quotationMark)
      if needsEscape {
        for byte in text {
          if byte == quotationMark || byte == backslash { piece.append(backslash) }
          piece.append(byte)
        }
      } else {
        piece.append(text)
      }
      piece.append(quotationMark)
    }
    return true
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": output.append("\\\"")
    case "\\": output.append("\\\\")
    case "\n": output.append("\\n")
    case "\r": output.append("\\r")
    case "\t": output.append("\\t")
    case _ where VisibleText.isTreacherous(scalar):
      // More than RFC 8259 asks for, so that a report shown on a terminal does nothing to it.
      for unit in UTF16.encode(scalar)! {
        output.append("\\u" + VisibleText.hexadecimal(UInt64(unit), digits: 4))
      }
    default: output.append(String(scalar))
    }
  }
}
