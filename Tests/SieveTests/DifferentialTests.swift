import BuiltinPatterns
import Fixtures
import Foundation
import Model
import PCRE2
import Testing

@testable import Sieve

/// How long the differential tests go on, and from where.
///
/// A fixed number of rounds, unless `PRIVET_DIFFERENTIAL_SECONDS` says how long; always the same
/// texts, unless `PRIVET_DIFFERENTIAL_SEED` names others.
struct DifferentialBudget: Sequence {
  let seed: UInt64
  private let rounds: Int
  private let seconds: Double?

  private static let environment = ProcessInfo.processInfo.environment
  static let isLong = environment["PRIVET_DIFFERENTIAL_SECONDS"] != nil

  init(rounds: Int) {
    self.rounds = rounds
    seconds = Self.environment["PRIVET_DIFFERENTIAL_SECONDS"].flatMap(Double.init)
    seed = Self.environment["PRIVET_DIFFERENTIAL_SEED"].flatMap { UInt64($0) } ?? 1
  }

  /// The numbers of the rounds; each has a seed of its own.
  func makeIterator() -> AnyIterator<Int> {
    let deadline = seconds.map { ContinuousClock.now + .seconds($0) }
    var round = -1
    return AnyIterator {
      round += 1
      let goesOn = deadline.map { ContinuousClock.now < $0 } ?? (round < rounds)
      return goesOn ? round : nil
    }
  }

  /// The random numbers of a round.
  func random(_ round: Int) -> SplitMix {
    SplitMix(state: seed &* 0x1_0000_0001 &+ UInt64(round))
  }
}

/// A place that the sieve must name.
private struct PlainMatch {
  let form: Int
  let start: Int
}

@Suite("The sieve loses no match of a built-in pattern")
final class DifferentialTests {
  private let scratch = PlainScratch()
  private let passes = SieveKernel.available.map {
    (kernel: $0, pass: SievePass(BuiltinForm.sieve, reach: Limits.matchReach, kernel: $0))
  }
  private var failures = 0

  /// Forms that a text of 8 KB surely comes to.
  private static let formsInText = 80

  @Test("in texts drawn from the forms, and in near misses of them")
  func drawn() throws {
    let budget = DifferentialBudget(rounds: 12)
    var met = [Int](repeating: 0, count: BuiltinForm.all.count)
    var rounds = 0
    var texts = MixedText()
    for round in budget {
      var random = budget.random(round)
      // Another stretch of all forms each time.
      let text = texts.next(
        count: 8_192, beginningWith: round * Self.formsInText, using: &random)
      for match in try compare(text, "seed \(budget.seed), round \(round)", &random) {
        met[match.form] += 1
      }
      rounds = round
      if failures > 5 { return }
    }
    // Twice as often as it takes to come to each form once.
    guard rounds * Self.formsInText > 2 * BuiltinForm.all.count else { return }
    for (form, count) in met.enumerated() where count == 0 {
      Issue.record("\(BuiltinForm.all[form].name) was never met: the draw is not good enough")
    }
  }

  @Test("of which the draw makes matches of every form")
  func draw() throws {
    for (number, form) in BuiltinForm.all.enumerated() {
      var texts = MixedText(of: [number])
      var random = SplitMix(state: UInt64(number))
      var isMet = false
      for _ in 0..<20_000 where !isMet {
        try texts.next(count: 400, using: &random).withUnsafeBufferPointer { text in
          try form.forEachMatch(in: text, with: scratch.scratch) { _, _ in isMet = true }
        }
      }
      if !isMet { Issue.record("\(form.name) was never met: the draw is not good enough") }
    }
  }

  @Test("in random bytes of several alphabets")
  func randomBytes() throws {
    let budget = DifferentialBudget(rounds: 16)
    for round in budget {
      var random = budget.random(round)
      let text = MixedText.randomBytes(count: 4_096, using: &random)
      try compare(text, "seed \(budget.seed), round \(round)", &random)
      if failures > 5 { return }
    }
  }

  @Test("in files as they are")
  func files() throws {
    let budget = DifferentialBudget(rounds: 24)
    var files = FilePieces(random: budget.random(0))
    for _ in budget {
      guard let piece = files.next() else { return }
      try compare(piece.bytes, "\(piece.name), seed \(budget.seed)", &files.random)
      if failures > 5 { return }
    }
  }

  /// What PCRE2 finds in `text`, each of which every kernel must find too.
  @discardableResult
  private func compare(
    _ text: [UInt8], _ name: String, _ random: inout SplitMix
  ) throws -> [PlainMatch] {
    let (count, forms) = (text.count, BuiltinForm.all)
    let borders = MixedText.borders(count: count, using: &random)
    return try text.withUnsafeBufferPointer { buffer in
      var matches: [PlainMatch] = []
      for (number, form) in forms.enumerated() {
        try form.forEachMatch(in: buffer, with: scratch.scratch) { start, end in
          // Longer ones do not count.
          guard end - start <= Limits.longestMatch else { return }
          matches.append(PlainMatch(form: number, start: start))
        }
      }
      var expected: [SievedPlace]?
      for (kernel, pass) in kernels(using: &random) {
        var places: [SievedPlace] = []
        pass.find(in: 0..<count, of: buffer, into: &places)
        check(places, hold: matches, of: count, "\(name), \(kernel)")
        if let expected, places != expected { fail("\(kernel) differs from another, \(name)") }
        expected = places

        var parts: [SievedPlace] = []
        for core in zip(borders, borders.dropFirst()) {
          let before = parts.count
          pass.find(in: core.0..<core.1, of: buffer, into: &parts)
          let isInside = parts[before...].allSatisfy { core.0..<core.1 ~= $0.position }
          if !isInside { fail("a place outside of the core, \(name), \(kernel)") }
        }
        check(parts, hold: matches, of: count, "\(name), \(kernel), in parts")
      }
      return matches
    }
  }

  /// All kernels where there is time; else two, others in every text.
  private func kernels(
    using random: inout SplitMix
  ) -> [(kernel: SieveKernel, pass: SievePass)] {
    if DifferentialBudget.isLong { return passes }
    return Array(passes.shuffled(using: &random).prefix(2))
  }

  private func check(
    _ places: [SievedPlace], hold matches: [PlainMatch], of count: Int, _ name: String
  ) {
    let forms = BuiltinForm.all.count
    var last = [Int](repeating: -1, count: forms)
    var isNamed = [Bool](repeating: false, count: forms * count)
    for place in places {
      if place.position < last[place.form] {
        fail("\(BuiltinForm.all[place.form].name) is out of order at \(place.position), \(name)")
      }
      last[place.form] = place.position
      isNamed[place.form * count + place.position] = true
    }
    for match in matches where !isNamed[match.form * count + match.start] {
      fail("\(BuiltinForm.all[match.form].name) is lost at offset \(match.start), \(name)")
    }
  }

  private func fail(_ message: String) {
    failures += 1
    Issue.record("\(message)")
  }
}

/// A scratch that a class can hold.
private struct PlainScratch: ~Copyable {
  let scratch = MatchScratch()
}
