internal import Baseline
internal import Detection
internal import Model

/// What was seen so far of the table that is being read, by column.
struct TableTallies {
  private var columns: [String: ColumnTallies] = [:]

  subscript(column: String) -> ColumnTallies {
    get { columns[column] ?? ColumnTallies() }
    set { columns[column] = newValue }
  }

  /// Takes out what was seen of a column, so that it is no copy that is changed.
  mutating func take(_ column: String) -> ColumnTallies {
    columns.removeValue(forKey: column) ?? ColumnTallies()
  }

  /// Looks at the first cells of columns: told of passages in their order.
  mutating func look(at passage: Passage, _ map: CellMap) {
    columns[map.column, default: ColumnTallies()].look(at: passage, map)
  }

  /// Adds what is to be said of the table: the findings of its columns, and what it is.
  ///
  /// - Parameter minimum: The confidence below which nothing is reported.
  /// - Returns: How many findings there are.
  func report(
    on table: TableReading, of origin: Origin, minimum: Confidence,
    _ comparison: inout TextComparison?, to results: inout [ItemResult]
  ) -> Int {
    var found = 0
    var isTold = false
    var profiles: [TableProfile.Column] = []
    for name in table.columns {
      guard let tallies = columns[name] else { continue }
      let column = tallies.result(of: table, column: name, origin: origin, minimum: minimum)
      found += column.findings.count
      isTold = isTold || column.isProtected
      for finding in column.findings {
        let result = comparison?.compared(finding, table: table.name, column: name) ?? finding
        if case .column = result { isTold = true }
        results.append(result)
      }
      comparison?.passOver(column.hidden, table: table.name, column: name)
      results += tallies.dismissals.map { .dismissed($0) }
      if !column.profile.holds.isEmpty || column.profile.protection != nil {
        profiles.append(column.profile)
      }
    }
    if isTold {
      let identification = Identification(
        profiles.map { column in
          (column.name, column.holds.filter { $0.evidence.content == .values }.map(\.pattern))
        })
      results.append(
        .table(
          TableProfile(
            origin: .table(name: table.name, of: origin), rowsRead: table.rows,
            extent: table.extent, exposure: table.exposure, columns: profiles,
            identification: identification)))
    }
    return found
  }
}
