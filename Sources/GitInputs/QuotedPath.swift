/// Paths as git writes them where a line feed or a tab ends them: as they are, or in quotation marks
/// with escapes as in C.
enum QuotedPath {
  /// The path's bytes; nil for what git would not write.
  static func bytes(of text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.first == UInt8(ascii: "\"") else { return Array(text) }
    guard text.count > 1, text.last == UInt8(ascii: "\"") else { return nil }
    var path: [UInt8] = []
    var rest = text.dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        path.append(byte)
        continue
      }
      guard let escaped = rest.popFirst() else { return nil }
      if let control = controls[escaped] {
        path.append(control)
        continue
      }
      let digits = [escaped] + rest.prefix(2)
      guard digits.count == 3, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      else { return nil }
      path.append(value)
      rest = rest.dropFirst(2)
    }
    return path
  }

  private static let controls: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09,
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "v"): 0x0B, UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "r"): 0x0D, UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C,
  ]
}
