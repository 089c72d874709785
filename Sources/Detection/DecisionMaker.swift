internal import Model
internal import PatternFiles
internal import Validation

/// Says how a match came to be what it is.
struct DecisionMaker {
  let set: PatternSet

  /// Whether something spoke against a match.
  func isLowered(_ winner: Candidate) -> Bool {
    let form = set.forms[winner.form]
    let verdict: Verdict = form.validator == nil || winner.isProved ? .confirmed : .unknown
    let worth = form.worth.confidence(inContext: !winner.context.isEmpty, verdict)
    return worth.map { winner.confidence < $0 } ?? false
  }

  /// - Parameters:
  ///   - label: What speaks against the match.
  ///   - isInProgram: Whether it stands in a file of a program.
  ///   - candidates: All that were found near it, in the order of the text.
  func decision(
    on winner: Candidate, against label: NegativeContext.Label?, isInProgram: Bool,
    among candidates: [Candidate]
  ) -> Decision {
    let form = set.forms[winner.form]
    let first = set.forms.firstIndex { $0.pattern == winner.pattern } ?? winner.form
    let forms = set.forms[first...].prefix { $0.pattern == winner.pattern }.count
    return Decision(
      form: winner.form - first + 1, of: forms, alone: form.alone, inContext: form.inContext,
      validator: form.validator?.name, isConfirmed: winner.isProved, words: words(of: winner),
      against: label.map { label in
        Decision.Word(
          set.negative.word(of: label),
          label.distance == nil ? .field : label.isBehind ? .behind : .before,
          distance: label.distance ?? 0)
      },
      isAmongOthers: winner.isAmongOthers, testValue: winner.testValue, isInProgram: isInProgram,
      rivals: rivals(of: winner, among: candidates))
  }

  private func words(of winner: Candidate) -> [Decision.Word] {
    let words = set.patterns[winner.pattern].context.words
    return winner.context.map { hit in
      let word = words[hit.place]
      if winner.isColumnNamed { return Decision.Word(word, .field, distance: 0) }
      return hit.range.upperBound <= winner.range.lowerBound
        ? Decision.Word(
          word, .before, distance: winner.range.lowerBound - hit.range.upperBound)
        : Decision.Word(
          word, .behind, distance: hit.range.lowerBound - winner.range.upperBound)
    }
  }

  /// The best match of each other pattern that shares bytes with the winner, by their numbers.
  private func rivals(of winner: Candidate, among candidates: [Candidate]) -> [Decision.Rival] {
    var best: [Int: Candidate] = [:]
    for candidate in candidates
    where candidate.pattern != winner.pattern && candidate.range.overlaps(winner.range) {
      if let known = best[candidate.pattern], known.outranks(candidate) { continue }
      best[candidate.pattern] = candidate
    }
    return best.sorted { $0.key < $1.key }.map { pattern, candidate in
      Decision.Rival(
        pattern: set.infos[pattern].id, confidence: candidate.confidence,
        because: winner.comparison(with: candidate).because)
    }
  }
}
