public import Fingerprinting
public import Model
internal import PCRE2
internal import Sieve
internal import Validation

/// Searches passages for every pattern of a set. Each worker owns one.
public struct Matcher: ~Copyable {
  private let set: PatternSet
  private let redactor: Redactor
  private let minimum: Confidence
  private let options: Options
  private var judgements: Judgements
  private let scratch = MatchScratch()
  private let sieves: FormSieves
  private var finder: PlaceFinder
  private var labelled: LabelledValues
  private var places: [SievedPlace] = []

  /// The expression of each form that was needed so far.
  private var expressions: [CompiledPattern?]
  /// For each form what a match needs to be worth anything.
  private let gates: [ContextGate]
  /// Where each form goes on: after its last match.
  private var resume: [Int]
  /// Patterns that reached a limit in this item and are not tried again in it.
  private var defeated: [Bool]
  /// Whether the item is a file of a program.
  private var isInProgram = false
  private var candidates: [Candidate] = []
  /// What the validator is shown.
  private var value: [UInt8] = []
  private var fields: FieldFinder
  private var context: ContextFinder

  /// What is told of matches.
  public struct Options: Sendable {
    /// How values are handed out that are nobody's.
    public var testValues = TestValueTreatment.keep
    /// Whether matches say how they were decided.
    public var explains = false
    /// Whether matches carry their values; for a terminal only.
    public var showsValues = false

    public init() {}
  }

  /// Matches below `minimum` are not handed out.
  public init(
    _ set: PatternSet, key: FingerprintKey, minimum: Confidence, options: Options = Options()
  ) {
    self.set = set
    self.minimum = minimum
    self.options = options
    redactor = Redactor(key: key)
    judgements = Judgements(of: set)
    fields = FieldFinder(set)
    context = ContextFinder(set.lexicon)
    sieves = set.sieves(for: minimum)
    gates = set.forms.map { form in
      ContextGate(
        form, reach: set.patterns[form.pattern].contextReach,
        isClosed: form.needsContext(for: minimum))
    }
    finder = PlaceFinder(set, sieves, gates: gates)
    labelled = LabelledValues(set, minimum: minimum)
    expressions = Array(repeating: nil, count: set.forms.count)
    resume = Array(repeating: 0, count: set.forms.count)
    defeated = Array(repeating: false, count: set.forms.count)
  }

  /// Forgets what belonged to the item before; the next one is `origin`.
  public mutating func beginItem(_ origin: Origin = .standardInput) {
    isInProgram = ProgramFiles.hold(origin)
    for form in defeated.indices { defeated[form] = false }
    labelled.beginItem()
    fields.beginItem()
  }

  /// What is to be told of the item when all of it was searched: that its columns could not be
  /// followed, so that values which count by the name of their column may have been passed over.
  public func endItem() -> Fault? {
    fields.brokenLine.map { line in
      Fault(.damaged, "a quote that opens in line \(line) does not end", part: "columns")
    }
  }

  /// Hands every match that begins in the core of `passage` to `onMatch`, in the order of the
  /// text; faults (a pattern that reached PCRE2's limits) to `onFault`. Returns up to where the
  /// passage is settled, which is where the next one's core begins.
  public mutating func search(
    _ passage: Passage, onMatch: (Match) -> Void, onFault: (Fault) -> Void
  ) -> Int {
    fields.begin(passage)
    candidates.removeAll(keepingCapacity: true)
    context.begin()
    // Positions count from the start of the extent: what lies outside of it is left over from
    // earlier passages.
    let start = passage.extent.lowerBound
    let core = passage.core.lowerBound - start..<passage.core.upperBound - start
    passage.text.withUnsafeBufferPointer { buffer in
      collect(in: UnsafeBufferPointer(rebasing: buffer[passage.extent]), core, onFault)
    }
    candidates.sort { ($0.range.lowerBound, $0.pattern) < ($1.range.lowerBound, $1.pattern) }
    let settled = Overlap.resolve(candidates, core: core) { winner in
      let candidate = winner.candidate
      let reported = options.testValues.reported(
        candidate.confidence, candidate.testValue, isInProgram: isInProgram)
      guard let reported, reported >= minimum else { return }
      onMatch(match(winner, reported, in: passage.text, from: start))
    }
    passage.text.withUnsafeBufferPointer { buffer in
      fields.end(at: settled, in: UnsafeBufferPointer(rebasing: buffer[passage.extent]))
    }
    return settled + start
  }

