import Model

/// Writes JSON (RFC 8259) as it comes: nothing is held but what the buffer holds.
///
/// Values follow one another in the order of the calls; commas come by themselves. A member whose
/// value is nil is left out, for a report never says `null`.
struct JSONWriter {
  var output: OutputBuffer
  private var needsComma = false

  init(sink: any ByteSink) { output = OutputBuffer(sink: sink) }

  mutating func beginObject() { open(UInt8(ascii: "{")) }
  mutating func endObject() { close(UInt8(ascii: "}")) }
  mutating func beginArray() { open(UInt8(ascii: "[")) }
  mutating func endArray() { close(UInt8(ascii: "]")) }

  mutating func beginObject(_ name: String) {
    key(name)
    beginObject()
  }

  mutating func beginArray(_ name: String) {
    key(name)
    beginArray()
  }

  /// The name of the member whose value comes next; a plain word, which needs no escapes.
  mutating func key(_ name: String) {
    separate()
    output.append(UInt8(ascii: "\""))
    output.append(name)
    output.append("\":")
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

  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  mutating func member(_ name: String, _ number: Int) {
    key(name)
    output.append(String(number))
    needsComma = true
  }

  mutating func member(_ name: String, _ number: Int64) {
    key(name)
    output.append(String(number))
    needsComma = true
  }

  mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    output.append(flag ? "true" : "false")
    needsComma = true
  }

  mutating func member(_ name: String, _ texts: [String]) {
    beginArray(name)
    for text in texts { value(text) }
    endArray()
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
    let quotationMark = UInt8(ascii: "\"")
    output.append(quotationMark)
    // Nearly every string is plain ASCII and goes over as it is.
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != quotationMark && $0 != UInt8(ascii: "\\")
    }
    if isPlain {
      output.append(text)
    } else {
      for scalar in text.unicodeScalars { escape(scalar) }
    }
    output.append(quotationMark)
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
