import Model
import Reporting
import Testing

@Suite("CSV") struct CSVTests {
  /// Records as RFC 4180 reads them, each by the names of the header.
  private func records(_ findings: [Finding] = [], ledger: [LedgerEntry] = []) throws
    -> [[String: String]]
  {
    let report = try Specimens.report("csv", findings, ledger: ledger)
    #expect(report.hasSuffix("\r\n"))
    var rows: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    for scalar in report.unicodeScalars {
      switch scalar {
      case "\"":
        isQuoted.toggle()
        if isQuoted, !field.isEmpty { field.append("\"") }
      case "," where !isQuoted:
        rows[rows.count - 1].append(field)
        field = ""
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(field)
        field = ""
        rows.append([])
      default: field.unicodeScalars.append(scalar)
      }
    }
    rows.removeLast()
    let header = rows.removeFirst()
    #expect(rows.allSatisfy { $0.count == header.count })
    return rows.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  @Test("a finding is a record with its place")
  func finding() throws {
    let record = try #require(
      try records([Specimens.finding(alsoMatches: ["us.itin", "x.y"], marks: [.testValue])]).first)
    #expect(record["record"] == "finding")
    #expect(record["pattern"] == "us.ssn")
    #expect(record["path"] == "data/people.txt")
    #expect(record["line"] == "3" && record["column"] == "6" && record["offset"] == "306")
    #expect(record["masked"] == "***-**-**99")
    #expect(record["alsoMatches"] == "us.itin; x.y")
    #expect(record["marks"] == "test-value")
    #expect(record["table"] == "" && record["pathBytes"] == "")
  }

  @Test("a column of a database is a record with its counts and rows")
  func database() throws {
    let record = try #require(try records([Specimens.columnFinding(table: "a\"b, c")]).first)
    #expect(record["table"] == "a\"b, c")
    #expect(record["columnName"] == "mail")
    #expect(record["rowsMatched"] == "812" && record["distinctEstimated"] == "true")
    #expect(record["examples"] == "rowid 3; row 9")
    #expect(record["line"] == "")
  }

  @Test("what was not searched and the figures are records too")
  func ledger() throws {
    let records = try records(ledger: Specimens.ledger)
    #expect(records.count { $0["record"] == "ledger" } == 4)
    #expect(records[0]["reason"] == "unreadable" && records[0]["detail"] == "Permission denied")
    let scanned = records.first { $0["record"] == "summary" && $0["outcome"] == "scanned" }
    #expect(scanned?["count"] == "1204")
    #expect(records.last?["detail"] == "incomplete")
  }

  @Test("an empty run still says what was searched")
  func emptyRun() throws {
    let records = try records()
    #expect(records.allSatisfy { $0["record"] == "summary" })
    #expect(records.last?["detail"] == "complete")
  }

  @Test("no field is a formula", arguments: ["=1+1", "+1", "-1", "@x", "＝1", "=\u{301}1"])
  func formulas(name: String) throws {
    let origin = Origin.column(name: name, table: name, of: .file(path: FilePath(name)))
    let finding = Specimens.finding(from: origin, mask: name, context: [name], field: name)
    let record = try #require(try records([finding]).first)
    for column in ["path", "table", "columnName", "masked", "context", "field"] {
      #expect(record[column] == "'" + name, "\(column)")
    }
  }

  @Test("a tab before a formula is spelled out")
  func tab() throws {
    #expect(try records([Specimens.finding(in: "\t=1")]).first?["path"] == "\\t=1")
  }

  @Test("a path that cannot be shown as it is has its bytes beside it, on one line")
  func hostilePath() throws {
    let path = FilePath(bytes: [0x61, 0x0A, 0xFF])
    let record = try #require(try records([Specimens.finding(from: .file(path: path))]).first)
    #expect(record["path"] == "a\\n\\xFF")
    #expect(record["pathBytes"] == "610aff")
  }
}
