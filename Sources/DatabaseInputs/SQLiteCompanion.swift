public import Model

/// Knows the files that SQLite keeps beside a database, and leaves them to who reads that.
///
/// A write-ahead log and the journal of a transaction that was cut off are part of the database, and
/// read with it. Where there is no database they are files like others, and so is a journal that is
/// not needed any more.
public struct SQLiteCompanion: Extractor {
  private enum Kind { case log, journal, index }

  public init() {}

  public func accepts(head: [UInt8], of origin: Origin, size: Int?) -> Bool {
    kind(of: origin, head: head) != nil
  }

  /// Throws what is to be said of the file.
  public func extract(
    _ input: ExtractorInput, into consumer: any PassageConsumer
  ) throws(Fault) {
    switch kind(of: input.origin, head: input.head) {
    case .log: throw Fault(.binary, "a write-ahead log of SQLite, which is read with its database")
    case .journal: throw Fault(.binary, "a journal of SQLite, which is read with its database")
    case .index: throw Fault(.binary, "an index of a write-ahead log, in which no values are")
    case nil: return
    }
  }

  private func kind(of origin: Origin, head: [UInt8]) -> Kind? {
    guard case .file(let path) = origin else { return nil }
    return Self.suffixes.first { suffix, kind in
      path.bytes.reversed().starts(with: suffix.utf8.reversed()) && Self.isOne(kind, head)
        && Self.isDatabase(FilePath(bytes: path.bytes.dropLast(suffix.utf8.count)))
        && (kind != .journal || Self.isHot(path))
    }?.kind
  }

  private static let suffixes: [(suffix: String, kind: Kind)] = [
    ("-wal", .log), ("-journal", .journal), ("-shm", .index),
  ]

  /// Whether it begins as such files do (https://sqlite.org/walformat.html and fileformat2.html).
  private static func isOne(_ kind: Kind, _ head: [UInt8]) -> Bool {
    switch kind {
    case .log:
      head.starts(with: [0x37, 0x7F, 0x06, 0x82]) || head.starts(with: [0x37, 0x7F, 0x06, 0x83])
    case .journal: head.starts(with: RollbackJournal.magic)
    // The version 3007000, in the order of the machine's bytes.
    case .index:
      head.starts(with: [0x18, 0xE2, 0x2D, 0x00]) || head.starts(with: [0x00, 0x2D, 0xE2, 0x18])
    }
  }

  private static func isDatabase(_ path: FilePath) -> Bool {
    // What cannot be read says so where it is read itself.
    guard let file = try? OpenFile(path),
      let head = try? file.bytes(SQLiteExtractor.header.count, at: 0)
    else { return false }
    return head == SQLiteExtractor.header
  }

  private static func isHot(_ path: FilePath) -> Bool {
    guard let file = try? OpenFile(path) else { return false }
    return (try? RollbackJournal.isHot(file)) == true
  }
}
