internal import Fingerprinting
public import Model
public import PatternFiles

/// Runs the examples of a pattern, which say what must be found and what must not.
public enum ExampleCheck {
  /// What a user sees who gives no threshold.
  public static let defaultThreshold = Confidence.medium

  /// The examples of `definition` that do not hold.
  public static func problems(of definition: PatternDefinition) throws(PatternSetError)
    -> [PatternProblem]
  {
    try outcome(of: definition).problems
  }

  /// What all examples of `definition` give. The set must hold that pattern alone: what other
  /// patterns would make of the text does not matter here.
  public static func outcome(of definition: PatternDefinition) throws(PatternSetError)
    -> ExampleOutcome
  {
    let set = try PatternSet([definition])
    var matcher = Matcher(set, key: .random(), minimum: .low)
    var outcome = ExampleOutcome()
    for example in definition.examples.matches {
      let found = matches(in: example.text, &matcher)
      if let problem = compare(example, found) {
        outcome.problems.append(PatternProblem(line: example.line, problem))
      } else {
        let marked = found.filter { example.expected.contains($0.range) }
        outcome.found[marked.map(\.judgement.confidence).min() ?? .low, default: 0] += 1
      }
    }
    for example in definition.examples.noMatches {
      let found = matches(in: example.text, &matcher)
      if found.contains(where: { $0.judgement.confidence >= defaultThreshold }) {
        outcome.problems.append(
          PatternProblem(
            line: example.line, "the example is found, and must not be: \(example.because)"))
      } else if found.isEmpty {
        outcome.passedOver += 1
      } else {
        outcome.asLow += 1
      }
    }
    return outcome
  }

  private static func matches(in text: String, _ matcher: inout Matcher) -> [Match] {
    let bytes = Array(text.utf8)
    let all = 0..<bytes.count
    let place = Passage.Place.text(TextCursor(encoding: .utf8))
    var found: [Match] = []
    matcher.beginItem()
    _ = matcher.search(
      Passage(text: bytes, extent: all, core: all, place: place),
      onMatch: { match, _ in found.append(match) },
      onFault: { _ in })
    return found
  }

  private static func compare(_ example: Examples.Example, _ found: [Match]) -> String? {
    let wanted = example.confidence
    let seen = found.filter { wanted != nil || $0.judgement.confidence >= defaultThreshold }
    for expected in example.expected {
      guard let match = found.first(where: { $0.range == expected }) else {
        let other = found.contains { $0.range.overlaps(expected) }
        return other ? "what is found is not what « and » mark" : "the example is not found"
      }
      if let wanted, match.judgement.confidence != wanted {
        let found = match.judgement.confidence
        return "the example is found as \(found.rawValue), not as \(wanted.rawValue)"
      }
      if wanted == nil, match.judgement.confidence < defaultThreshold {
        return "the example is found as low only, which nobody sees who does not ask for it"
      }
    }
    let isMore = seen.contains { match in !example.expected.contains(match.range) }
    return isMore ? "more is found than « and » mark" : nil
  }
}
