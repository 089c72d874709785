import ArgumentParser
import Fixtures
import Model
import Testing

@testable import Commands

@Suite("Arguments that are read without the parser")
struct PlainArgumentsTests {
  @Test("are those of most runs")
  func plain() throws {
    for line in [
      "", ".", "a b/c", "--staged", "--staged --quiet a.txt", "-q -j 4 src",
      "--format json --output out.json --min-confidence=high src", "--no-config --no-progress x",
      "--only global.* --only us.ssn --exclude *.lock .", "--rows all --table customers shop.db",
    ] {
      let words = line.split(separator: " ").map(String.init)
      #expect(PlainArguments.read(words) != nil, "\(line)")
    }
  }

  @Test("are not those that may be wrong, or mean something else")
  func others() {
    for line in [
      "--help", "--format jsn x", "--format", "--format --quiet", "--jobs 0", "-j4", "-qv", "-",
      "--", "--explain", "--staged -", "--quiet=yes", "--output= x", "--output - x",
      "--jobs 1 --jobs 2", "--since 2026-01-31", "--no-quiet", "--country USA", "--unset jobs",
      "sqlite:crm.db", "postgresql://u@h/d", "a:b", "--only", "--baseline -x",
    ] {
      let words = line.split(separator: " ").map(String.init)
      #expect(PlainArguments.read(words) == nil, "\(line)")
    }
    #expect(PlainArguments.read([""]) == nil)
    #expect(PlainArguments.read(["--output", ""]) == nil)
  }

  @Test("say what the parser reads", arguments: 0..<3 as Range<UInt64>)
  func differential(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var plain = 0
    for _ in 0..<200 {
      let words = Self.line(&random)
      guard let read = PlainArguments.read(words) else { continue }
      plain += 1
      let parsed = try? ScanCommand.parse(words)
      #expect(parsed.map { Self.facts(ScanArguments($0)) } == Self.facts(read), "\(words)")
    }
    #expect(plain > 50)
  }

  /// Options as they are written, in any order and number, with values that fit and others.
  private static func line(_ random: inout SplitMix) -> [String] {
    let values = ["1", "4", "high", "json", "auto", "all", "10M", "US", "health", "a*", "x y", "é"]
    return (0..<Int.random(in: 0...4, using: &random)).flatMap { _ -> [String] in
      let value = values.randomElement(using: &random) ?? ""
      guard Int.random(in: 0..<4, using: &random) > 0 else { return [value] }
      let names = ScanOptionTable.all.map { "--" + $0.name } + ["--staged", "--output", "-q", "-j"]
      let name = names.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<5, using: &random) {
      case 0: return [name]
      case 1: return [name + "=" + value]
      default: return [name, value]
      }
    }
  }

  /// All that arguments say.
  private static func facts(_ arguments: ScanArguments) -> [String] {
    let options = arguments.options
    let values = ScanOptionTable.all.map { "\($0.name) \($0.texts(options))" }
    return values + arguments.said.sorted() + options.paths.map(\.text)
      + [
        "\(options.staged) \(options.output ?? "none") \(options.gitRange ?? "none")",
        "\(options.gitHistory) \(options.since == nil) \(options.also) \(options.showValues)",
        "\(arguments.config ?? "none") \(arguments.noConfig) \(arguments.unset.sorted())",
      ]
  }
}
