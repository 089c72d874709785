import CSQLite
import DatabaseInputs
import Detection
import Engine
import FileInputs
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Testing

@Suite("The examples of each built-in pattern, as cells of a table")
struct ExamplesInTables {
  @Test("are found in their rows", arguments: NamedDefinition.all)
  func areFound(_ named: NamedDefinition) throws {
    let folder = TemporaryFolder()
    let path = folder.file("examples.db")
    let examples = named.definition.examples.matches
    Self.write(examples.map(\.text), to: path)
    let collected = Collected()
    let scan = Scan(
      sources: [FileTree(roots: [FilePath(path)], rules: FileRules())],
      extractors: [SQLiteExtractor()], patterns: try PatternSet([named.definition]),
      key: .random(), options: Scan.Options(minimum: .low, jobs: 1), progress: Progress(),
      cancellation: Cancellation())
    _ = try scan.run(.test, to: collected.reporter, clock: { "" })
    let evidence = collected.findings.compactMap { finding -> ColumnEvidence? in
      guard case .column(let evidence) = finding.evidence else { return nil }
      return evidence
    }
    let matches = evidence.map(\.matches).reduce(0, +)
    #expect(matches >= examples.map(\.expected.count).reduce(0, +))
    #expect(evidence.map(\.rowsMatched) == [examples.count])
    #expect(evidence.first?.examples.first?.row == .rowid(1))
  }

  /// One column that says nothing by its name, one row for each text.
  private static func write(_ texts: [String], to path: String) {
    var database: OpaquePointer?
    sqlite3_open(path, &database)
    defer { sqlite3_close(database) }
    sqlite3_exec(database, "CREATE TABLE t (x TEXT)", nil, nil, nil)
    for text in texts {
      let quoted = text.split(separator: "'", omittingEmptySubsequences: false)
      let literal = quoted.joined(separator: "''")
      sqlite3_exec(database, "INSERT INTO t VALUES ('\(literal)')", nil, nil, nil)
    }
  }
}
