import Model
import Reporting
import Testing

@Suite("What SARIF has room for") struct SARIFLimitTests {
  private func run(_ findings: [Finding]) throws -> JSONValue {
    let report = try JSONValue(parsing: try Specimens.report("sarif", findings))
    return try #require(report["runs"]?[0])
  }

  private func leftOut(_ run: JSONValue) -> [Int?] {
    let left = run["invocations"]?[0]?["properties"]?["resultsLeftOut"]
    return ["error", "warning", "note"].map { left?[$0]?.int }
  }

  private func lines(_ run: JSONValue) -> [Int] {
    run["results"]?.elements.compactMap {
      $0["locations"]?[0]?["physicalLocation"]?["region"]?["startLine"]?.int
    } ?? []
  }

  @Test("results come by level, then by sensitivity, then as they were found")
  func order() throws {
    let run = try run([
      Specimens.finding(confidence: .low, context: []), Specimens.finding(Specimens.email, line: 5),
      Specimens.finding(Specimens.ssn, line: 7), Specimens.finding(Specimens.card, line: 9),
      Specimens.finding(Specimens.card, line: 11, confidence: .medium),
      Specimens.finding(Specimens.ssn, line: 8), Specimens.finding(Specimens.email, line: 6),
    ])
    #expect(lines(run) == [9, 7, 8, 11, 5, 6, 3])
    #expect(leftOut(run) == [0, 0, 0])
  }

  @Test("beyond what code scanning takes, the least serious go, and are counted by level")
  func limit() throws {
    let most = Limits.sarifResults
    let findings =
      (1...2).map { Specimens.finding(line: $0, confidence: .low) }
      + (1...most).map { Specimens.finding(Specimens.email, line: $0) }
      + (1...3).map { Specimens.finding(line: $0) }
      + [Specimens.finding(line: 9, confidence: .low)]
    let report = try Specimens.report("sarif", findings)
    let results = report.split(separator: "\n").filter { $0.hasPrefix("{\"ruleId\"") }
    #expect(results.count == most)
    #expect(results.prefix(3).allSatisfy { $0.contains("\"level\":\"error\"") })
    #expect(results.dropFirst(3).allSatisfy { $0.contains("\"level\":\"warning\"") })
    #expect(results[most - 1].contains("\"startLine\":\(most - 3),"))
    #expect(
      report.contains(
        "6 further findings not in this report: 3 warnings, 3 notes. It holds the 25,000 most "
          + "serious, as many as code scanning takes. The JSON format has all."))
    #expect(report.contains(#""resultsLeftOut":{"error":0,"warning":3,"note":3}"#))
  }

  @Test("a fingerprint is the same whether others are left out or not")
  func fingerprints() throws {
    let findings = [
      Specimens.finding(line: 1, confidence: .low), Specimens.finding(line: 2),
      Specimens.finding(line: 3, confidence: .low), Specimens.finding(line: 4),
    ]
    let run = try run(findings)
    let numbers = run["results"]?.elements.compactMap {
      $0["partialFingerprints"]?["primaryLocationLineHash"]?.text?.split(separator: ":").last
    }
    #expect(lines(run) == [2, 4, 1, 3])
    #expect(numbers == ["2", "4", "1", "3"])
  }

  @Test("places and masks of any length do not make it too large")
  func longMasks() throws {
    let mask = String(repeating: "*", count: 1024 * 1024)
    let findings = (1...20).map {
      Specimens.finding($0 == 20 ? Specimens.card : Specimens.ssn, line: $0, mask: mask)
    }
    let run = try run(findings)
    #expect(lines(run) == [20] + Array(1...14))
    #expect(leftOut(run) == [5, 0, 0])
  }
}
