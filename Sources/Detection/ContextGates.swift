internal import Model

/// How far words and the forms that need them may be apart, for a run that reports matches of a least
/// confidence. All workers share it.
final class ContextGates: Sendable {
  /// For each form of the set.
  let ofForms: [ContextGate]
  /// For each word of the lexicon how far from it a match may begin that it counts for, before it and
  /// behind it; in bytes, -1 where it counts for no form that needs it.
  let reaches: [(before: Int32, behind: Int32)]
  /// How far from a match the farthest words can lie, before it and behind it.
  let farthest: (behind: Int, ahead: Int)
  /// For each pattern, and for each label that speaks against some, the forms that count in context
  /// only, in the numbers that they have in their sieve.
  let formsOfPattern: [[Int]]

  init(_ set: PatternSet, minimum: Confidence) {
    let gates = set.forms.map { form in
      ContextGate(
        form, reach: set.patterns[form.pattern].contextReach,
        isClosed: form.needsContext(for: minimum))
    }
    ofForms = gates
    var ofPatterns = [(before: Int, behind: Int)](
      repeating: (-1, -1), count: set.negative.count)
    var formsOfPattern: [[Int]] = Array(repeating: [], count: set.negative.count)
    for (number, form) in set.sieves(for: minimum).gatedForms.enumerated() {
      let gate = gates[form]
      let known = ofPatterns[gate.pattern]
      ofPatterns[gate.pattern] = (max(known.before, gate.ahead), max(known.behind, gate.behind))
      formsOfPattern[gate.pattern].append(number)
    }
    self.formsOfPattern = formsOfPattern
    let lexicon = set.lexicon
    var reaches: [(before: Int32, behind: Int32)] = []
    reaches.reserveCapacity(lexicon.count)
    lexicon.forEachWord { owners in
      var reach = (before: -1, behind: -1)
      for owner in owners {
        let own = ofPatterns[owner.pattern]
        reach = (max(reach.before, own.before), max(reach.behind, own.behind))
      }
      reaches.append((Int32(reach.before), Int32(reach.behind)))
    }
    self.reaches = reaches
    let words = ofPatterns.reduce(0) { max($0, $1.before, $1.behind) }
    let labels = set.hasLabels ? LabelledValues.reach : (behind: 0, ahead: 0)
    farthest = (max(words, labels.behind), max(words, labels.ahead))
  }
}
