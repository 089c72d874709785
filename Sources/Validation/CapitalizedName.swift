/// A name that was written without any capital, as it is written otherwise.
enum CapitalizedName {
  /// The same for what has capitals, or begins beyond ASCII.
  static func of(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isPlain = value.allSatisfy { 0x61...0x7A ~= $0 || $0 >= 0x80 || borders.contains($0) }
    guard isPlain else { return value }
    var written = value
    var isFirst = true
    for place in written.indices {
      if isFirst, 0x61...0x7A ~= written[place] { written[place] &= ~0x20 }
      isFirst = borders.contains(written[place])
    }
    return written
  }

  private static let borders: Set<UInt8> = [0x20, UInt8(ascii: "-"), UInt8(ascii: "'")]
}