  private mutating func collect(
    in text: UnsafeBufferPointer<UInt8>, _ core: Range<Int>, _ onFault: (Fault) -> Void
  ) {
    for form in resume.indices { resume[form] = defeated[form] ? Int.max : core.lowerBound }
    var places: [SievedPlace] = []
    swap(&places, &self.places)
    finder.find(in: core, of: text, &context, isEverywhere: fields.areNamed, into: &places)
    findLabelled(in: core, of: text, onFault)
    for place in places where place.position >= resume[place.form] {
      attempt(place.form, at: place.position, in: text, onFault)
    }
    places.removeAll(keepingCapacity: true)
    swap(&places, &self.places)
    for form in sieves.unsieved { search(form, in: text, core, onFault) }
  }

  /// Tries the values that are named by labels. Goes before the others: which column a place lies in
  /// is told from the start on.
  private mutating func findLabelled(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ onFault: (Fault) -> Void
  ) {
    guard set.hasLabels else { return }
    for (cell, field) in fields.labelledCells(in: core, of: text) {
      labelled.judge(cell, in: field, of: text, into: &candidates)
    }
    labelled.find(
      in: core, of: text,
      words: context.words(in: finder.surroundings(of: core, in: text), of: text),
      into: &candidates)
    for (form, failure) in labelled.defeats where !defeated[form] {
      defeat(form, failure, onFault)
    }
  }

  private mutating func attempt(
    _ number: Int, at position: Int, in text: UnsafeBufferPointer<UInt8>,
    _ onFault: (Fault) -> Void
  ) {
    guard mayCount(number, from: position, in: text) else { return }
    let result = expression(number).match(
      in: text, at: position, reach: Limits.matchReach, with: scratch)
    switch result {
    case .none: return
    case .failed(let failure):
      defeat(number, failure, onFault)
    case .match(let range, _):
      guard let candidate = judge(number, range, from: position, in: text) else { return }
      candidates.append(candidate)
      resume[number] = range.upperBound
    }
  }

  private mutating func expression(_ form: Int) -> CompiledPattern {
    if let known = expressions[form] { return known }
    let made = set.forms[form].expression
    expressions[form] = made
    return made
  }

  /// Whether a match that begins at `position` can be worth anything: one that counts only in
  /// context needs a word nearby.
  @inline(__always)
  private mutating func mayCount(
    _ number: Int, from position: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let gate = gates[number]
    guard gate.isClosed else { return true }
    if fields.isNamed(gate.pattern),
      fields.column(at: position, in: text)?.hits[gate.pattern] != nil
    {
      return true
    }
    let range = max(0, position - gate.behind)..<min(text.count, position + gate.ahead)
    return context.mayHold(wordOf: gate.pattern, in: range, of: text)
  }

  /// Searches for a form that the sieve knows nothing of.
  private mutating func search(
    _ number: Int, in text: UnsafeBufferPointer<UInt8>, _ core: Range<Int>,
    _ onFault: (Fault) -> Void
  ) {
    while resume[number] < core.upperBound {
      let position = resume[number]
      // Only so much is seen at once: in UTF mode all of it is checked first, each time.
      let border = min(core.upperBound, position + Limits.searchedAtOnce)
      let visible =
        max(
          0, position - Limits.matchReach)..<min(
          text.count, border + Limits.matchReach)
      switch expression(number).match(in: text, at: position, seeing: visible, with: scratch) {
      case .none: resume[number] = border
      case .failed(let failure): defeat(number, failure, onFault)
      case .match(let range, let start):
        guard start < border else {
          resume[number] = border
          continue
        }
        if let candidate = judge(number, range, from: start, in: text) {
          candidates.append(candidate)
          resume[number] = range.upperBound
        } else {
          resume[number] = max(start, position) + 1
        }
      }
    }
  }

