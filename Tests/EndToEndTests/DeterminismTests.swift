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
      #expect(one.status == 1)
      #expect(one.output.count > 100_000)
      #expect(difference(one, eight) == nil, "\(format) with 1 and 8 workers")
      // All formats are told the same in the same order: once is enough for the second try.
      guard format == "sarif" else { continue }
      let again = try privet.scan(options + ["--jobs", "8"])
      #expect(difference(eight, again) == nil, "\(format) with 8 workers, twice")
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

  @Test("gives the same SARIF from run to run without any key")
  func stableSARIF() throws {
    let privet = Privet()
    var tree = GeneratedTree()
    try tree.write(into: privet.folder)
    let first = try privet.scan("--format", "sarif", "--jobs", "1")
    let second = try privet.scan("--format", "sarif", "--jobs", "8")
    #expect(difference(first, second) == nil)
  }

  @Test("gives the same report to services, too", arguments: Privet.serviceFormats)
  func services(format: String) throws {
    let privet = Privet()
    var tree = GeneratedTree()
    try tree.write(into: privet.folder)
    let first = try privet.scan("--format", format, "--jobs", "1", "d1")
    let second = try privet.scan("--format", format, "--jobs", "8", "d1")
    #expect(first.status == 1)
    #expect(difference(first, second) == nil)
  }

  /// The first lines that differ; a report has only masks, so they can be shown. The whole of it
  /// would be too much.
  private func difference(_ left: Ended, _ right: Ended) -> String? {
    if left.withoutTimes == right.withoutTimes { return nil }
    let left = left.withoutTimes.split(omittingEmptySubsequences: false) { $0.isNewline }
    let right = right.withoutTimes.split(omittingEmptySubsequences: false) { $0.isNewline }
    let place = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }
    guard let place else { return "\(left.count) and \(right.count) lines" }
    return "line \(place.offset + 1): \(place.element.0) instead of \(place.element.1)"
  }
}
