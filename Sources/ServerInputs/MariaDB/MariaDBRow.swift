/// A row of an answer. It stands until the next one is asked for.
struct MariaDBRow {
  private let cells: UnsafePointer<UnsafeMutablePointer<CChar>?>
  private let lengths: UnsafePointer<UInt>

  init(
    _ cells: UnsafePointer<UnsafeMutablePointer<CChar>?>, lengths: UnsafePointer<UInt>
  ) {
    self.cells = cells
    self.lengths = lengths
  }

  /// The bytes of a cell; nil for NULL.
  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let start = cells[column] else { return nil }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self),
      count: Int(lengths[column]))
  }

  /// Bytes of the first cells.
  func size(columns: Int) -> Int {
    var size = 0
    for column in 0..<columns { size += Int(lengths[column]) }
    return size
  }

  func name(_ column: Int) -> [UInt8] { bytes(column).map { Array($0) } ?? [] }

  func text(_ column: Int) -> String? { bytes(column).map { String(decoding: $0, as: UTF8.self) } }

  /// Nil for what is no whole number of at most twenty digits, as the server's longest have.
  func number(_ column: Int) -> Int128? {
    guard let bytes = bytes(column) else { return nil }
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = bytes.dropFirst(isNegative ? 1 : 0)
    guard 1...20 ~= digits.count else { return nil }
    var number: Int128 = 0
    for digit in digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      number = number * 10 + Int128(digit & 0x0F)
    }
    return isNegative ? -number : number
  }
}
