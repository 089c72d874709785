/// What the first bytes of a database file say of it (https://sqlite.org/fileformat2.html, "The
/// Database Header").
struct DatabaseHeader {
  /// Bytes at the start of a database file.
  static let size = 100

  let pageSize: Int
  /// Bytes of each page that SQLite uses.
  let usable: Int
  /// Pages of the file; nil where nobody has kept count.
  let pageCount: Int?
  /// The page on which the list of free pages begins; 0 for none.
  let firstTrunk: Int
  let hasPointerMaps: Bool
  /// How text is written: 1 is UTF-8, 2 and 3 are UTF-16.
  let textEncoding: Int

  /// Nil where it makes no sense.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.size, bytes.starts(with: SQLiteExtractor.header) else { return nil }
    let written = bytes.number(2, at: 16)
    pageSize = written == 1 ? 65536 : written
    usable = pageSize - Int(bytes[20])
    guard pageSize >= 512, pageSize & (pageSize - 1) == 0, usable >= 480 else { return nil }
    // Who does not know of the count leaves it behind when the file changes.
    let isCounted = bytes[24..<28].elementsEqual(bytes[92..<96])
    let count = bytes.number(4, at: 28)
    pageCount = isCounted && count > 0 ? count : nil
    firstTrunk = bytes.number(4, at: 32)
    hasPointerMaps = bytes.number(4, at: 52) != 0
    textEncoding = bytes.number(4, at: 56)
  }
}
