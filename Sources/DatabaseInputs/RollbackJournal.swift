import Model

/// What SQLite leaves beside a database when a transaction was cut off: the pages as they were.
///
/// The layout is that of "The Rollback Journal", section 3 of https://sqlite.org/fileformat2.html.
enum RollbackJournal {
  static let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
  /// The header, without what fills its sector.
  private static let header = 28
  /// Bytes of the mark at its end by which SQLite knows that it names a super-journal.
  static let mark = 8
  /// What follows the name of a super-journal: its length, a sum, and `magic`.
  private static let trailer = 16
  /// The longest name of a super-journal that is believed.
  private static let longestName = 4096

  /// Whether the database needs it to be made whole. One that names a super-journal which is no
  /// more belongs to a transaction that was completed.
  static func isHot(_ file: OpenFile) throws(Fault) -> Bool {
    guard file.stamp.size > header, try file.bytes(mark, at: 0) == magic else { return false }
    guard try namesSuperJournal(file) else { return true }
    let end = file.stamp.size - trailer
    let length = try file.bytes(4, at: end).reduce(0) { $0 << 8 | Int($1) }
    guard length > 0, length <= min(longestName, end) else { return true }
    return OpenFile.Stamp(at: FilePath(bytes: try file.bytes(length, at: end - length))) != nil
  }

  static func namesSuperJournal(_ file: OpenFile) throws(Fault) -> Bool {
    guard file.stamp.size >= header + trailer else { return false }
    return try file.bytes(mark, at: file.stamp.size - mark) == magic
  }
}
