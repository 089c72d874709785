/// Writes bytes in base64 (RFC 4648).
public enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// - Parameters:
  ///   - isSafe: Whether it may stand in an address: of section 5, without what fills up the last group.
  ///   - line: Characters after which `lineEnd` stands; 0 for none.
  public static func encode(
    _ bytes: some Sequence<UInt8>, isSafe: Bool = false, line: Int = 0, lineEnd: String = "\n"
  ) -> String {
    let bytes = Array(bytes)
    var characters: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(UInt32(0)) { bits, place in
        bits << 8 | (start + place < bytes.count ? UInt32(bytes[start + place]) : 0)
      }
      for place in 0...group.count {
        characters.append(alphabet[Int(bits >> UInt32(18 - 6 * place)) & 63])
      }
      if !isSafe { characters += Array(repeating: 0x3D, count: 3 - group.count) }
    }
    var text = String(decoding: characters, as: UTF8.self)
    if isSafe { text = String(text.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }) }
    guard line > 0 else { return text }
    return stride(from: 0, to: characters.count, by: line).map { start in
      String(text.dropFirst(start).prefix(line))
    }.joined(separator: lineEnd)
  }
}
