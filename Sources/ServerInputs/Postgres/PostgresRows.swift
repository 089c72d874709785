internal import Model

/// Reads the rows of one table, within a transaction.
///
/// Cells come as the server's own output functions write them: no cast is asked for that somebody
/// may have made, whose code would run with the rights of who scans.
struct PostgresRows {
  private let table: ListedTable
  /// About how many rows are wanted; nil for all.
  private let wanted: Int?
  /// How many there are, as the server's planner thinks.
  private var estimate: Int?
  /// Whether cells may be so long that only their beginning is taken.
  private var isBounded: Bool
  /// Whether it has so few blocks that nothing is won by leaving some out.
  private var isSmall = false

  /// The same blocks are taken on every run.
  private static let seed = 1

  init(_ table: ListedTable, wanted: Int?) {
    self.table = table
    self.wanted = wanted
    isBounded = !table.isStored
  }

  /// Asks what must be known before.
  mutating func look(
    _ ask: (_ statements: [UInt8], _ take: (borrowing PostgresAnswer) -> Void) throws(Fault) -> Void
  ) throws(Fault) {
    if table.isStored {
      var (size, packed) = (0, 0)
      try ask(sizes) { answer in
        guard answer.rowCount > 0 else { return }
        (size, packed) = (answer.number(0, 0) ?? 0, answer.number(0, 1) ?? 0)
      }
      isSmall = size < ServerLimits.smallTable
      isBounded = packed > ServerLimits.packedValues
    }
    guard wanted != nil else { return }
    var plan: String?
    try ask(Array("EXPLAIN SELECT".utf8) + from) { answer in
      plan = answer.rowCount > 0 ? answer.text(0, 0) : nil
    }
    estimate = plan.flatMap(Self.rows)
  }

  /// Bytes of its rows, and of its large values, as they lie in the table beside it that keeps them.
  private var sizes: [UInt8] {
    Array(
      """
      SELECT pg_relation_size(c.oid), coalesce(pg_relation_size(nullif(c.reltoastrelid, 0)), 0)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 
      """.utf8) + PostgresName.literal(table.rawSchema) + Array(" AND c.relname = ".utf8)
      + PostgresName.literal(table.rawName)
  }

  /// The number in the first line of a plan: "Seq Scan on t  (cost=0.00..15.00 rows=100 width=0)".
  private static func rows(in plan: String) -> Int? {
    // Names stand before it.
    guard let last = plan.components(behind: "rows=").last else { return nil }
    return Int(last.prefix { $0.isNumber })
  }

  /// Reads as many rows as are wanted: all, or about a share of them, block by block.
  func read(
    into rows: inout RowReading,
    _ copy: (_ statement: [UInt8], _ take: (UnsafeBufferPointer<UInt8>) -> Flow) throws(Fault) ->
      Void
  ) throws(Fault) {
    rows.estimate = estimate
    guard let wanted else { return try read(Array(), into: &rows, atMost: .max, copy) }
    if let estimate, estimate > wanted, !isSmall, table.kind.canBeSampled {
      let share = 100 * Double(wanted) / Double(estimate)
      let sample = " TABLESAMPLE SYSTEM (\(share)) REPEATABLE (\(Self.seed))"
      rows.isSampled = true
      // Blocks are full to different degrees; and the planner can be wrong.
      try read(Array(sample.utf8), into: &rows, atMost: 2 * wanted, copy)
      rows.isSpread = true
      if rows.count > 0 { return }
      rows.isSpread = false
      rows.isSampled = false
    }
    try read([], into: &rows, atMost: wanted, copy)
    // It knew of fewer than there are.
    if rows.isSampled, let estimate, estimate <= rows.count { rows.estimate = nil }
  }

  private func read(
    _ sample: [UInt8], into rows: inout RowReading, atMost limit: Int,
    _ copy: (_ statement: [UInt8], _ take: (UnsafeBufferPointer<UInt8>) -> Flow) throws(Fault) ->
      Void
  ) throws(Fault) {
    // One row more tells that there are more.
    let ending = limit == .max ? "" : " LIMIT \(limit + 1)"
    let statement =
      Array("COPY (SELECT ".utf8) + selection + from + sample
      + Array((ending + ") TO STDOUT").utf8)
    var lines = CopyLines(
      hasPlace: table.hasPlaces, columns: table.columns.map { $0.type == "bytea" },
      hasCuts: isBounded && table.columns.contains(where: \.isOpenEnded))
    // What came before a fault is searched, too.
    defer { if !rows.isStopped, lines.finish(&rows) == .stop { rows.isStopped = true } }
    try copy(statement) { line in
      guard rows.count < limit else {
        rows.isSampled = true
        return .more
      }
      let flow = lines.take(line, into: &rows)
      if flow == .stop { rows.isStopped = true }
      return flow
    }
  }

  // MARK: - Statements

  private var from: [UInt8] {
    // What inherits from an ordinary table is a table of its own; partitions are not.
    Array((table.kind == .ordinary ? " FROM ONLY " : " FROM ").utf8)
      + PostgresName.quoted(table.rawSchema) + Array(".".utf8) + PostgresName.quoted(table.rawName)
  }

  /// The place of the row, the cells, and how many of them are cut.
  private var selection: [UInt8] {
    var parts: [[UInt8]] = table.hasPlaces ? [Array("ctid".utf8)] : []
    let openEnded = table.columns.count(where: \.isOpenEnded)
    let most = max(
      ServerLimits.leastCell, min(ServerLimits.cell, ServerLimits.row / max(1, openEnded)))
    var cuts: [[UInt8]] = []
    for column in table.columns {
      let cell = PostgresCell(column)
      guard isBounded, column.isOpenEnded else {
        parts.append(cell.expression)
        continue
      }
      parts.append(cell.beginning(most))
      cuts.append(cell.isLonger(than: most))
    }
    if !cuts.isEmpty { parts.append(Array(cuts.joined(separator: Array(" + ".utf8)))) }
    return Array(parts.joined(separator: Array(", ".utf8)))
  }
}

extension ListedTable {
  /// Whether the server keeps its rows, so that one can ask how large they are.
  fileprivate var isStored: Bool { kind == .ordinary || kind == .materializedView }
}

extension ListedTable.Kind {
  fileprivate var canBeSampled: Bool {
    switch self {
    case .ordinary, .partitioned, .materializedView: true
    case .view, .foreign: false
    }
  }
}

extension String {
  /// What stands behind each place where `mark` stands.
  fileprivate func components(behind mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      parts.append(rest)
    }
    return parts
  }
}
