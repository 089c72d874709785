public import Fingerprinting
public import Model
internal import PCRE2
internal import Sieve
internal import Words

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
  private var judge: MatchJudge
  /// Nil where no value is allowed.
  private var allowed: AllowJudge?
  private var places: [SievedPlace] = []

  /// The expression of each form that was needed so far.
  private var expressions: [CompiledPattern?]
  private var defeats: Defeats
  /// Whether the item is a file of a program.
  private var isInProgram = false
  private var candidates: [Candidate] = []
  /// Where it stands is told and said in `TextPlace`.
  var fields: FieldFinder
  /// Whether matches that overlap were parted at the end of the last passage.
  private var isCut = false
  /// Of what is searched: the passage, or what a stretch of it says. The other one waits.
  private var state: SearchState
  private var otherState: SearchState
  private var escapes = EscapeFinder()
  private let decoded = DecodedText()
  /// Up to where values may begin in what is decoded.
  private var decodedEnd = 0
  private var cuts = EscapeCuts()

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
    state = SearchState(set)
    otherState = SearchState(set)
    sieves = set.sieves(for: minimum)
    let gates = set.gates(for: minimum)
    finder = PlaceFinder(set, sieves, gates)
    labelled = LabelledValues(set, minimum: minimum)
    judge = MatchJudge(set, minimum: minimum, gates: gates.ofForms)
    allowed = options.allowed.map(AllowJudge.init)
    expressions = Array(repeating: nil, count: set.forms.count)
    defeats = Defeats(of: set.forms.count)
  }

  /// Forgets what belonged to the item before; the next one is `origin`.
  public mutating func beginItem(_ origin: Origin = .standardInput) {
    isInProgram = ProgramFiles.hold(origin)
    defeats.beginItem()
    labelled.forgetDefeats()
    fields.beginItem()
    allowed?.beginItem(origin)
    isCut = false
  }

  /// Whether what was searched of the item counts in what follows beside `place`: a pattern that rests.
  /// If not, one that was only told of the item and of `place` finds the same there.
  public var isCarrying: Bool {
    fields.isCarrying || defeats.isAny || isCut || allowed?.isAnyDefeated == true
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
    _ passage: Passage, onMatch: MatchHandler, onFault: (Fault) -> Void
  ) -> Int {
    if defeats.begin(passage.place) {
      labelled.forgetDefeats()
      allowed?.forgetDefeats()
    }
    fields.begin(passage)
    candidates.removeAll(keepingCapacity: true)
    // Positions count from the start of the extent: what lies outside of it is left over from
    // earlier passages.
    let start = passage.extent.lowerBound
    let core = passage.core.lowerBound - start..<passage.core.upperBound - start
    passage.text.withUnsafeBufferPointer { buffer in
      collect(in: UnsafeBufferPointer(rebasing: buffer[passage.extent]), core, onFault)
    }
    labelled.endPassage(&candidates)
    candidates.sort { ($0.range.lowerBound, $0.pattern) < ($1.range.lowerBound, $1.pattern) }
    // A variable of its own, for those of the matcher are copied when it is changed.
    var candidates: [Candidate] = []
    swap(&candidates, &self.candidates)
    let (settled, isCut) = Overlap.resolve(candidates, core: core) { winner in
      let candidate = candidates[winner.candidate]
      let reported = options.testValues.reported(
        candidate.confidence, candidate.testValue, isInProgram: isInProgram)
      guard let reported, reported >= minimum else { return }
      hand(
        candidate, reported, winner.losers, in: passage.text, from: start, among: candidates,
        to: onMatch, onFault)
    }
    swap(&candidates, &self.candidates)
    self.isCut = isCut
    passage.text.withUnsafeBufferPointer { buffer in
      fields.end(at: settled, in: UnsafeBufferPointer(rebasing: buffer[passage.extent]))
    }
    return settled + start
  }

  private mutating func collect(
    in text: UnsafeBufferPointer<UInt8>, _ core: Range<Int>, _ onFault: (Fault) -> Void
  ) {
    state.begin(at: core.lowerBound, without: defeats.forms)
    cuts.begin()
    escapes.find(in: core, of: text)
    if escapes.next != nil { otherState.begin(at: 0, without: defeats.forms) }
    decodedEnd = core.lowerBound
    let searched = SearchedText(text)
    search(core, of: searched, onFault)
    cuts.remove(from: &candidates)
  }

  /// Searches for every pattern in `core` of a text.
  private mutating func search(
    _ core: Range<Int>, of text: SearchedText, _ onFault: (Fault) -> Void
  ) {
    var places: [SievedPlace] = []
    swap(&places, &self.places)
    finder.find(
      in: core, of: text.bytes, &state.context, named: fields.namedPatterns, into: &places)
    findLabelled(in: core, of: text, onFault)
    // Which column a place lies in is told from the start on: so what a stretch of the text says is
    // searched where that stands.
    var nextCore = text.decoded == nil ? escapes.next ?? Int.max : Int.max
    let base = state.base
    for place in places {
      while nextCore <= place.position {
        searchDecoded(text.passage, core, onFault)
        nextCore = escapes.next ?? Int.max
      }
      if place.position &+ base >= state.resume[place.form] {
        attempt(place.form, at: place.position, in: text, onFault)
      }
    }
    while nextCore < Int.max {
      searchDecoded(text.passage, core, onFault)
      nextCore = escapes.next ?? Int.max
    }
    places.removeAll(keepingCapacity: true)
    swap(&places, &self.places)
    for form in sieves.unsieved { search(form, in: text, core, onFault) }
  }

  /// Tries the values that are named by labels. Goes before the others: which column a place lies in
  /// is told from the start on.
  private mutating func findLabelled(
    in core: Range<Int>, of text: SearchedText, _ onFault: (Fault) -> Void
  ) {
    guard set.hasLabels else { return }
    if text.decoded == nil {
      for (cell, field) in fields.labelledCells(in: core, of: text.bytes) {
        labelled.judge(cell, in: field, of: text.bytes, into: &candidates)
      }
    }
    let near = finder.surroundings(of: core, in: text.bytes)
    var words = state.context.words(in: near, of: text.bytes)
    if text.decoded != nil { words = words.filter { near.contains($0.range.lowerBound) } }
    labelled.find(
      in: core, of: text.bytes, isDecoded: text.decoded != nil, words: words, into: &candidates)
    for (form, failure) in labelled.defeats where !defeats.forms[form] {
      defeat(form, failure, onFault)
    }
  }

  @inline(__always)
  private mutating func attempt(
    _ number: Int, at position: Int, in text: SearchedText, _ onFault: (Fault) -> Void
  ) {
    guard judge.mayCount(number, from: position, in: text, &state.context, &fields) else { return }
    let result = expression(number).match(
      in: text.bytes, at: position, reach: Limits.matchReach, with: scratch)
    switch result {
    case .none: return
    case .failed(let failure):
      defeat(number, failure, onFault)
    case .match(let range, _):
      let isCandidate = judge.judge(
        number, range, from: position, in: text, &state.context, &fields, into: &candidates)
      if isCandidate { state.resume[number] = range.upperBound + state.base }
    }
  }

  private mutating func expression(_ form: Int) -> CompiledPattern {
    if let known = expressions[form] { return known }
    let made = set.forms[form].expression
    expressions[form] = made
    return made
  }

  /// Searches for a form that the sieve knows nothing of.
  private mutating func search(
    _ number: Int, in text: SearchedText, _ core: Range<Int>, _ onFault: (Fault) -> Void
  ) {
    guard !defeats.forms[number] else { return }
    var position = max(core.lowerBound, state.resume[number] - state.base)
    while position < core.upperBound {
      // Only so much is seen at once: in UTF mode all of it is checked first, each time.
      let border = min(core.upperBound, position + Limits.searchedAtOnce)
      let visible =
        max(
          0, position - Limits.matchReach)..<min(
          text.bytes.count, border + Limits.matchReach)
      switch expression(number).match(in: text.bytes, at: position, seeing: visible, with: scratch)
      {
      case .none: position = border
      case .failed(let failure):
        defeat(number, failure, onFault)
        return
      case .match(let range, let start):
        guard start < border else {
          position = border
          continue
        }
        let isCandidate = judge.judge(
          number, range, from: start, in: text, &state.context, &fields, into: &candidates)
        position = isCandidate ? range.upperBound : max(start, position) + 1
      }
    }
    state.resume[number] = position + state.base
  }

  /// Lets a form that reached a limit rest.
  private mutating func defeat(
    _ number: Int, _ failure: MatchFailure, _ onFault: (Fault) -> Void
  ) {
    let words = defeats.add(number, failure.message)
    state.resume[number] = Int.max
    otherState.resume[number] = Int.max
    let id = set.patterns[set.forms[number].pattern].info.id
    onFault(Fault(.matchLimit, words, part: id))
  }

  // MARK: Escapes

  /// Bytes of a text that are searched at once as what they say; in a table columns are remembered for
  /// no more.
  private static let decodedAtOnce = (text: 8 * 1024, table: 128)

  /// Searches what `text` says where values may begin next that its escapes hide, if those begin in
  /// `core`.
  private mutating func searchDecoded(
    _ text: UnsafeBufferPointer<UInt8>, _ core: Range<Int>, _ onFault: (Fault) -> Void
  ) {
    let own = escapes.nextCore(
      fields.isTable ? Self.decodedAtOnce.table : Self.decodedAtOnce.text)
    swap(&state, &otherState)
    if own.upperBound > decodedEnd {
      let stretch = escapes.stretch(around: own, of: text)
      state.context.begin()
      state.base += decoded.bytes.count
      decoded.decode(stretch.range, of: text, stretch.escapes)
      decodedEnd = stretch.coresEnd
    }
    let first = candidates.count
    decoded.bytes.withUnsafeBufferPointer { bytes in
      let searched = SearchedText(bytes, decoded: decoded, of: text)
      let begin = decoded.position(ofRaw: own.lowerBound)
      search(begin..<decoded.position(ofRaw: own.upperBound), of: searched, onFault)
      var kept = first
      for index in first..<candidates.count {
        guard let candidate = placed(candidates[index], of: searched, in: core) else { continue }
        candidates[kept] = candidate
        kept += 1
      }
      candidates.removeSubrange(kept...)
    }
    swap(&state, &otherState)
  }

  /// Bytes before a match that decide whether it is one.
  private static let lookbehind = 24

  /// A match in what a stretch says, as one of the passage; nil if no escape has to do with it, for
  /// then it is found without that.
  private mutating func placed(
    _ candidate: Candidate, of text: SearchedText, in core: Range<Int>
  ) -> Candidate? {
    guard let decoded = text.decoded else { return candidate }
    let whole = max(0, candidate.start - Self.lookbehind)..<candidate.range.upperBound
    let isEscaped =
      decoded.isEscaped(whole)
      || (!candidate.isColumnNamed && candidate.context.contains { decoded.isEscaped($0.range) })
    let range = decoded.rawRange(of: candidate.range)
    let start = decoded.rawPosition(of: candidate.start)
    guard isEscaped, core.contains(start), range.count <= Limits.longestMatch else { return nil }
    cuts.escapes += decoded.escapes(touching: candidate.range)
    var against: NegativeContext.Label?
    if options.explains {
      against = judge.label(
        against: candidate.pattern, candidate.range, candidate.context, candidate.column,
        in: text.bytes, &state.context)
    }
    var placed = candidate
    placed.range = range
    placed.start = start
    placed.decoded = DecodedValue(
      Array(text.bytes[candidate.range]),
      field: fields.reported(
        candidate.column, before: candidate.range.lowerBound, in: text.bytes),
      against: against)
    if !candidate.isColumnNamed {
      placed.place(
        candidate.context.map { hit in
          var hit = hit
          hit.range = decoded.rawRange(of: hit.range)
          return hit
        })
    }
    return placed
  }

  /// - Parameters:
  ///   - confidence: What it is reported as.
  ///   - losers: The patterns that lost against it.
  private mutating func hand(
    _ winner: Candidate, _ confidence: Confidence, _ losers: [Int], in text: [UInt8],
    from start: Int, among candidates: [Candidate], to onMatch: MatchHandler,
    _ onFault: (Fault) -> Void
  ) {
    let decision =
      options.explains ? self.decision(on: winner, in: text, from: start, candidates) : nil
    let found = winner.range
    let range = found.lowerBound + start..<found.upperBound + start
    let pattern = set.patterns[winner.pattern]
    text.withUnsafeBufferPointer { text in
      let field =
        winner.decoded?.field
        ?? fields.reported(
          winner.column, before: found.lowerBound,
          in: UnsafeBufferPointer(rebasing: text[start...]))
      let judgement = judgements.judgement(of: winner, confidence, losers, in: field)
      DecodedValue.withBytes(
        winner.decoded, or: UnsafeBufferPointer(rebasing: text[range])
      ) { value in
        let redaction = Redaction(of: value, by: pattern, with: redactor)
        let isAllowed =
          allowed?.allows(
            value, redaction, in: pattern.canonical, of: pattern.info.id, with: scratch,
            onFault: onFault) ?? false
        let match = Match(
          range: range, judgement: judgement, hash: redaction.hash, isAllowed: isAllowed,
          shownValue: options.showsValues ? String(decoding: value, as: UTF8.self) : "",
          decision: decision)
        onMatch(match, redaction)
      }
    }
  }

  private mutating func decision(
    on candidate: Candidate, in text: [UInt8], from start: Int, _ candidates: [Candidate]
  ) -> Decision {
    let maker = DecisionMaker(set: set)
    var against: NegativeContext.Label?
    if maker.isLowered(candidate) {
      against =
        candidate.decoded?.against
        ?? text.withUnsafeBufferPointer { text in
          judge.label(
            against: candidate.pattern, candidate.range, candidate.context, candidate.column,
            in: UnsafeBufferPointer(rebasing: text[start...]), &state.context)
        }
    }
    return maker.decision(
      on: candidate, against: against, isInProgram: isInProgram, among: candidates)
  }
}
