internal import Model
internal import Tables

/// Reads the rows of one table, within a transaction.
struct MariaDBRows {
  /// Runs a statement and hands over its rows.
  typealias Ask = (_ statement: [UInt8], _ take: (MariaDBRow) -> Flow) throws(Fault) -> Void

  private let table: ListedTable
  /// About how many rows are wanted; nil for all.
  private let wanted: Int?
  /// How many there are, as the server last knew.
  private var estimate: Int?
  /// The first column of the primary key, where that is a whole number that may be read.
  private var key: [UInt8]?
  /// Whether it is all of the key.
  private var isWholeKey = false

  init(_ table: ListedTable, wanted: Int?) {
    self.table = table
    self.wanted = wanted
  }

  /// Asks what must be known before.
  mutating func look(_ ask: Ask) throws(Fault) {
    guard let wanted, table.kind == .ordinary else { return }
    var (estimate, key, count): (Int?, [UInt8]?, Int) = (nil, nil, 0)
    try ask(MariaDBCatalog.estimateQuestion(table)) { row in
      estimate = row.number(0).flatMap { Int(exactly: $0) }
      return .more
    }
    self.estimate = estimate
    guard let estimate, estimate > wanted else { return }
    try ask(MariaDBCatalog.keyQuestion(table)) { row in
      if key == nil { key = row.name(0) }
      count += 1
      return .more
    }
    guard let column = table.columns.first(where: { $0.rawName == key }),
      MariaDBCell.isInteger(column)
    else { return }
    self.key = key
    isWholeKey = count == 1
  }

  /// Reads as many rows as are wanted: all, or some, spread over the values of the primary key.
  func read(into rows: inout RowReading, _ ask: Ask) throws(Fault) {
    rows.estimate = estimate
    guard let wanted else {
      return try read(selection + from, atMost: .max, into: &rows, ask)
    }
    if let key {
      rows.isSpread = true
      try sample(wanted, by: key, into: &rows, ask)
    } else {
      // One row more tells that there are more.
      let ending = Array(" LIMIT \(wanted + 1)".utf8)
      try read(selection + from + ending, atMost: wanted, into: &rows, ask)
    }
    // It knew of fewer than there are.
    if rows.isSampled, let estimate, estimate <= rows.count { rows.estimate = nil }
  }

  private func read(
    _ statement: [UInt8], atMost limit: Int, into rows: inout RowReading, _ ask: Ask
  ) throws(Fault) {
    var cells = MariaDBCells(table, hasKey: false, hasCuts: !cuts.isEmpty)
    // What came before a fault is searched, too.
    defer { cells.finish(&rows) }
    try ask(Array("SELECT ".utf8) + statement) { row in
      guard rows.count < limit else {
        rows.isSampled = true
        return .more
      }
      guard rows.mayTake(rowOf: row.size(columns: table.columns.count)) else { return .stop }
      return cells.take(row, into: &rows)
    }
  }

  // MARK: - Samples

  /// Reads some rows in each of many ranges of the key, somewhere within it (`StepJitter`), and goes on
  /// with what is left of these, in ever smaller ranges and from their beginnings, until there are
  /// enough: keys lie close in some places, and far apart in others.
  private func sample(
    _ wanted: Int, by key: [UInt8], into rows: inout RowReading, _ ask: Ask
  ) throws(Fault) {
    var cells = MariaDBCells(table, hasKey: true, hasCuts: !cuts.isEmpty)
    defer { cells.finish(&rows) }
    var open = try keys(key, ask)
    // Where keys do not follow one another, or many rows have one, places among them are no places
    // among the rows.
    rows.isUneven = !isWholeKey || KeyRange.count(open) > Int128(estimate ?? 0) * 11 / 10
    var groups: [KeyGroup] = []
    var isFirstRound = true
    while rows.count < wanted, !open.isEmpty {
      let parts = KeyRange.parts(of: open, count: ServerLimits.sampledRanges)
      let share = max(1, (wanted - rows.count) / parts.count)
      open = []
      for (index, part) in parts.enumerated() {
        let count = min(share, wanted - rows.count)
        guard count > 0 else {
          open.append(part)
          continue
        }
        let (head, tail) = isFirstRound ? part.divided(inStep: index, before: count) : (nil, part)
        let before = rows.count
        let last = try read(tail, by: key, count, with: &cells, into: &rows, ask)
        if rows.isStopped || rows.limit != nil { return }
        let found = rows.count - before
        let density = tail.density(of: found, upTo: last?.value)
        if let head { open.append(head.filled(density)) }
        guard found == count, let last else { continue }
        if !isWholeKey { groups.append(last) }
        if let rest = KeyRange(last.value + 1, part.upper) { open.append(rest.filled(density)) }
      }
      isFirstRound = false
    }
    try sample(wanted, of: &groups, by: key, with: &cells, into: &rows, ask)
    if !open.isEmpty || !groups.isEmpty { rows.isSampled = true }
  }

