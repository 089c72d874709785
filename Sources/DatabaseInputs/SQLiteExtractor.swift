internal import CSQLite
public import Model

/// Reads SQLite databases: every table and view, column by column.
///
/// Nothing is written beside the file, and what lies in a write-ahead log or has to be rolled back
/// by a journal is minded. The schema itself and SQLite's own tables of names and counts
/// (`sqlite_sequence`, `sqlite_stat1`) are not searched.
public struct SQLiteExtractor: Extractor {
  static let header = Array("SQLite format 3\0".utf8)
  /// Bytes (https://sqlite.org/fileformat2.html, "Page Size").
  private static let smallestPage = 512
  private let options: SQLiteOptions
  private let temporaryFolder: FilePath
  private let isInterrupted: @Sendable () -> Bool

  /// A database with a log or journal is copied to a private folder in `temporaryFolder` and read
  /// there. `isInterrupted` is asked where SQLite works for long without a row, and ends that.
  public init(
    _ options: SQLiteOptions = SQLiteOptions(), temporaryFolder: FilePath = FilePath("/tmp"),
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.options = options
    self.temporaryFolder = temporaryFolder
    self.isInterrupted = isInterrupted
  }

  /// Whether it is a database, or looks like one that is encrypted.
  public func accepts(head: [UInt8], of origin: Origin, size: Int?) -> Bool {
    if head.starts(with: Self.header) || DatabaseHeader.isDamaged(head) { return true }
    guard let path = origin.file else { return false }
    let mayBe =
      EncryptedDatabase.hasForm(path, size: size)
      || options.named.contains(path) && EncryptedDatabase.isOfPages(size)
    return mayBe && EncryptedDatabase.isNoise(head)
  }

  /// Whether the header holds the fractions that stand in every database, where an encrypted one
  /// has noise (https://sqlite.org/fileformat2.html, "Payload Fractions").
  private static func isPlain(_ head: [UInt8]) -> Bool {
    head.count >= 24 && head[21...23].elementsEqual([64, 32, 32])
  }

  /// Reads the file at `input.path`; what `input.rest` would give is not asked for.
  public func extract(
    _ input: ExtractorInput, into consumer: any PassageConsumer
  ) throws(Fault) {
    if !input.head.starts(with: Self.header), EncryptedDatabase.isNoise(input.head) {
      throw EncryptedDatabase.fault
    }
    guard let path = input.path else {
      throw Fault(
        .unsupportedFormat,
        "SQLite reads files only, nothing from a pipe or git: give the file's path")
    }
    let snapshot = try DatabaseSnapshot(
      of: path, temporaryFolder: temporaryFolder, isInterrupted: isInterrupted)
    for fault in snapshot.faults { consumer.note(fault) }
    guard snapshot.size >= Self.smallestPage else {
      throw Fault(.damaged, SQLiteMessage.text(SQLITE_NOTADB))
    }
    let database = try Database(
      uri: snapshot.uri, isCopy: snapshot.isCopy, isInterrupted: isInterrupted)
    database.rollBack()
    if let fault = try snapshot.missingEnd() {
      consumer.note(fault)
      database.tolerateDamage()
    }
    var reading = DatabaseReading(
      database, size: snapshot.size, rowsWanted: options.rows(of: input.origin.file),
      tables: options.tables, consumer: consumer)
    do throws(Fault) { try reading.open() } catch {
      if EncryptedDatabase.isNoiseBehindHeader(input.head) { throw EncryptedDatabase.fault }
      throw Self.isPlain(input.head) ? error.withDamage : error
    }
    snapshot.forget()
    guard reading.readTables() == .more else { return }
    if let fault = reading.leftOut {
      // Where nothing of the file is read, it counts as left out.
      guard reading.hasRead || options.readsDeleted else { throw fault }
      consumer.note(fault)
    }
    if options.readsDeleted {
      let file = try OpenFile(path)
      let deleted = DeletedReading(of: file, consumer: consumer, isInterrupted: isInterrupted)
      guard try deleted.read() == .more else { return }
    }
    try snapshot.checkUnchanged()
  }
}

extension Fault {
  /// What SQLite takes for encrypted or foreign, as damaged.
  fileprivate var withDamage: Fault {
    reason == .encrypted ? Fault(.damaged, detail, part: part) : self
  }
}
