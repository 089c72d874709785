import Fixtures
import Foundation
import Testing

@Suite("The number of workers")
struct DeterminismTests {
  @Test("changes nothing that is reported, in any format")
  func jobs() throws {
    let privet = Privet()
    var tree = GeneratedTree()
    try tree.write(into: privet.folder)
    let key = privet.writeKey()
    for format in Privet.formats {
      let options = ["--format", format, "--key-file", key, "--min-confidence", "low", "--verbose"]
      let one = try privet.scan(options + ["--jobs", "1"])
      let eight = try privet.scan(options + ["--jobs", "8"])
      let again = try privet.scan(options + ["--jobs", "8"])
      #expect(one.status == 1)
      #expect(one.output.count > 100_000)
      // Not compared in the macro, which would print both.
      let isSame = one.withoutTimes == eight.withoutTimes
      #expect(isSame, "\(format) differs between 1 and 8 workers")
      let isSameAgain = eight.withoutTimes == again.withoutTimes
      #expect(isSameAgain, "\(format) differs between two runs with 8 workers")
    }
  }

  @Test("changes nothing of the random key either: only fingerprints differ")
  func randomKey() throws {
    let privet = Privet()
    var tree = GeneratedTree()
    try tree.write(into: privet.folder)
    func places(_ jobs: String) throws -> String {
      try privet.scan("--format", "csv", "--jobs", jobs, "d1", "d4").text.replacingOccurrences(
        of: "[0-9a-f]{32}", with: "FINGERPRINT", options: .regularExpression)
    }
    let isSame = try places("1") == places("8")
    #expect(isSame)
  }
}
