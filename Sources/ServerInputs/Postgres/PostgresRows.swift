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
  /// Which rows are read; nil for all, or the first ones.
  private var sample: BlockSample?

  /// Whether something else may end the reading, so that one should know how many there are.
  private let isLimited: Bool

  init(_ table: ListedTable, wanted: Int?, isLimited: Bool) {
    self.table = table
    self.isLimited = isLimited
    self.wanted = wanted
    isBounded = !table.isStored
  }

  /// Asks what must be known before.
  mutating func look(
    _ ask: (_ statements: [UInt8], _ take: (borrowing PostgresAnswer) -> Void) throws(Fault) -> Void
  ) throws(Fault) {
    var (size, packed, blockSize) = (0, 0, 0)
    if table.kind.canBeSampled {
      try ask(sizes) { answer in
        guard answer.rowCount > 0 else { return }
        (size, packed) = (answer.number(0, 0) ?? 0, answer.number(0, 1) ?? 0)
        blockSize = answer.number(0, 2) ?? 0
      }
    }
    if table.isStored {
      isSmall = size < ServerLimits.smallTable
      isBounded = packed > ServerLimits.packedValues
    }
    guard wanted != nil || isLimited else { return }
    var plan: String?
    try ask(Array("EXPLAIN SELECT".utf8) + from) { answer in
      plan = answer.rowCount > 0 ? answer.text(0, 0) : nil
    }
    estimate = plan.flatMap(Self.rows)
    guard let wanted, let estimate, estimate > wanted, !isSmall, table.kind.canBeSampled else {
      return
    }
    var sample = BlockSample(of: wanted, among: estimate, inBlocks: size / max(1, blockSize))
    try sample.count { clause throws(Fault) in
      var count = 0
      try ask(Array("SELECT count(*)".utf8) + from + clause) { answer in
        count = answer.rowCount > 0 ? answer.number(0, 0) ?? 0 : 0
      }
      return count
    }
    if let all = sample.allRows, all <= wanted {
      // It knew of more than there are.
      self.estimate = all
    } else {
      self.estimate = sample.rowsInstead(of: estimate) ?? estimate
      self.sample = sample
    }
  }

  /// Bytes of its rows, and of its large values, as they lie in the table beside it that keeps them, and
  /// of a block.
  private var sizes: [UInt8] {
    let size =
      table.isStored
      ? "pg_relation_size(c.oid)"
      : "(SELECT sum(pg_relation_size(relid))::bigint FROM pg_partition_tree(c.oid))"
    return Array(
      """
      SELECT \(size), coalesce(pg_relation_size(nullif(c.reltoastrelid, 0)), 0),
        current_setting('block_size')::int
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

  /// Reads as many rows as are wanted: all, or some from blocks everywhere in the table.
  func read(
    into rows: inout RowReading,
    _ copy: (_ statement: [UInt8], _ take: (UnsafeBufferPointer<UInt8>) -> Flow) throws(Fault) ->
      Void
  ) throws(Fault) {
    rows.estimate = estimate
    guard let wanted else { return try read(from, into: &rows, atMost: .max, copy: copy) }
    if let sample {
      rows.isSampled = true
      try read(
        sample.rows(of: table, from), into: &rows, atMost: sample.most, of: sample, copy: copy)
      rows.isSpread = true
      if rows.count > 0 { return }
      rows.isSpread = false
      rows.isSampled = false
    }
    try read(from, into: &rows, atMost: wanted, copy: copy)
    // It knew of fewer than there are.
    if rows.isSampled, let estimate, estimate <= rows.count { rows.estimate = nil }
  }

  private func read(
    _ from: [UInt8], into rows: inout RowReading, atMost limit: Int,
    of sample: BlockSample? = nil,
    copy: (_ statement: [UInt8], _ take: (UnsafeBufferPointer<UInt8>) -> Flow) throws(Fault) ->
      Void
  ) throws(Fault) {
    // One row more tells that there are more.
    let ending = limit == .max ? "" : " LIMIT \(limit + 1)"
    let statement =
      Array("COPY (SELECT ".utf8) + selection + from + Array((ending + ") TO STDOUT").utf8)
    var lines = CopyLines(
      hasPlace: table.hasPlaces, columns: table.columns.map { $0.type == "bytea" },
      hasCuts: isBounded && table.columns.contains(where: \.isOpenEnded))
    // What came before a fault is searched, too.
    defer { if !rows.isStopped, lines.finish(&rows) == .stop { rows.isStopped = true } }
    var number = 0
    try copy(statement) { line in
      defer { number += 1 }
      if let sample, !sample.takes(row: number) { return .more }
      guard rows.count < limit else {
        rows.isSampled = true
        return .more
      }
      guard rows.mayTake(rowOf: line.count) else { return .stop }
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