  /// A form that reached a limit rests until the next item.
  private mutating func defeat(
    _ number: Int, _ failure: MatchFailure, _ onFault: (Fault) -> Void
  ) {
    defeated[number] = true
    resume[number] = Int.max
    let id = set.patterns[set.forms[number].pattern].info.id
    onFault(Fault(.matchLimit, failure.message, part: id))
  }

  /// What a match is worth; nil if it is none after all.
  private mutating func judge(
    _ number: Int, _ range: Range<Int>, from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Candidate? {
    let form = set.forms[number]
    guard 1...Limits.longestMatch ~= range.count else { return nil }
    if form.barsLetters, NeighbouringLetters.touch(range, in: text) { return nil }
    var verdict = Verdict.confirmed
    if let validator = form.validator {
      value.removeAll(keepingCapacity: true)
      value.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
      verdict = validator.check(value[...])
      if verdict == .impossible { return nil }
    }
    let column = fields.column(at: range.lowerBound, in: text)
    let named = column?.hits[form.pattern]
    let hits = named ?? hits(of: form.pattern, around: range, in: text)
    // Below the minimum it would not be reported, nor be among what a value could be as well.
    guard var confidence = form.worth(inContext: !hits.isEmpty, verdict), confidence >= minimum
    else { return nil }
    if confidence > .low,
      let label = label(against: form.pattern, range, hits, column, in: text)
    {
      guard let worth = form.worth(inContext: !hits.isEmpty && !label.isOfPattern, verdict) else {
        return nil
      }
      confidence = worth.lowered
      guard confidence >= minimum else { return nil }
    }
    let testValue = set.patterns[form.pattern].testValues.kind(
      of: UnsafeBufferPointer(rebasing: text[range]))
    return Candidate(
      range: range, start: start, pattern: form.pattern, form: number,
      country: set.patterns[form.pattern].country, confidence: confidence,
      isProved: verdict == .confirmed && form.validator != nil, testValue: testValue,
      context: hits, column: column, isColumnNamed: named != nil)
  }

  private mutating func hits(
    of pattern: Int, around range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> [ContextHit] {
    let reach = set.patterns[pattern].contextReach
    guard reach > 0 else { return [] }
    return context.hits(of: pattern, around: range, reach: reach, in: text)
  }

  /// The label of another number that stands before a match.
  private mutating func label(
    against pattern: Int, _ range: Range<Int>, _ words: [ContextHit], _ column: Field?,
    in text: UnsafeBufferPointer<UInt8>
  ) -> NegativeContext.Label? {
    guard set.patterns[pattern].contextReach > 0 else { return nil }
    return set.negative.label(
      of: range, pattern, words: words, column: column, &context, in: text)
  }

  /// - Parameter confidence: What it is reported as.
  private mutating func match(
    _ winner: Overlap.Winner, _ confidence: Confidence, in text: [UInt8], from start: Int
  ) -> Match {
    let decision = options.explains ? self.decision(on: winner, in: text, from: start) : nil
    var winner = winner
    winner.candidate.confidence = confidence
    let found = winner.candidate.range
    let range = found.lowerBound + start..<found.upperBound + start
    let pattern = set.patterns[winner.candidate.pattern]
    return text.withUnsafeBufferPointer { text in
      let value = UnsafeBufferPointer(rebasing: text[range])
      let field = fields.reported(
        winner.candidate.column, before: found.lowerBound,
        in: UnsafeBufferPointer(rebasing: text[start...]))
      return Match(
        range: range, judgement: judgements.judgement(of: winner, in: field),
        value: redactor.redact(value, mask: pattern.mask, canonical: pattern.canonical),
        shownValue: options.showsValues ? String(decoding: value, as: UTF8.self) : "",
        decision: decision)
    }
  }

  private mutating func decision(
    on winner: Overlap.Winner, in text: [UInt8], from start: Int
  ) -> Decision {
    let candidate = winner.candidate
    let maker = DecisionMaker(set: set)
    var against: NegativeContext.Label?
    if maker.isLowered(candidate) {
      against = text.withUnsafeBufferPointer { text in
        label(
          against: candidate.pattern, candidate.range, candidate.context, candidate.column,
          in: UnsafeBufferPointer(rebasing: text[start...]))
      }
    }
    return maker.decision(
      on: candidate, against: against, isInProgram: isInProgram, among: candidates)
  }
}
