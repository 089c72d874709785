import BuiltinPatterns
import Detection
import Fingerprinting
import Fixtures
import Model
import PCRE2
import PatternFiles
import Sieve
import Testing
import Validation

/// What tells matches of two matchers apart.
private struct Told: Equatable {
  let range: Range<Int>
  let id: String
  let confidence: Confidence
  var alsoMatches: [String]
  let context: [String]

  init(_ match: Match) {
    range = match.range
    id = match.judgement.pattern.id
    confidence = match.judgement.confidence
    alsoMatches = match.judgement.alsoMatches
    context = match.judgement.context
  }

  /// Without what else it could be, which depends on what was looked for.
  var alone: Told {
    var told = self
    told.alsoMatches = []
    return told
  }
}

extension PatternSet {
  /// Everything that is found in `text`, searched core by core.
  fileprivate func told(
    in text: [UInt8], borders: [Int] = [], minimum: Confidence = .low
  ) -> [Told] {
    var matcher = Matcher(self, key: .random(), minimum: minimum)
    var told: [Told] = []
    var settled = 0
    // No core is shorter than a match can be.
    for border in borders.filter({ $0 < text.count }) + [text.count]
    where border == text.count || border > settled + Limits.longestMatch {
      settled = matcher.search(
        Passage(
          text: text, extent: 0..<text.count, core: settled..<border,
          place: .text(TextCursor(encoding: .utf8))),
        onMatch: { match, _ in told.append(Told(match)) }, onFault: { _ in })
    }
    return told
  }
}

extension PatternDefinition {
  /// The same with other forms, and without what only weighs matches.
  fileprivate func with(_ forms: [FormDefinition], context: ContextDefinition) -> PatternDefinition
  {
    PatternDefinition(
      file: file, info: info, forms: forms, validator: validator, mask: mask,
      canonical: canonical, context: context,
      examples: { Examples(matches: [], noMatches: []) })
  }
}

extension FormDefinition {
  fileprivate func with(pattern: String, alone: Confidence?) -> Self {
    FormDefinition(
      pattern: pattern, patternLine: patternLine, alone: alone, inContext: inContext,
      validator: validator)
  }
}

@Suite("The matcher with the built-in patterns")
struct MatcherReferenceTests {
  /// Letters of two bytes beside a match are the matcher's own rule, which PCRE2 knows nothing of.
  private static func withoutLetters(_ text: [UInt8]) -> [UInt8] {
    text.map { 0xC2..<0xE0 ~= $0 ? 0xE2 : $0 }
  }

  /// - Parameter drawn: Bytes that are drawn from the forms; others come to them.
  private static func text(
    _ budget: DifferentialBudget, _ round: Int, _ texts: inout MixedText, drawn: Int
  ) -> (name: String, bytes: [UInt8], borders: [Int]) {
    var random = budget.random(round)
    var bytes = texts.next(count: drawn, using: &random)
    bytes += MixedText.randomBytes(count: drawn / 8, using: &random)
    var files = FilePieces(random: random)
    for _ in 0..<drawn / 4_500 { bytes += files.next()?.bytes ?? [] }
    return (
      "seed \(budget.seed), round \(round)", withoutLetters(bytes),
      MixedText.borders(count: bytes.count, using: &random)
    )
  }

  @Test("finds with the sieve what it finds by searching everywhere")
  func withoutSieve() throws {
    let definitions = BuiltinPatterns.definitions
    let sieved = PatternSet(checked: definitions)
    // The analysis does not read this, and PCRE2 takes it for nothing.
    let unsieved = PatternSet(
      checked: definitions.map { definition in
        let forms = definition.forms.map {
          $0.labels == nil ? $0.with(pattern: "\\Q\\E" + $0.pattern, alone: $0.alone) : $0
        }
        return definition.with(forms, context: definition.context)
      })
    let searched = definitions.count { $0.forms.contains { $0.labels == nil } }
    #expect(unsieved.unsieved.count == searched)
    let budget = DifferentialBudget(rounds: 2)
    var texts = MixedText()
    for round in budget {
      let text = Self.text(budget, round, &texts, drawn: 18_000)
      let expected = unsieved.told(in: text.bytes)
      #expect(expected.count > 100, "\(text.name): too little is found to prove anything")
      if let place = firstDifference(sieved.told(in: text.bytes), expected) {
        Issue.record("\(text.name): other findings from offset \(place) on")
      }
      if let place = firstDifference(sieved.told(in: text.bytes, borders: text.borders), expected) {
        Issue.record("\(text.name), in parts: other findings from offset \(place) on")
      }
    }
  }

