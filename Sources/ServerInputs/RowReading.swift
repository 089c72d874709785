internal import Model
internal import Tables

/// What is read of a table, and how far.
struct RowReading {
  var cells: CellBatches
  /// Rows that were read.
  var count = 0
  /// How many there are, about; nil where that is not known.
  var estimate: Int?
  /// Whether there are more than were read, for the options wanted no more.
  var isSampled = false
  /// Whether those that were read are from everywhere in the table, and not the first ones.
  var isSpread = false
  /// Whether it is not known well how many lie between those that were read.
  var isUneven = false
  /// Whether there are columns that the server does not even name to the role.
  var hasHiddenColumns = false
  /// Who can read the table; nil where the server does not tell.
  var exposure: Exposure?
  /// Cells of which only the beginning was read.
  var cutCells = 0
  /// Whether the consumer wants no more.
  var isStopped = false
  /// Whether the server ended the reading for its own sake, and another try may do.
  var isConflict = false
  /// What ended the reading before all was read that the options want.
  private(set) var limit: ServerBudget.Limit?

  private let budget: ServerBudget
  private let isUnlimited: Bool
  /// What ends it where another row comes.
  private var reached: ServerBudget.Limit?
  /// Bytes of the rows so far.
  private var bytes = 0
  /// What the budget was not told of.
  private var untold = (rows: 0, bytes: 0)
  /// Bytes of rows of which it is told at once.
  private static let bytesAtOnce = 1 << 20

  init(cells: CellBatches, budget: ServerBudget) {
    self.cells = cells
    self.budget = budget
    isUnlimited = budget.isUnlimited
  }

  var extent: TableReading.Extent {
    guard isSampled || limit != nil else { return .all }
    // What is cut short ends before it is everywhere.
    guard isSpread, limit == nil else { return .first(of: estimate) }
    return isUneven ? .scattered(of: estimate) : .spread(of: estimate)
  }

  /// Asked by drivers for each row of so many bytes that came, before it is taken. False where neither
  /// it nor what follows is to be taken. Waits where rows come too fast.
  mutating func mayTake(rowOf count: Int) -> Bool {
    if isUnlimited { return true }
    bytes += count
    if bytes > budget.tableBytes { reached = .table }
    guard reached == nil else {
      limit = reached
      return false
    }
    untold = (untold.rows + 1, untold.bytes + count)
    if untold.rows >= budget.rowsAtOnce || untold.bytes >= Self.bytesAtOnce {
      reached = tell()
    }
    return true
  }

  /// Tells the budget of the last rows, and what keeps more from being read.
  @discardableResult
  mutating func tell() -> ServerBudget.Limit? {
    guard !isUnlimited else { return nil }
    let spent = untold
    untold = (0, 0)
    return budget.spend(rows: spent.rows, bytes: spent.bytes)
  }
}
