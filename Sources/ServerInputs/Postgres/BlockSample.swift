internal import Model

/// Which rows of a table are read where not all are wanted: some of each of many blocks from everywhere
/// in it, the same on every run.
///
/// The server takes or leaves whole blocks, each by chance: so more of them are taken than the rows would
/// need, what they hold is counted, and of that as many rows are read as are wanted.
struct BlockSample {
  /// How many rows are wanted.
  private let wanted: Int
  /// The share of the blocks, 1 for all.
  private var share: Double
  /// Rows that these hold; nil where they are not counted, for they would be most of a large table.
  private var held: Int?
  private let isCounted: Bool
  private let blocks: Double

  /// The same blocks are taken on every run.
  private static let seed = 1
  /// By how much the share grows at most where it gave too few rows.
  private static let growth = 8.0

  /// - Parameters:
  ///   - wanted: How many rows are wanted.
  ///   - all: How many rows there are, about.
  ///   - blocks: How many blocks they lie in.
  init(of wanted: Int, among all: Int, inBlocks blocks: Int) {
    self.wanted = wanted
    let blocks = Double(max(1, blocks))
    self.blocks = blocks
    let needed = Double(wanted) / Double(max(1, all)) * blocks
    // Two standard deviations more than are needed: it is seldom too few.
    let enough = max(needed + 2 * needed.squareRoot() + 1, Double(ServerLimits.sampledBlocks))
    isCounted = enough <= max(blocks / 2, Double(ServerLimits.countedBlocks))
    share = min(1, (isCounted ? enough : needed) / blocks)
  }

  /// How many rows the table has, where all of its blocks are taken and were counted.
  var allRows: Int? { share == 1 ? held : nil }

  /// How many rows the table has if the blocks that were counted are like the others; nil where that
  /// does not speak against what is known, for it depends on how many blocks were taken, by chance.
  ///
  /// - Parameter known: How many the server believes there are.
  func rowsInstead(of known: Int) -> Int? {
    guard let held, share < 1, held > 0 else { return nil }
    let told = Double(held) / share
    let deviation = told / (share * blocks).squareRoot()
    return abs(told - Double(known)) > 3 * deviation ? Int(told) : nil
  }

  /// How many rows may come: where they were counted, as many as do.
  var most: Int { isCounted ? .max : 2 * wanted }

  /// Has the rows counted, and takes more blocks where they are too few: blocks are full to different
  /// degrees, and the server need not know well how many rows there are.
  ///
  /// - Parameter count: Counts the rows that the server gives with a clause behind the table's name.
  mutating func count(_ count: (_ clause: [UInt8]) throws(Fault) -> Int) throws(Fault) {
    guard isCounted else { return }
    for _ in 1..<ServerLimits.sampleCounts {
      let rows = try count(clause)
      held = rows
      guard rows < wanted, share < 1 else { return }
      share = min(1, share * min(Self.growth, 1.5 * Double(wanted) / Double(max(1, rows))))
    }
    held = try count(clause)
  }

  /// Whether the server leaves out what the blocks hold beyond the rows that are wanted. Where that is
  /// less than half, it takes longer to have them numbered than to let them come.
  private var isThinnedByServer: Bool { held.map { $0 / 2 >= wanted } ?? false }

  /// Whether a row that comes is read.
  ///
  /// - Parameter number: How many rows came before it.
  func takes(row number: Int) -> Bool {
    guard let held, held > wanted, !isThinnedByServer else { return true }
    // So many of the numbers below `held` as rows are wanted.
    return number * wanted % held < wanted
  }

  private var clause: [UInt8] {
    Array(" TABLESAMPLE SYSTEM (\(100 * share)) REPEATABLE (\(Self.seed))".utf8)
  }

  /// What stands behind the list of columns for the rows that are read.
  ///
  /// - Parameter from: The same for all rows of the table.
  func rows(of table: ListedTable, _ from: [UInt8]) -> [UInt8] {
    guard let held, isThinnedByServer else { return from + clause }
    let names = table.columns.map(\.rawName)
    let number = Self.name("number", besides: names)
    let columns = (table.hasPlaces ? [Array("ctid".utf8)] : []) + names.map(PostgresName.quoted)
    let numbered =
      Array("(SELECT ".utf8) + Array((columns + [[]]).joined(separator: Array(", ".utf8)))
      + Array("row_number() OVER () - 1 AS \(number)".utf8) + from + clause + Array(") AS n".utf8)
    // As many groups of rows that follow one another as rows are wanted, and of each a row that is not
    // always in the same place: else what repeats in step with the groups would be seen from one side.
    let group = Self.name("group", besides: names)
    let first = { (group: String) in "((\(group)) * \(held) + \(wanted - 1)) / \(wanted)" }
    let size = "(\(first(group + " + 1")) - \(first(group)))"
    return Array(" FROM (SELECT *, \(number) * \(wanted) / \(held) AS \(group) FROM ".utf8)
      + numbered + Array(") AS g WHERE \(number) - \(first(group)) = ".utf8)
      + Array("(hashint8(\(group)) & 2147483647) % \(size)".utf8)
  }

  /// A name that no column has.
  private static func name(_ name: String, besides columns: [[UInt8]]) -> String {
    var name = "privet_" + name
    while columns.contains(Array(name.utf8)) { name += "_" }
    return name
  }
}
