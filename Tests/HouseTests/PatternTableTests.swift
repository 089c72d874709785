import BuiltinPatterns
import Foundation
import Model
import PatternFiles
import Testing
import Validation

@Suite("The patterns of the repository")
struct PatternTableTests {
  private static let begin = "<!-- patterns: begin -->\n"
  private static let end = "<!-- patterns: end -->"

  /// Run with `PRIVET_WRITE_README=1` to bring the table up to date.
  @Test("are all in the README's table")
  func readme() throws {
    let readme = Repository.text("README.md")
    let begin = try #require(readme.range(of: Self.begin))
    let end = try #require(readme.range(of: Self.end))
    let table = Self.table()
    if ProcessInfo.processInfo.environment["PRIVET_WRITE_README"] == "1" {
      let text = readme[..<begin.upperBound] + table + readme[end.lowerBound...]
      try Data(text.utf8).write(to: Repository.root.appending(path: "README.md"))
      return
    }
    #expect(
      String(readme[begin.upperBound..<end.lowerBound]) == table,
      "run PRIVET_WRITE_README=1 swift test --filter PatternTableTests")
  }

  @Test("name the publications their rules come from")
  func references() {
    for pattern in BuiltinPatterns.definitions {
      #expect(!pattern.info.references.isEmpty, "\(pattern.file)")
    }
  }

  @Test("are of countries that have a place among all")
  func countries() {
    let order = Repository.text("Sources/Detection/CountryOrder.swift")
    let places = Set(order.split { !$0.isLetter }.map(String.init))
    for country in Set(BuiltinPatterns.definitions.compactMap(\.info.country)) {
      #expect(places.contains(country), "\(country) has no place")
    }
  }

  @Test("use every validator there is")
  func validators() {
    let used = Set(
      BuiltinPatterns.definitions.flatMap { pattern in
        [pattern.validator] + pattern.forms.map(\.validator)
      })
    // Offered to users for patterns of their own; ours all need more than that.
    let offered: Set = ["luhn"]
    for validator in Validator.all where !offered.contains(validator.name) {
      #expect(used.contains(.named(validator.name)), "no pattern uses \(validator.name)")
    }
  }

  private static func table() -> String {
    var lines = ["| Pattern | Finds | Country | Proof |", "|---|---|---|---|"]
    for pattern in BuiltinPatterns.definitions {
      let info = pattern.info
      let proof =
        info.validator ?? pattern.forms.lazy.compactMap(\.validator?.validator?.name).first
      let isLabelled = pattern.forms.allSatisfy { $0.labels != nil }
      let context = isLabelled ? "behind its label" : "in context"
      lines.append(
        "| `\(info.id)` | \(info.name) | \(info.country ?? "any") | \(proof ?? context) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
