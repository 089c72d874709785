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
  /// The words of patterns of which some stood near a match.
  private var words: [Int: [String]] = [:]

  init(of set: PatternSet) {
    self.set = set
    known = Array(repeating: [], count: set.patterns.count)
  }

  mutating func judgement(of winner: borrowing Overlap.Winner, in field: Field?) -> Judgement {
    let pattern = winner.candidate.pattern
    let proof = winner.candidate.isProved ? set.forms[winner.candidate.form].validator?.name : nil
    for known in known[pattern] where says(known, what: winner, proof, in: field) {
      return known.judgement
    }
    let context = winner.candidate.context.map(\.place)
    let words = context.isEmpty ? [] : words(of: pattern)
    let judgement = Judgement(
      pattern: set.infos[pattern], confidence: winner.candidate.confidence,
      validators: proof.map { [$0] } ?? [], context: context.map { words[$0] },
      field: field?.name, alsoMatches: winner.losers.map { set.infos[$0].id },
      marks: winner.candidate.marks)
    if known[pattern].count == Self.mostOfPattern { known[pattern].removeAll() }
    known[pattern].append(
      Known(judgement, context: context, losers: winner.losers, field: field))
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
    _ known: Known, what winner: borrowing Overlap.Winner, _ proof: String?, in field: Field?
  ) -> Bool {
    known.field === field && winner.candidate.confidence == known.judgement.confidence
      && winner.losers == known.losers
      && known.context.elementsEqual(winner.candidate.context) { $0 == $1.place }
      && known.judgement.marks.isEmpty == (winner.candidate.testValue == nil)
      && proof == known.judgement.validators.first
  }
}
