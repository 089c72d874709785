internal import Model

/// The judgements that were made of late, so that values judged alike share one.
struct Judgements {
  /// What is remembered of one pattern; a judgement that is not is made again.
  private static let mostOfPattern = 32

  private struct Known {
    let confidence: Confidence
    let validator: String?
    let context: [ContextHit]
    /// Sorted.
    let losers: [Int]
    let judgement: Judgement

    func isOf(_ winner: borrowing Overlap.Winner) -> Bool {
      winner.candidate.confidence == confidence && winner.candidate.validator == validator
        && winner.losers == losers
        && winner.candidate.context.elementsEqual(context) { $0.name == $1.name }
    }
  }

  private let infos: [PatternInfo]
  /// For each pattern.
  private var known: [[Known]]

  init(of infos: [PatternInfo]) {
    self.infos = infos
    known = Array(repeating: [], count: infos.count)
  }

  mutating func judgement(of winner: borrowing Overlap.Winner) -> Judgement {
    let pattern = winner.candidate.pattern
    for place in known[pattern].indices where known[pattern][place].isOf(winner) {
      return known[pattern][place].judgement
    }
    let judgement = Judgement(
      pattern: infos[pattern], confidence: winner.candidate.confidence,
      validators: winner.candidate.validator.map { [$0] } ?? [],
      context: winner.candidate.context.map(\.name),
      alsoMatches: winner.losers.map { infos[$0].id })
    if known[pattern].count == Self.mostOfPattern { known[pattern].removeAll() }
    known[pattern].append(
      Known(
        confidence: winner.candidate.confidence, validator: winner.candidate.validator,
        context: winner.candidate.context, losers: winner.losers, judgement: judgement))
    return judgement
  }
}
