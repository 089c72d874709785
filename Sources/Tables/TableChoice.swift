internal import Synchronization

/// Which tables of databases are read, and which of the patterns that say so have met one.
///
/// All sources of a run share it, so that a pattern that means nothing anywhere can be told.
public final class TableChoice: Sendable {
  private struct Met {
    var wanted: Set<Int> = []
    var unwanted: Set<Int> = []
    var tables = false
    var chosenTables = false
  }

  /// Empty for all tables.
  private let wanted: [TablePattern]
  private let unwanted: [TablePattern]
  private let met = Mutex(Met())

  /// - Parameters:
  ///   - wanted: What is read; everything where none is given.
  ///   - unwanted: What of that is left out.
  public init(of wanted: [TablePattern] = [], without unwanted: [TablePattern] = []) {
    self.wanted = wanted
    self.unwanted = unwanted
  }

  /// Whether some tables may be left out.
  public var isLimited: Bool { !wanted.isEmpty || !unwanted.isEmpty }

  /// Whether a table or view is read; asked of each that a source meets, also more than once.
  ///
  /// - Parameter schema: That of the table, or its database where databases have no schemas.
  public func includes(_ table: String, in schema: String) -> Bool {
    guard isLimited else { return true }
    let (table, schema) = (TablePattern.Name(table), TablePattern.Name(schema))
    let isOfTable = { (pattern: TablePattern) in pattern.matches(table, in: schema) }
    let (here, notHere) = (
      wanted.indices.filter { isOfTable(wanted[$0]) },
      unwanted.indices.filter { isOfTable(unwanted[$0]) }
    )
    let isChosen = (wanted.isEmpty || !here.isEmpty) && notHere.isEmpty
    met.withLock { met in
      met.wanted.formUnion(here)
      met.unwanted.formUnion(notHere)
      met.tables = true
      if isChosen { met.chosenTables = true }
    }
    return isChosen
  }

  /// What is said of so many tables that are left out; nil for none.
  public func words(forLeftOut count: Int) -> String? {
    guard count > 0 else { return nil }
    let options = [
      wanted.isEmpty ? nil : "--table", unwanted.isEmpty ? nil : "--exclude-table",
    ]
    return (count == 1 ? "1 table" : "\(count) tables") + ", left out by "
      + options.compactMap { $0 }.joined(separator: " and ")
  }

  /// The patterns that no table has met, as they were written, in their order.
  public var unmatched: (wanted: [String], unwanted: [String]) {
    let met = met.withLock { $0 }
    return (
      wanted.indices.filter { !met.wanted.contains($0) }.map { wanted[$0].text },
      unwanted.indices.filter { !met.unwanted.contains($0) }.map { unwanted[$0].text }
    )
  }

  /// Whether there were tables, and all were left out.
  public var hasLeftOutAll: Bool { met.withLock { $0.tables && !$0.chosenTables } }
}
