public import Model

/// Rows that wait to be handed on together, each a line in which its cells lie.
///
/// A cell that is handed on by itself costs a look at all the buffers of its column. Handed on column
/// by column, the cells of many rows share it.
public struct RowBlock {
  /// Where a cell lies in its line.
  public struct Cell: Sendable {
    public enum Kind: Sendable {
      /// Text as it is.
      case plain
      case null
      /// What only its database's driver can read.
      case encoded
    }

    public var start: UInt32
    public var count: UInt32
    public var kind: Kind

    public init(start: Int, count: Int, kind: Kind) {
      self.start = UInt32(truncatingIfNeeded: start)
      self.count = UInt32(truncatingIfNeeded: count)
      self.kind = kind
    }

    var isText: Bool { kind == .plain && count > 0 }
  }

  /// Bytes of rows that are handed on together: few enough to stay in the processor's cache.
  private static let size = 64 * 1024
  /// Bytes of the longest row that is not better handed on by itself.
  public static let longestRow = 16 * 1024

  let columns: Int
  private(set) var text: [UInt8] = []
  /// Row by row.
  private(set) var cells: [Cell] = []
  /// Where each row's line begins.
  private(set) var lines: [Int] = []
  private(set) var rows: [RowReference] = []

  /// - Parameter columns: How many cells each row has.
  public init(columns: Int) { self.columns = columns }

  public var rowCount: Int { rows.count }
  /// Whether it is to be handed on.
  public var isFull: Bool { text.count >= Self.size }

  /// Appends a row whose cells are those of `fields` from `first` on.
  public mutating func append(
    _ row: RowReference, line: UnsafeBufferPointer<UInt8>, cells fields: [Cell], from first: Int
  ) {
    lines.append(text.count)
    rows.append(row)
    text.append(contentsOf: line)
    fields.withUnsafeBufferPointer {
      cells.append(contentsOf: UnsafeBufferPointer(rebasing: $0[first..<first + columns]))
    }
  }

  /// Hands the bytes of a cell, and its row, to `body`.
  public func withCell<Result>(
    row: Int, column: Int, _ body: (UnsafeBufferPointer<UInt8>, RowReference) -> Result
  ) -> Result {
    let cell = cells[row * columns + column]
    let start = lines[row] + Int(cell.start)
    return text.withUnsafeBufferPointer { text in
      body(UnsafeBufferPointer(rebasing: text[start..<start + Int(cell.count)]), rows[row])
    }
  }

  /// Up to which row there are no encoded cells of a column, how many with text there are, and their
  /// bytes.
  func measure(_ column: Int, from row: Int) -> (end: Int, count: Int, bytes: Int) {
    cells.withUnsafeBufferPointer { cells in
      var (count, bytes) = (0, 0)
      for end in row..<rowCount {
        let cell = cells[end * columns + column]
        if cell.kind == .encoded { return (end, count, bytes) }
        guard cell.isText else { continue }
        count += 1
        bytes += Int(cell.count)
      }
      return (rowCount, count, bytes)
    }
  }

  /// Hands the texts of a column to `body`, which are plain and not empty, with their rows.
  @inline(__always)
  func forEachText(
    of column: Int, in range: Range<Int>, _ body: (UnsafeRawBufferPointer, RowReference) -> Void
  ) {
    text.withUnsafeBytes { text in
      cells.withUnsafeBufferPointer { cells in
        for row in range {
          let cell = cells[row * columns + column]
          guard cell.isText else { continue }
          let start = lines[row] + Int(cell.start)
          body(UnsafeRawBufferPointer(rebasing: text[start..<start + Int(cell.count)]), rows[row])
        }
      }
    }
  }

  /// Memory is kept.
  public mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
  }
}
