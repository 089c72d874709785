import CBenchmarkSQLite

extension CorpusWriter {
  /// One table; the rows are about 200 bytes long.
  mutating func writeDatabase(_ random: inout SplitMix64) throws(CorpusFailure) {
    let table = "customers"
    let path = folder + "/customers.db"
    let names = CustomerTable.columns.map { "\"\($0.name)\" TEXT" }.joined(separator: ", ")
    let database = try DatabaseOutput(path)
    try database.execute(
      "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    try database.execute("CREATE TABLE \(table) (\(names)); BEGIN;")
    let places = CustomerTable.columns.map { _ in "?" }.joined(separator: ", ")
    let insertion = try database.prepare("INSERT INTO \(table) VALUES (\(places))")
    var written = 0
    var counts = CustomerTable.columns.map { _ in [Int: Int]() }
    while written < size {
      for (index, column) in CustomerTable.columns.enumerated() {
        var cell = Document()
        column.write(&cell, &random)
        for plant in cell.plants { counts[index][plant.kind, default: 0] += 1 }
        insertion.bind(cell.bytes, at: index)
        // What SQLite keeps about a cell and its row.
        written += cell.count + 2
      }
      try insertion.step()
      rows += 1
    }
    try database.execute("COMMIT;")
    for (index, column) in CustomerTable.columns.enumerated() {
      for (kind, count) in counts[index].sorted(by: { $0.key < $1.key }) {
        try note(
          count: count, of: PlantedKind.all[kind].pattern, in: "customers.db", table: table,
          column: column.name)
      }
    }
    note(file: try database.size())
  }
}

/// The table of the database corpus.
private enum CustomerTable {
  static let columns = [
    CustomerRecords.fullName, CustomerRecords.planted("global.email"),
    CustomerRecords.planted("global.phone"), CustomerRecords.planted("global.iban"),
    CustomerRecords.planted("us.ssn"), note,
  ]

  private static let note = CustomerRecords.Column(name: "note") { document, random in
    let prose = Prose(plantDistance: 400, paragraphEnd: "")
    prose.write(into: &document, upTo: random.within(10...60), &random)
  }
}

/// A new SQLite file.
private struct DatabaseOutput: ~Copyable {
  private let handle: OpaquePointer?
  private let path: String

  init(_ path: String) throws(CorpusFailure) {
    self.path = path
    var handle: OpaquePointer?
    let status = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    self.handle = handle
    guard status == SQLITE_OK else { throw failure() }
  }

  func execute(_ statement: String) throws(CorpusFailure) {
    guard sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  func prepare(_ statement: String) throws(CorpusFailure) -> Insertion {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK else {
      throw failure()
    }
    return Insertion(statement: prepared, path: path)
  }

  /// In bytes, after everything was committed.
  func size() throws(CorpusFailure) -> Int {
    var statement: OpaquePointer?
    let query = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    guard sqlite3_prepare_v2(handle, query, -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW
    else { throw failure() }
    defer { sqlite3_finalize(statement) }
    return Int(sqlite3_column_int64(statement, 0))
  }

  private func failure() -> CorpusFailure {
    .database(path, message: String(cString: sqlite3_errmsg(handle)))
  }

  deinit { sqlite3_close_v2(handle) }
}

/// A row that is inserted again and again with other cells.
private struct Insertion: ~Copyable {
  let statement: OpaquePointer?
  let path: String

  /// SQLite copies the bytes.
  func bind(_ text: [UInt8], at index: Int) {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    text.withUnsafeBytes {
      _ = sqlite3_bind_text(
        statement, Int32(index + 1), $0.assumingMemoryBound(to: CChar.self).baseAddress,
        Int32($0.count), transient)
    }
  }

  func step() throws(CorpusFailure) {
    let status = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard status == SQLITE_DONE else {
      throw .database(path, message: String(cString: sqlite3_errstr(status)))
    }
  }

  deinit { sqlite3_finalize(statement) }
}
