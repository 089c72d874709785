internal import Model
internal import Validation

/// Tells what matches of forms are worth; belongs to one worker.
struct MatchJudge: ~Copyable {
  private let set: PatternSet
  private let minimum: Confidence
  /// For each form what a match needs to be worth anything.
  private let gates: [ContextGate]
  /// What the validator is shown.
  private var value: [UInt8] = []

  init(_ set: PatternSet, minimum: Confidence, gates: [ContextGate]) {
    self.set = set
    self.minimum = minimum
    self.gates = gates
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

  /// What a match is worth; nil if it is none after all.
  mutating func judge(
    _ number: Int, _ range: Range<Int>, from start: Int, in text: SearchedText,
    _ context: inout ContextFinder, _ fields: inout FieldFinder
  ) -> Candidate? {
    let form = set.forms[number]
    let bytes = text.bytes
    guard 1...Limits.longestMatch ~= range.count else { return nil }
    if form.barsLetters, NeighbouringLetters.touch(range, in: bytes) { return nil }
    var verdict = Verdict.confirmed
    if let validator = form.validator {
      value.removeAll(keepingCapacity: true)
      value.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
      verdict = validator.check(value[...])
      if verdict == .impossible { return nil }
    }
    let column = fields.column(
      at: text.passagePosition(of: range.lowerBound), in: text.passage)
    let named = column?.hits[form.pattern]
    let hits = named ?? hits(of: form.pattern, around: range, in: bytes, &context)
    // Below the minimum it would not be reported, nor be among what a value could be as well.
    guard var confidence = form.worth(inContext: !hits.isEmpty, verdict), confidence >= minimum
    else { return nil }
    if confidence > .low,
      label(against: form.pattern, range, hits, column, in: bytes, &context) != nil
    {
      confidence = confidence.lowered
      guard confidence >= minimum else { return nil }
    }
    let testValue = set.patterns[form.pattern].testValues.kind(
      of: UnsafeBufferPointer(rebasing: bytes[range]))
    return Candidate(
      range: range, start: start, pattern: form.pattern, form: number,
      hasCountry: set.infos[form.pattern].country != nil, confidence: confidence,
      isProved: verdict == .confirmed && form.validator != nil, testValue: testValue,
      context: hits, column: column, isColumnNamed: named != nil)
  }

  private func hits(
    of pattern: Int, around range: Range<Int>, in text: UnsafeBufferPointer<UInt8>,
    _ context: inout ContextFinder
  ) -> [ContextHit] {
    let reach = set.patterns[pattern].contextReach
    guard reach > 0 else { return [] }
    return context.hits(of: pattern, around: range, reach: reach, in: text)
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
