internal import Model

/// The judgements that were made of late, so that values judged alike share one.
struct Judgements {
  /// What is remembered of one pattern; a judgement that is not is made again.
  private static let mostOfPattern = 32

  private let infos: [PatternInfo]
  /// For each pattern.
  private var known: [[Judgement]]

  init(of infos: [PatternInfo]) {
    self.infos = infos
    known = Array(repeating: [], count: infos.count)
  }

  mutating func judgement(of winner: borrowing Overlap.Winner) -> Judgement {
    let pattern = winner.candidate.pattern
    for judgement in known[pattern] where says(judgement, what: winner) { return judgement }
    let judgement = Judgement(
      pattern: infos[pattern], confidence: winner.candidate.confidence,
      validators: winner.candidate.validator.map { [$0] } ?? [],
      context: winner.candidate.context.map(\.name),
      alsoMatches: winner.losers.map { infos[$0].id })
    if known[pattern].count == Self.mostOfPattern { known[pattern].removeAll() }
    known[pattern].append(judgement)
    return judgement
  }

  private func says(_ judgement: Judgement, what winner: borrowing Overlap.Winner) -> Bool {
    winner.candidate.confidence == judgement.confidence
      && winner.candidate.validator == judgement.validators.first
      && judgement.context.elementsEqual(winner.candidate.context) { $0 == $1.name }
      && judgement.alsoMatches.elementsEqual(winner.losers) { $0 == infos[$1].id }
  }
}
