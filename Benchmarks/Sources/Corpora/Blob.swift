/// Encoded and binary data.
enum Blob {
  static func writeBase64(
    into document: inout Document, upTo size: Int, _ random: inout SplitMix64
  ) {
    while document.count < size {
      writeSymbols(base64, bits: 6, count: 76, into: &document, &random)
      document.write("\n")
    }
  }

  /// Checksums and the names of what they belong to.
  static func writeHexadecimal(
    into document: inout Document, upTo size: Int, _ random: inout SplitMix64
  ) {
    while document.count < size {
      writeSymbols(hexadecimal, bits: 4, count: 64, into: &document, &random)
      document.write("  \(random.text(Vocabulary.words))/\(random.below(10_000)).bin\n")
    }
  }

  /// A header with zeros, then bytes by chance with names between them.
  static func writeBinary(
    into document: inout Document, upTo size: Int, _ random: inout SplitMix64
  ) {
    document.write([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    while document.count < size {
      for _ in 0..<random.within(4...40) {
        withUnsafeBytes(of: random.next().littleEndian) { document.write(Array($0)) }
      }
      document.write("_\(random.text(Vocabulary.words))_\(random.text(Vocabulary.words))")
      document.write(byte: 0)
    }
  }

  private static let base64 = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let hexadecimal = Array("0123456789abcdef".utf8)

  private static func writeSymbols(
    _ alphabet: [UInt8], bits: Int, count: Int, into document: inout Document,
    _ random: inout SplitMix64
  ) {
    var left = count
    while left > 0 {
      var chance = random.next()
      for _ in 0..<min(left, 64 / bits) {
        document.write(byte: alphabet[Int(chance & UInt64(alphabet.count - 1))])
        chance >>= UInt64(bits)
      }
      left -= 64 / bits
    }
  }
}
