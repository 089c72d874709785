/// The fields of one JSON object, found without decoding it: reports have millions of lines.
public struct JSONFields {
  private let bytes: ArraySlice<UInt8>

  /// `bytes` is the object with its braces; what is not an object has no fields.
  public init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Calls `body` with each key and the bytes of its value; a string comes without its quotes,
  /// its escapes as they are.
  public func forEach(_ body: (_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void) {
    var index = bytes.startIndex
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "{") else { return }
    index += 1
    while let key = string(from: &index) {
      while index < bytes.endIndex, bytes[index] == 0x3A || bytes[index] == 0x20 { index += 1 }
      guard index < bytes.endIndex else { return }
      if bytes[index] == UInt8(ascii: "\"") {
        guard let value = string(from: &index) else { return }
        body(key, value)
      } else {
        let start = index
        skipValue(&index)
        body(key, bytes[start..<index])
      }
    }
  }

  /// The next string, without its quotes.
  private func string(from index: inout Int) -> ArraySlice<UInt8>? {
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") { index += 1 }
    guard index < bytes.endIndex else { return nil }
    let start = index + 1
    index = start
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < bytes.endIndex else { return nil }
    defer { index += 1 }
    return bytes[start..<index]
  }

  /// To the comma or brace behind a number, an array or an object.
  private func skipValue(_ index: inout Int) {
    var depth = 0
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        guard string(from: &index) != nil else { return }
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ","):
        if depth == 0 { return }
      default: break
      }
      index += 1
    }
  }
}

extension ArraySlice<UInt8> {
  public func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount
      && elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: count))
  }

  /// The number that the digits are; nothing for anything else.
  public var number: Int? {
    guard !isEmpty, count < 19, allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
