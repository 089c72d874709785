internal import CPQ
internal import Model

/// An answer of the server: rows, or an error. Freed with its life.
struct PostgresAnswer: ~Copyable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { cpq_clear(pointer) }

  var status: Int { Int(cpq_status(pointer)) }

  /// The fault that an error is.
  var fault: Fault {
    guard let state = cpq_field(pointer, Int32(CPQ_SQLSTATE)) else {
      // libpq's own errors have no code: nearly all are lost connections.
      return PostgresMessage.lost
    }
    return PostgresMessage.fault(String(cString: state))
  }

  var rowCount: Int { Int(cpq_row_count(pointer)) }

  /// The bytes of a value; nil for NULL.
  func bytes(_ row: Int, _ column: Int) -> [UInt8]? {
    let (row, column) = (Int32(row), Int32(column))
    guard !cpq_is_null(pointer, row, column), let start = cpq_value(pointer, row, column) else {
      return nil
    }
    let count = Int(cpq_length(pointer, row, column))
    return start.withMemoryRebound(to: UInt8.self, capacity: count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  func text(_ row: Int, _ column: Int) -> String? {
    bytes(row, column).map { String(decoding: $0, as: UTF8.self) }
  }

  func isTrue(_ row: Int, _ column: Int) -> Bool { text(row, column) == "t" }

  func number(_ row: Int, _ column: Int) -> Int? { text(row, column).flatMap { Int($0) } }
}