  /// A value that may be that of more rows, and how many of these were read.
  private typealias KeyGroup = (value: Int128, rows: Int)

  /// Reads more of the rows whose first key is that of others, until there are enough; leaves those values
  /// of which there may be more still.
  private func sample(
    _ wanted: Int, of groups: inout [KeyGroup], by key: [UInt8], with cells: inout MariaDBCells,
    into rows: inout RowReading, _ ask: Ask
  ) throws(Fault) {
    while rows.count < wanted, !groups.isEmpty {
      let round = groups
      groups = []
      for (index, group) in round.enumerated() {
        let left = round.count - index
        let share = (wanted - rows.count + left - 1) / left
        guard share > 0 else {
          groups.append(group)
          continue
        }
        guard let range = KeyRange(group.value, group.value + 1) else { continue }
        let before = rows.count
        _ = try read(range, by: key, share, behind: group.rows, with: &cells, into: &rows, ask)
        if rows.isStopped || rows.limit != nil { return }
        guard rows.count - before == share else { continue }
        groups.append((group.value, group.rows + share))
      }
    }
  }

  /// All values of the key, in one range at most.
  private func keys(_ key: [UInt8], _ ask: Ask) throws(Fault) -> [KeyRange] {
    var range: KeyRange?
    let column = MariaDBName.quoted(key)
    let statement =
      Array("SELECT MIN(".utf8) + column + Array("), MAX(".utf8) + column + Array(")".utf8) + from
    try ask(statement) { row in
      if let least = row.number(0), let greatest = row.number(1) {
        range = KeyRange(least, greatest + 1)
      }
      return .more
    }
    return range.map { [$0] } ?? []
  }

  /// Reads at most `count` rows of a range, behind the first `passed`, and returns the key of the last
  /// one, and how many of them have that.
  private func read(
    _ range: KeyRange, by key: [UInt8], _ count: Int, behind passed: Int = 0,
    with cells: inout MariaDBCells, into rows: inout RowReading, _ ask: Ask
  ) throws(Fault) -> KeyGroup? {
    let column = MariaDBName.quoted(key)
    let pieces: [[UInt8]] = [
      Array("SELECT ".utf8), column, Array(", ".utf8), selection, from,
      Array(" FORCE INDEX (PRIMARY) WHERE ".utf8), column, Array(" >= \(range.lower) AND ".utf8),
      column, Array(" < \(range.upper) ORDER BY ".utf8), column,
      Array(" LIMIT \(count) OFFSET \(passed)".utf8),
    ]
    var last: KeyGroup?
    try ask(Array(pieces.joined())) { row in
      if let value = row.number(0) {
        let known = last.flatMap { $0.value == value ? $0.rows : nil } ?? 0
        last = (value, known + 1)
      }
      guard rows.mayTake(rowOf: row.size(columns: 1 + table.columns.count)) else { return .stop }
      return cells.take(row, into: &rows)
    }
    return last
  }

  // MARK: - Statements

  private var from: [UInt8] {
    Array(" FROM ".utf8) + MariaDBName.quoted(table.rawSchema) + Array(".".utf8)
      + MariaDBName.quoted(table.rawName)
  }

  /// What tells whether there are columns of which the server says nothing; nil for a view, which the
  /// server may work out for it.
  var hiddenColumnsQuestion: [UInt8]? {
    table.kind == .view ? nil : Array("SELECT *".utf8) + from + Array(" LIMIT 0".utf8)
  }

  /// The cells, and how many of them are cut.
  private var selection: [UInt8] {
    var parts: [[UInt8]] = table.columns.map { column in
      let cell = MariaDBCell(column)
      return column.isOpenEnded ? cell.beginning(longest) : cell.expression
    }
    if !cuts.isEmpty { parts.append(Array(cuts.joined(separator: Array(" + ".utf8)))) }
    return Array(parts.joined(separator: Array(", ".utf8)))
  }

  private var cuts: [[UInt8]] {
    table.columns.filter(\.isOpenEnded).map { MariaDBCell($0).isLonger(than: longest) }
  }

  /// Bytes of a cell that are read at most.
  private var longest: Int {
    let openEnded = table.columns.count(where: \.isOpenEnded)
    return max(
      ServerLimits.leastCell, min(ServerLimits.cell, ServerLimits.row / max(1, openEnded)))
  }
}
