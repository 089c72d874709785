import CSQLite
import Model
import Tables

/// A value too large to be held in memory, read piece by piece.
final class LargeValue {
  private let database: Database
  private let handle: OpaquePointer
  private let count: Int
  private var position = 0
  private var decoder: UTF16Decoder?
  /// Whether it is no text.
  private(set) var isBinary = false

  /// `encoding` is that of the database for TEXT, and nil for a BLOB, whose bytes tell.
  init(
    in database: Database, table: [UInt8], column: [UInt8], row: Int64, encoding: CellEncoding?
  ) throws(Fault) {
    self.database = database
    // SQLite asks whether the row is too large to be held, which it need not be here.
    let limit = database.limitValues(to: .max)
    var opened: OpaquePointer?
    let code = sqlite3_blob_open(
      database.handle, "main", FilePath(bytes: table).cString, FilePath(bytes: column).cString,
      row, 0, &opened)
    database.limitValues(to: limit)
    guard code == SQLITE_OK, let opened else {
      // Columns that are computed, for instance.
      throw Fault(.overLimit, "too large to be read: \(database.fault(code, part: nil).detail)")
    }
    handle = opened
    count = Int(sqlite3_blob_bytes(opened))
    let head = try bytes(min(count, CellEncoding.sample), at: 0)
    switch encoding ?? head.withUnsafeBufferPointer(CellEncoding.init(of:)) {
    case .binary: isBinary = true
    case .plain(let mark): position = mark
    case .utf16(let isBigEndian, let mark):
      decoder = UTF16Decoder(isBigEndian: isBigEndian)
      position = mark
    }
  }

  deinit { sqlite3_blob_close(handle) }

  /// Appends the next piece, in UTF-8; false when it was the last.
  func read(appendingTo text: inout [UInt8]) throws(Fault) -> Bool {
    let piece = try bytes(min(count - position, CellLimits.piece), at: position)
    position += piece.count
    if decoder == nil {
      text += piece
    } else {
      piece.withUnsafeBufferPointer { decoder?.decode($0, appendingTo: &text) }
    }
    return position < count
  }

  private func bytes(_ count: Int, at offset: Int) throws(Fault) -> [UInt8] {
    var code = SQLITE_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      code = sqlite3_blob_read(handle, buffer.baseAddress, Int32(count), Int32(offset))
      filled = code == SQLITE_OK ? count : 0
    }
    guard code == SQLITE_OK else { throw database.fault(code, part: nil) }
    return bytes
  }
}
