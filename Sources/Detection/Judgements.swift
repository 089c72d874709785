internal import Model
internal import PatternFiles
internal import Validation

/// The judgements that were made of late, so that values judged alike share one.
struct Judgements {
  /// What is remembered of one pattern; a judgement that is not is made again.
  private static let mostOfPattern = 32

  /// A class, so that those that say something else are passed over at little cost.
  private final class Known {
    let judgement: Judgement
    /// Places among the words of its pattern, of those that stood nearby.
    let context: [Int]
    let losers: [Int]
    let field: Field?

    init(_ judgement: Judgement, context: [Int], losers: [Int], field: Field?) {
      self.judgement = judgement
      self.context = context
      self.losers = losers
      self.field = field
    }
  }

  private let set: PatternSet
  /// For each pattern.
  private var known: [[Known]]
  /// For each pattern the one that was asked for last.
  private var last: [Known?]
  /// The words of patterns of which some stood near a match.
  private var words: [Int: [String]] = [:]

  init(of set: PatternSet) {
    self.set = set
    known = Array(repeating: [], count: set.patterns.count)
    last = Array(repeating: nil, count: set.patterns.count)
  }

  /// - Parameters:
  ///   - confidence: What it is reported as.
  ///   - losers: The patterns that lost against it.
  mutating func judgement(
    of winner: Candidate, _ confidence: Confidence, _ losers: [Int], in field: Field?
  ) -> Judgement {
    let pattern = winner.pattern
    let proof = winner.isProved ? set.forms[winner.form].validator?.name : nil
    // Most are judged like the one before them.
    if let last = last[pattern], says(last, winner, confidence, losers, proof, in: field) {
      return last.judgement
    }
    for known in known[pattern] where says(known, winner, confidence, losers, proof, in: field) {
      last[pattern] = known
      return known.judgement
    }
    let context = winner.context.map(\.place)
    let words = context.isEmpty ? [] : words(of: pattern)
    let judgement = Judgement(
      pattern: set.infos[pattern], confidence: confidence,
      validators: proof.map { [$0] } ?? [], context: context.map { words[$0] },
      field: field?.name, alsoMatches: losers.map { set.infos[$0].id }, marks: winner.marks)
    let made = Known(judgement, context: context, losers: losers, field: field)
    if known[pattern].count == Self.mostOfPattern { known[pattern].removeAll() }
    known[pattern].append(made)
    last[pattern] = made
    return judgement
  }

  /// They are read anew each time their pattern is asked for them.
  private mutating func words(of pattern: Int) -> [String] {
    if let known = words[pattern] { return known }
    let read = set.patterns[pattern].context.words
    words[pattern] = read
    return read
  }

  private func says(
    _ known: Known, _ winner: Candidate, _ confidence: Confidence, _ losers: [Int],
    _ proof: String?, in field: Field?
  ) -> Bool {
    known.field === field && confidence == known.judgement.confidence && losers == known.losers
      && known.context.elementsEqual(winner.context) { $0 == $1.place }
      && known.judgement.marks.isEmpty == (winner.testValue == nil)
      && proof == known.judgement.validators.first
  }
}
