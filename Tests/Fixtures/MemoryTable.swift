public import Model

/// A table that lies in memory, for tests of what is made of its columns.
public struct MemoryTable: PassageSource {
  private let name: String
  private let columns: [(name: String, cells: [String?])]
  private let extent: TableReading.Extent
  private let exposure: Exposure?
  /// Cells of a column that come together.
  private let batch: Int

  /// - Parameters:
  ///   - columns: With as many cells each; nil is null.
  ///   - batch: Cells of a column that come together.
  public init(
    _ name: String, _ columns: [(name: String, cells: [String?])],
    extent: TableReading.Extent = .all, exposure: Exposure? = nil, batch: Int = 7
  ) {
    self.name = name
    self.columns = columns
    self.extent = extent
    self.exposure = exposure
    self.batch = batch
  }

  public var size: Int? { nil }

  /// As an item of a run, in the file "shop.db".
  public var item: Item {
    Item(origin: .file(path: FilePath("shop.db")), work: .extract(self))
  }

  public func extract(into consumer: any PassageConsumer) throws(Fault) {
    for column in columns {
      var text: [UInt8] = []
      var starts: [Int] = []
      var rows: [RowReference] = []
      for (number, cell) in column.cells.enumerated() {
        if let cell, !cell.isEmpty {
          starts.append(text.count)
          rows.append(.ordinal(number + 1))
          text += Array(cell.utf8) + CellMap.separator
        }
        guard !starts.isEmpty, starts.count == batch || number + 1 == column.cells.count else {
          continue
        }
        let map = CellMap(table: name, column: column.name, starts: starts, rows: rows)
        let all = 0..<text.count
        _ = consumer.search(Passage(text: text, extent: all, core: all, place: .cells(map)))
        (text, starts, rows) = ([], [], [])
      }
    }
    let rows = columns.map(\.cells.count).max() ?? 0
    consumer.finish(
      TableReading(
        name: name, columns: columns.map(\.name), rows: rows, extent: extent, exposure: exposure))
  }
}
