public import Fingerprinting
public import Model
internal import PCRE2
internal import Validation

/// Searches passages for every pattern of a set. Each worker owns one.
public struct Matcher: ~Copyable {
  private let set: PatternSet
  private let redactor: Redactor
  private let minimum: Confidence
  private let showsValues: Bool
  private let scratch = MatchScratch()

  /// Where each form goes on: after its last match, or near the next byte that it needs.
  private var resume: [Int]
  /// Where each form's required byte comes next.
  private var nextRequired: [Int]
  /// Patterns that reached a limit in this item and are not tried again in it.
  private var defeated: [Bool]
  private var candidates: [Candidate] = []
  /// The field that `fieldHits` was made for.
  private var field: String?
  /// For each pattern: the context words in the name of the field.
  private var fieldHits: [[ContextWords.Hit]] = []

  /// Matches below `minimum` are not handed out. `showsValues` is for a terminal only.
  public init(
    _ set: PatternSet, key: FingerprintKey, minimum: Confidence, showsValues: Bool = false
  ) {
    self.set = set
    self.minimum = minimum
    self.showsValues = showsValues
    redactor = Redactor(key: key)
    resume = Array(repeating: 0, count: set.forms.count)
    nextRequired = Array(repeating: 0, count: set.forms.count)
    defeated = Array(repeating: false, count: set.forms.count)
  }

  /// Forgets what belonged to the item before.
  public mutating func beginItem() {
    for form in defeated.indices { defeated[form] = false }
  }

  /// Hands every match that begins in the core of `passage` to `onMatch`, in the order of the
  /// text; faults (a pattern that reached PCRE2's limits) to `onFault`. Returns up to where the
  /// passage is settled, which is where the next one's core begins.
  public mutating func search(
    _ passage: Passage, onMatch: (Match) -> Void, onFault: (Fault) -> Void
  ) -> Int {
    if case .cells(let map) = passage.place { name(field: map.column) } else { name(field: nil) }
    candidates.removeAll(keepingCapacity: true)
    passage.text.withUnsafeBufferPointer { buffer in
      // What lies beyond the extent is left over from an earlier passage.
      let text = UnsafeBufferPointer(rebasing: buffer[..<passage.extent.upperBound])
      collect(in: text, extent: passage.extent, core: passage.core, onFault: onFault)
    }
    candidates.sort { ($0.range.lowerBound, $0.pattern) < ($1.range.lowerBound, $1.pattern) }
    let (winners, settled) = Overlap.resolve(candidates, core: passage.core)
    for winner in winners where winner.candidate.confidence >= minimum {
      onMatch(match(winner, in: passage.text))
    }
    return settled
  }

  private mutating func collect(
    in text: UnsafeBufferPointer<UInt8>, extent: Range<Int>, core: Range<Int>,
    onFault: (Fault) -> Void
  ) {
    for form in resume.indices {
      resume[form] = defeated[form] ? Int.max : core.lowerBound
      nextRequired[form] = core.lowerBound - 1
    }
    set.candidates.forEach(in: core, of: text, from: extent.lowerBound) { position, form in
      if position >= resume[form] {
        attempt(form, at: position, in: text, extent: extent, onFault: onFault)
      }
    }
  }

  private mutating func attempt(
    _ number: Int, at position: Int, in text: UnsafeBufferPointer<UInt8>, extent: Range<Int>,
    onFault: (Fault) -> Void
  ) {
    guard hasRequiredByte(number, after: position, in: text) else { return }
    let result = set.expressions[number].match(
      in: text, at: position, reach: Limits.matchReach, with: scratch)
    switch result {
    case .none: return
    case .failed(let failure):
      defeated[number] = true
      resume[number] = Int.max
      let id = set.patterns[set.forms[number].pattern].info.id
      onFault(Fault(.matchLimit, failure.message, part: id))
    case .match(let range):
      guard let candidate = judge(set.forms[number], range, in: text, extent: extent) else {
        return
      }
      candidates.append(candidate)
      resume[number] = range.upperBound
    }
  }

  /// Whether the byte that every match of the form holds comes soon enough. If not, the form rests
  /// until it does.
  private mutating func hasRequiredByte(
    _ number: Int, after position: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let required = set.requiredBytes[number] else { return true }
    if nextRequired[number] < position {
      nextRequired[number] = text[position...].firstIndex(of: required) ?? Int.max
    }
    if nextRequired[number] - position <= Limits.longestMatch { return true }
    resume[number] = nextRequired[number] - Limits.longestMatch
    return false
  }

  /// What a match is worth; nil if it is none after all.
  private mutating func judge(
    _ form: CompiledForm, _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>,
    extent: Range<Int>
  ) -> Candidate? {
    guard range.count <= Limits.longestMatch, range.lowerBound >= extent.lowerBound else {
      return nil
    }
    if form.barsLetters, NeighbouringLetters.touch(range, in: text) { return nil }
    var verdict = Verdict.confirmed
    if let validator = form.validator {
      verdict = validator.check(Array(text[range])[...])
      if verdict == .impossible { return nil }
    }
    let words = set.patterns[form.pattern].context
    let named = fieldHits.isEmpty ? [] : fieldHits[form.pattern]
    let hits = named.isEmpty ? hits(words, around: range, in: text, extent: extent) : named
    guard var confidence = hits.isEmpty ? form.alone : form.inContext else { return nil }
    if verdict == .unknown { confidence = confidence == .high ? .medium : .low }
    return Candidate(
      range: range, pattern: form.pattern, confidence: confidence,
      validator: verdict == .confirmed ? form.validator?.name : nil, context: hits,
      isFieldNamed: !named.isEmpty)
  }

  private func hits(
    _ words: ContextWords, around range: Range<Int>, in text: UnsafeBufferPointer<UInt8>,
    extent: Range<Int>
  ) -> [ContextWords.Hit] {
    guard !words.isEmpty else { return [] }
    let window = ContextWindow(around: range, reach: words.reach, in: text, extent: extent)
    return words.hits(
      left: TextFolding.fold(text[window.left]), right: TextFolding.fold(text[window.right]))
  }

  private mutating func name(field: String?) {
    guard field != self.field else { return }
    self.field = field
    guard let field else {
      fieldHits = []
      return
    }
    let folded = TextFolding.fold(field.utf8)
    fieldHits = set.patterns.map { $0.context.hits(left: folded, right: []) }
  }

  private func match(_ winner: Overlap.Winner, in text: [UInt8]) -> Match {
    let candidate = winner.candidate
    let pattern = set.patterns[candidate.pattern]
    let value = text[candidate.range]
    return Match(
      range: candidate.range, pattern: pattern.info, confidence: candidate.confidence,
      validators: candidate.validator.map { [$0] } ?? [], context: candidate.context.map(\.word),
      value: redactor.redact(value, mask: pattern.mask, canonical: pattern.canonical),
      alsoMatches: winner.losers.sorted().map { set.patterns[$0].info.id },
      shownValue: showsValues ? String(decoding: value, as: UTF8.self) : nil)
  }
}