  @Test("finds from medium on what it finds when it looks for everything")
  func minimum() throws {
    let set = PatternSet(checked: BuiltinPatterns.definitions)
    let examples = BuiltinPatterns.definitions.compactMap(\.examples.matches.first?.text)
    // Labels of one example stand near the values of the next, or nothing is near but its own.
    let together = Array(examples.joined(separator: " ").utf8)
    let gap = String(repeating: ".", count: 600)
    let apart = Array(examples.joined(separator: gap).utf8)
    for text in [together, apart] {
      let all = set.told(in: text).filter { $0.confidence >= .medium }.map(\.alone)
      #expect(all.count > BuiltinPatterns.definitions.count / 2)
      let found = set.told(in: text, minimum: .medium).map(\.alone)
      if let place = firstDifference(found, all) {
        Issue.record("other findings from offset \(place) on")
      }
    }
  }

  /// Where two lists begin to differ.
  private func firstDifference(_ one: [Told], _ other: [Told]) -> Int? {
    if let (left, right) = zip(one, other).first(where: { $0 != $1 }) {
      return min(left.range.lowerBound, right.range.lowerBound)
    }
    let longer = one.count > other.count ? one : other
    return one.count == other.count ? nil : longer[min(one.count, other.count)].range.lowerBound
  }

  @Test("finds what PCRE2 finds when each form is asked about every position")
  func everyPosition() throws {
    let budget = DifferentialBudget(rounds: 1)
    var texts = MixedText()
    for round in budget {
      let text = Self.text(budget, round, &texts, drawn: 5_000)
      var random = budget.random(round)
      // Every byte of a small part is asked about; the starts in the rest are searched for.
      let small = Int.random(in: 0..<3_000, using: &random)
      for definition in BuiltinPatterns.definitions {
        for (number, form) in definition.forms.enumerated() where form.labels == nil {
          // A form by itself, so that no other one lies over it.
          let own = definition.with([form.with(pattern: form.pattern, alone: .low)], context: .none)
          let set = PatternSet(checked: [own])
          let found = set.told(in: text.bytes).map(\.range)
          let part = Array(text.bytes[small..<small + 2_000])
          let anchored = try CompiledPattern(form.pattern)
          let searched = try CompiledPattern(form.pattern, isAnchored: false)
          let expected = Reference(anchored, searched: searched, form, of: definition)
            .ranges(in: text.bytes)
          let expectedInPart = Reference(anchored, form, of: definition).ranges(in: part)
          if found != expected || set.told(in: part).map(\.range) != expectedInPart {
            Issue.record("\(definition.info.id), form \(number), \(text.name)")
          }
        }
      }
    }
  }
}

/// A form as the matcher understands it, without the sieve: after a match that holds it goes on at
/// its end, after one that does not at the next position.
private struct Reference: ~Copyable {
  private let anchored: CompiledPattern
  private let searched: CompiledPattern?
  private let validator: Validator?
  private let scratch = MatchScratch()

  /// - Parameter searched: Tells which positions are worth asking about; without it all of them are.
  init(
    _ anchored: CompiledPattern, searched: CompiledPattern? = nil, _ form: FormDefinition,
    of definition: PatternDefinition
  ) {
    self.anchored = anchored
    self.searched = searched
    validator = (form.validator ?? definition.validator)?.validator
  }

  func ranges(in text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { buffer in
      var found: [Range<Int>] = []
      var position = 0
      while let start = next(from: position, in: buffer) {
        let match = anchored.match(in: buffer, at: start, reach: Limits.matchReach, with: scratch)
        if case .match(let range, _) = match, holds(range, in: text) {
          found.append(range)
          position = range.upperBound
        } else {
          position = start + 1
        }
      }
      return found
    }
  }

  /// The next position that is worth asking about.
  private func next(from position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard position < text.count else { return nil }
    guard let searched else { return position }
    guard
      case .match(_, let start) = searched.match(
        in: text, at: position, seeing: 0..<text.count, with: scratch)
    else { return nil }
    return start
  }

  private func holds(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard 1...Limits.longestMatch ~= range.count else { return false }
    guard let validator else { return true }
    return validator.check(Array(text[range])[...]) != .impossible
  }
}
