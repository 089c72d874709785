internal import Model

/// Tells databases that are encrypted as a whole, as SQLCipher's and SEE's are: whoever has no key
/// sees noise.
///
/// What is compressed without a header of its own looks the same. So only names that databases have
/// are looked at, and sizes that are made of pages.
enum EncryptedDatabase {
  static let fault = Fault(
    .encrypted, "it looks like an encrypted database (SQLCipher or the like)")

  private static let endings = [".db", ".db3", ".sqlite", ".sqlite3"]
  /// The least size of a page, of which all others are multiples.
  private static let page = 512
  /// Bytes that are looked at.
  private static let sample = 4096
  /// Bytes at the start of a database that some keep readable (SQLCipher's
  /// `cipher_plaintext_header_size`).
  private static let plainHeader = 32
  /// The sum of squares by which counts of 256 values differ from those of noise, in terms of what is
  /// expected (Pearson's chi-squared): 255 for noise, with a deviation of 23.
  private static let mostUneven = 440

  /// Whether a file of that name and size may be one.
  static func hasForm(_ path: FilePath, size: Int?) -> Bool {
    let name = path.text.lowercased()
    return endings.contains { name.hasSuffix($0) } && isOfPages(size)
  }

  static func isOfPages(_ size: Int?) -> Bool {
    size.map { $0 > 0 && $0.isMultiple(of: page) } == true
  }

  /// Whether what a file begins with is noise.
  static func isNoise(_ head: [UInt8]) -> Bool { isNoise(head.prefix(sample)) }

  /// Whether what follows a readable header is noise.
  static func isNoiseBehindHeader(_ head: [UInt8]) -> Bool {
    isNoise(head.prefix(sample).dropFirst(plainHeader))
  }

  private static func isNoise(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= page - plainHeader else { return false }
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    let squares = counts.reduce(0) { $0 + $1 * $1 }
    return squares * 256 / bytes.count - bytes.count < mostUneven
  }
}
