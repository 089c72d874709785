public import Model

/// Keeps the text of all cells it is given; for tests, whose values are made up.
public final class CellCollector: PassageConsumer {
  public struct Cell: Equatable {
    public let row: RowReference
    public var text: [UInt8]
    public var string: String { String(decoding: text, as: UTF8.self) }
  }
  public struct Summary: Equatable {
    public let table: String
    public let columns: [String]
    public let rowsRead: Int

    public init(table: String, columns: [String], rowsRead: Int) {
      self.table = table
      self.columns = columns
      self.rowsRead = rowsRead
    }
  }

  public private(set) var columns: [String: [Cell]] = [:]
  /// What is said of columns, where something is.
  public private(set) var comments: [String: String] = [:]
  public private(set) var tables: [Summary] = []
  public private(set) var readings: [TableReading] = []
  public private(set) var faults: [Fault] = []
  public private(set) var bytes = 0
  public private(set) var passages = 0
  public private(set) var longestPassage = 0
  /// Whether each passage's surroundings were as they must be.
  public private(set) var isSound = true
  /// Says `.stop` when so many passages have come.
  public var patience = Int.max
  /// Called with each passage.
  public var onPassage: () -> Void = {}
  /// What a passage leaves to the next one, where that is possible.
  public var leaves = 0

  public init() {}

  public func search(_ passage: Passage) -> SearchProgress {
    passages += 1
    onPassage()
    longestPassage = max(longestPassage, passage.extent.count)
    guard case .cells(let map) = passage.place else {
      isSound = false
      return .stop
    }
    let key = "\(map.table).\(map.column)"
    comments[key] = map.comment
    let isPart = map.starts.count == 1 && !passage.text[passage.extent].hasSeparator
    var settled = passage.core.upperBound
    if isPart {
      if passage.core.upperBound < passage.extent.upperBound { settled -= leaves }
      add(Array(passage.text[passage.core.lowerBound..<settled]), of: map.firstRow(of: 0), to: key)
      let reach = Limits.contextReach + Limits.longestMatch
      let hasLead = passage.core.lowerBound == 0 || passage.core.lowerBound >= reach
      isSound = isSound && hasLead
    } else {
      let ends = map.starts.dropFirst() + [passage.extent.upperBound]
      var cells: [(place: Int, cell: Cell)] = []
      for (number, (start, end)) in zip(map.starts, ends).enumerated() {
        let cell = passage.text[start..<end]
        isSound = isSound && cell.hasSeparator
        let text = Array(cell.dropLast(CellMap.separator.count))
        map.forEachRow(of: number) { row, place in cells.append((place, Cell(row: row, text: text)))
        }
      }
      columns[key, default: []] += cells.sorted { $0.place < $1.place }.map(\.cell)
    }
    return passages >= patience ? .stop : .settled(upTo: settled)
  }

  private func add(_ text: [UInt8], of row: RowReference, to key: String) {
    if columns[key]?.last?.row == row {
      columns[key]![columns[key]!.count - 1].text += text
    } else {
      columns[key, default: []].append(Cell(row: row, text: text))
    }
  }

  public func count(bytes: Int) { self.bytes += bytes }
  public func note(_ fault: Fault) { faults.append(fault) }
  public func finish(_ table: TableReading) {
    readings.append(table)
    tables.append(
      Summary(table: table.name, columns: table.columns, rowsRead: table.rows))
  }

  public func texts(_ column: String) -> [String] { (columns[column] ?? []).map(\.string) }
  public func rows(_ column: String) -> [RowReference] { (columns[column] ?? []).map(\.row) }
  public func rowsRead(_ table: String) -> Int? { tables.first { $0.table == table }?.rowsRead }
}

extension ArraySlice<UInt8> {
  fileprivate var hasSeparator: Bool {
    count >= CellMap.separator.count && Array(suffix(CellMap.separator.count)) == CellMap.separator
  }
}
