internal import Model
internal import Validation

/// Tells what matches of forms are worth; belongs to one worker.
struct MatchJudge: ~Copyable {
  private let set: PatternSet
  private let minimum: Confidence
  /// For each form what a match needs to be worth anything.
  private let gates: [ContextGate]
  /// Of each form what is asked with every match: numbers, which nobody counts references to.
  private let facts: [Facts]
  /// What proves the values of each form, if anything does.
  private let checks: [(@Sendable (ArraySlice<UInt8>) -> Verdict)?]
  /// What is shown to it, at the beginning: room for the longest match.
  private var value = [UInt8](repeating: 0, count: Limits.longestMatch)

  init(_ set: PatternSet, minimum: Confidence, gates: [ContextGate]) {
    self.set = set
    self.minimum = minimum
    self.gates = gates
    facts = set.forms.map { Facts($0, of: set.patterns[$0.pattern]) }
    checks = set.forms.map { $0.validator?.check }
  }

  private struct Facts {
    let pattern: Int
    let country: Int?
    /// How far the pattern's context words may lie from a match, in bytes; 0 without any.
    let reach: Int
    let barsLetters: Bool
    let isProving: Bool
    let worth: Worth
    /// Nil where there are none. The set keeps them.
    let testValues: Unmanaged<TestValues>?

    init(_ form: CompiledForm, of pattern: CompiledDefinition) {
      self.pattern = form.pattern
      country = pattern.country
      reach = pattern.contextReach
      barsLetters = form.barsLetters
      isProving = form.validator != nil
      worth = form.worth
      testValues = pattern.testValues.mayHold ? .passUnretained(pattern.testValues) : nil
    }
  }

  /// Whether a match that begins at `position` can be worth anything: one that counts only in
  /// context needs a word nearby.
  @inline(__always)
  func mayCount(
    _ number: Int, from position: Int, in text: SearchedText, _ context: inout ContextFinder,
    _ fields: inout FieldFinder
  ) -> Bool {
    let gate = gates[number]
    guard gate.isClosed else { return true }
    if fields.isNamed(gate.pattern),
      fields.column(at: text.passagePosition(of: position), in: text.passage)?
        .hits[gate.pattern] != nil
    {
      return true
    }
    let range = max(0, position - gate.behind)..<min(text.bytes.count, position + gate.ahead)
    return context.mayHold(wordOf: gate.pattern, in: range, of: text.bytes)
  }

  /// Adds a match with what it is worth; says whether it is one after all.
  mutating func judge(
    _ number: Int, _ range: Range<Int>, from start: Int, in text: SearchedText,
    _ context: inout ContextFinder, _ fields: inout FieldFinder, into candidates: inout [Candidate]
  ) -> Bool {
    let form = facts[number]
    let bytes = text.bytes
    guard 1...Limits.longestMatch ~= range.count else { return false }
    if form.barsLetters, NeighbouringLetters.touch(range, in: bytes) { return false }
    var verdict = Verdict.confirmed
    if form.isProving, let check = checks[number] {
      value.withUnsafeMutableBufferPointer { _ = $0.update(fromContentsOf: bytes[range]) }
      verdict = check(value[..<range.count])
      if verdict == .impossible { return false }
    }
    let column = fields.column(
      at: text.passagePosition(of: range.lowerBound), in: text.passage)
    let named = column?.hits[form.pattern]
    let hits =
      named
      ?? (form.reach > 0
        ? context.hits(of: form.pattern, around: range, reach: form.reach, in: bytes) : [])
    // Below the minimum it would not be reported, nor be among what a value could be as well.
    guard var confidence = form.worth.confidence(inContext: !hits.isEmpty, verdict),
      confidence >= minimum
    else { return false }
    if confidence > .low, form.reach > 0,
      let label = label(against: form.pattern, range, hits, column, in: bytes, &context)
    {
      let isInContext = !hits.isEmpty && !label.isOfPattern
      guard let worth = form.worth.confidence(inContext: isInContext, verdict) else { return false }
      confidence = worth.lowered
      guard confidence >= minimum else { return false }
    }
    let testValue = form.testValues?._withUnsafeGuaranteedRef {
      $0.kind(of: UnsafeBufferPointer(rebasing: bytes[range]))
    }
    candidates.append(
      Candidate(
        range: range, start: start, pattern: form.pattern, form: number, country: form.country,
        confidence: confidence, isProved: verdict == .confirmed && form.isProving,
        testValue: testValue ?? nil, context: hits, column: column, isColumnNamed: named != nil))
    return true
  }

  /// The label of another number that stands before a match.
  func label(
    against pattern: Int, _ range: Range<Int>, _ words: [ContextHit], _ column: Field?,
    in text: UnsafeBufferPointer<UInt8>, _ context: inout ContextFinder
  ) -> NegativeContext.Label? {
    guard set.patterns[pattern].contextReach > 0 else { return nil }
    return set.negative.label(
      of: range, pattern, words: words, column: column, &context, in: text)
  }
}
