internal import Fingerprinting
public import Model
public import PatternFiles

/// Runs the examples of a pattern, which say what must be found and what must not.
public enum ExampleCheck {
  /// What a user sees who gives no threshold.
  public static let defaultThreshold = Confidence.medium

  /// The examples of `definition` that do not hold. The set must hold that pattern alone: what
  /// other patterns would make of the text does not matter here.
  public static func problems(of definition: PatternDefinition) throws(PatternSetError)
    -> [PatternProblem]
  {
    let set = try PatternSet([definition])
    var matcher = Matcher(set, key: .random(), minimum: .low)
    var problems: [PatternProblem] = []
    for example in definition.examples.matches {
      let found = matches(in: example.text, &matcher)
      if let problem = compare(example, found) {
        problems.append(PatternProblem(line: example.line, problem))
      }
    }
    for example in definition.examples.noMatches {
      let found = matches(in: example.text, &matcher)
      if found.contains(where: { $0.judgement.confidence >= defaultThreshold }) {
        problems.append(
          PatternProblem(
            line: example.line, "the example is found, and must not be: \(example.because)"))
      }
    }
    return problems
  }

  private static func matches(in text: String, _ matcher: inout Matcher) -> [Match] {
    let bytes = Array(text.utf8)
    let all = 0..<bytes.count
    let place = Passage.Place.text(TextCursor(encoding: .utf8))
    var found: [Match] = []
    matcher.beginItem()
    _ = matcher.search(
      Passage(text: bytes, extent: all, core: all, place: place), onMatch: { found.append($0) },
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
