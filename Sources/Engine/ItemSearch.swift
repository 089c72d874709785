internal import Baseline
internal import Detection
internal import Model

/// Searches the passages of one item after another; belongs to one worker.
final class ItemSearch: PassageConsumer {
  private var matcher: Matcher
  private let output: InOrder
  private let progress: Progress
  private let cancellation: Cancellation

  private var item = 0
  /// The item that the matcher was told of.
  private var prepared = -1
  private var origin = Origin.standardInput
  private var lines: LineSet?
  private var ignores: IgnoreComments
  private let ofItems: ItemThresholds?
  private var visibility: Visibility
  /// Whether a finding was reported for which the run is to fail.
  private var isFailed = false
  private let baseline: BaselineCheck?
  private var comparison: TextComparison?
  private let makeThorough: (() -> ThoroughSearch)?
  /// Made for the first item of which the baseline knows something that is not found at once.
  private var thorough: ThoroughSearch?
  /// Whether the item may have to be searched with it, and whether it was.
  private var isThorough = false
  private var isThoroughBegun = false
  private var results: [ItemResult] = []
  private var tables: TableSearch
  private var texts: TextSearch
  private var bytes = 0
  private var rows = 0
  private var tableCount = 0
  /// Limits that patterns have reached in the item.
  private var limits: Set<Fault> = []
  private var isTruncated = false
  private var isSampled = false
  /// Whether more than a named part of the item was left out, as tables are that nobody wants.
  private var isPartial = false
  private var isStopped = false

  init(
    _ matcher: consuming Matcher, _ options: Scan.Options, _ queue: WorkQueue, output: InOrder,
    progress: Progress, cancellation: Cancellation, makeProof: @escaping () -> ColumnProof,
    makeThorough: (() -> ThoroughSearch)? = nil
  ) {
    self.makeThorough = makeThorough
    visibility = Visibility(options.thresholds)
    tables = TableSearch(
      queue, jobs: options.jobs, visibility, cancellation: cancellation, makeProof: makeProof)
    texts = TextSearch(queue, jobs: options.jobs, cancellation: cancellation)
    baseline = options.baseline
    self.matcher = matcher
    ignores = IgnoreComments(options.ignores, options.patternNames)
    ofItems = options.ofItems
    self.output = output
    self.progress = progress
    self.cancellation = cancellation
  }

  func begin(_ number: Int, _ item: Item) {
    self.item = number
    origin = item.origin
    lines = item.lines
    beginComparison(item)
    ignores.beginItem()
    visibility.thresholds = ofItems?.of(origin) ?? visibility.general
    isFailed = false
    bytes = 0
    rows = 0
    tableCount = 0
    isTruncated = false
    isSampled = false
    isPartial = false
    isStopped = false
    limits = []
    matcher.beginItem(origin)
    texts.beginItem()
    tables.beginItem(number, origin, visibility)
    prepared = number
    output.open(number, origin)
  }

  private func beginComparison(_ item: Item) {
    let known = baseline?.comparison(of: item.origin)
    comparison = known.map { TextComparison($0, waits: item.lines != nil) }
    isThorough = makeThorough != nil && known?.hasEntriesLeft == true
    isThoroughBegun = false
  }

  /// Searches a part of an item that another worker reads; asked between items.
  func help(_ search: any OfferedSearch) {
    guard search.begin() else { return }
    if prepared != search.item {
      matcher.beginItem(search.origin)
      prepared = search.item
    }
    search.finish(with: &matcher, until: cancellation)
  }

  /// Hands on what is left; `fault` is what ended the item early.
  func end(_ fault: Fault?) -> Flow {
    takeInCells()
    if isStopped {
      record(.truncated, Fault(.interrupted))
    } else if let fault {
      record(bytes > 0 || tableCount > 0 ? .truncated : .skipped, fault)
    } else if let fault = matcher.endItem() {
      record(.truncated, fault)
    }
    let outcome: Outcome =
      fault != nil && bytes == 0 && tableCount == 0
      ? .skipped : isTruncated ? .truncated : isSampled ? .sampled : .scanned
    // Of what was left out nobody can say that it is not there any more.
    let isIncomplete = isPartial || isThoroughBegun && thorough?.isIncomplete == true
    comparison?.end(isIncomplete ? .truncated : outcome, into: &results)
    results.append(
      .done(outcome, rows: rows, tables: tableCount, isOfServer: origin.server != nil))
    progress.doneItem()
    return flush(isLast: true)
  }

  /// Whether the run is to end soon: what was not begun is left out.
  var isCancelled: Bool { cancellation.isCancelled }

  func search(_ passage: Passage) -> SearchProgress {
    guard !cancellation.isCancelled, !isStopped else {
      isStopped = true
      return .stop
    }
    let settled =
      switch passage.place {
      case .text(let cursor): search(passage, from: cursor)
      case .cells(let map): search(passage, map)
      }
    // Whatever comes next may wait for long, so what is found goes on its way.
    if !results.isEmpty, flush(isLast: false) == .stop { isStopped = true }
    return isStopped ? .stop : .settled(upTo: settled)
  }

  func count(bytes: Int) {
    self.bytes += bytes
    results.append(.read(bytes: bytes))
    progress.done(bytes: bytes)
  }

  func finish(_ table: TableReading) {
    rows += table.rows
    tableCount += 1
    takeInCells()
    let found = tables.finishTable().report(
      on: table, of: origin, minimum: visibility.thresholds.minimum, &comparison, to: &results)
    progress.found(found)
  }

  /// Says once that the run is to fail, where it is for one of the results.
  private func noteFailure() {
    guard !isFailed, let failOn = visibility.thresholds.failOn else { return }
    isFailed = results.contains { result in
      switch result {
      case .finding(let finding), .column(let finding, _, _): finding.confidence >= failOn
      default: false
      }
    }
    if isFailed { results.append(.failing) }
  }

  func note(_ fault: Fault) {
    // What is to be said of the cells before it comes first, whoever searches them.
    takeInCells()
    record(fault.reason == .sampled ? .sampled : .truncated, fault)
  }

  private func record(_ outcome: Outcome, _ fault: Fault) {
    results.append(entry(outcome, fault))
  }

  private func entry(_ outcome: Outcome, _ fault: Fault) -> ItemResult {
    if !fault.reason.isIntended { isTruncated = true }
    if fault.reason == .sampled { isSampled = true }
    if fault.reason == .excluded, fault.part == nil { isPartial = true }
    return .entry(LedgerEntry(origin: origin, outcome: outcome, fault: fault))
  }

  private func search(_ passage: Passage, from start: TextCursor) -> Int {
    let origin = origin
    let lines = lines
    var ignores = ignores
    defer { self.ignores = ignores }
    var comparison: TextComparison?
    swap(&comparison, &self.comparison)
    defer { swap(&comparison, &self.comparison) }
    ignores.begin(passage, isFirst: start.line == 1 && start.unitsInLine == 0)
    var cursor = start
    var position = passage.extent.lowerBound
    var found = 0
    defer { progress.found(found) }
    return searchPieces(of: passage) {
      comparison?.hasEntriesLeft == false
    } onThere: { match, redaction in
      comparison?.noteThere(match, redaction.redacted, in: passage)
    } onMatch: { match, redaction, results in
      let location = cursor.locate(match.range, from: position, in: passage.text)
      position = match.range.lowerBound
      let dismissal = visibility.dismissal(of: match)
      if case .unasked = dismissal { return }
      if isThorough, dismissal?.isOfPath != true {
        comparison?.noteShown(match, redaction.redacted, in: passage)
      }
      let isUnchanged = lines.map { !$0.touches(location.line...location.endLine) } ?? false
      if isUnchanged {
        results.append(.dismissed(.unchangedLine))
        guard comparison != nil else { return }
      }
      if case .dismissed(let dismissal) = dismissal {
        if !isUnchanged { results.append(.dismissed(dismissal)) }
        return
      }
      let verdict = ignores.verdict(
        on: match.judgement.pattern.id, at: match.range, onLine: location.line, in: passage)
      for (line, slip) in ignores.takeUnknown() where !isUnchanged {
        results.append(.unknownIgnore(UnknownIgnore(origin: origin, line: line, slip: slip)))
      }
      switch verdict {
      case .reported: break
      case .reportedWithoutReason: if !isUnchanged { results.append(.unreasonedIgnore) }
      case .dismissed(let dismissal):
        if !isUnchanged { results.append(.dismissed(dismissal)) }
        return
      }
      if isUnchanged {
        comparison?.passOver(match, redaction.redacted, in: passage)
        return
      }
      found += 1
      let finding = Finding(
        judgement: match.judgement, origin: origin, evidence: .text(location),
        value: redaction.redacted, shownValue: match.shownValue, decision: match.decision)
      if comparison == nil {
        results.append(.finding(finding))
      } else {
        comparison?.compare(finding, match, in: passage, into: &results)
      }
    }
  }

  private func search(_ passage: Passage, _ map: CellMap) -> Int {
    guard isThorough else {
      let reached = tables.search(passage, map, with: &matcher, onFault: noteLimit)
      if reached.isCancelled { isStopped = true }
      return reached.settled
    }
    let reached = tables.searchAlone(passage, map, with: &matcher, onFault: noteLimit) {
      piece, settled, column in
      searchThoroughly(piece, settled: settled) { match, _ in column.noteThere(match) }
    }
    if reached.isCancelled { isStopped = true }
    return reached.settled
  }

  /// Takes in what other workers have found in cells.
  private func takeInCells() { tables.takeInAll(with: &matcher, onFault: noteLimit) }

  /// Notes once for an item that a pattern reached a limit, whichever search met it.
  private func noteLimit(_ fault: Fault) {
    if limits.insert(fault).inserted { record(.truncated, fault) }
  }

  /// Searches running text.
  ///
  /// - Parameters:
  ///   - isKnown: Whether nothing is looked for any more beside what is reported.
  ///   - onThere: Takes what there is, whatever the options hide, where that is asked for.
  private func searchPieces(
    of passage: Passage, isKnown: () -> Bool, onThere: MatchHandler,
    onMatch: (Match, _ redaction: borrowing Redaction, inout [ItemResult]) -> Void
  ) -> Int {
    // A variable of its own, for those of an object are watched at each access.
    var results: [ItemResult] = []
    swap(&results, &self.results)
    defer { swap(&results, &self.results) }
    func take(_ match: Match, _ redaction: borrowing Redaction) {
      onMatch(match, redaction, &results)
    }
    func note(_ fault: Fault) {
      if limits.insert(fault).inserted { results.append(entry(.truncated, fault)) }
    }
    func look(_ piece: Passage, settled: Int) {
      if isThorough, !isKnown() { searchThoroughly(piece, settled: settled, onThere: onThere) }
    }
    let settled = texts.search(
      passage, ofItem: item, origin, with: &matcher, onMatch: take, onFault: note)
    if let settled {
      look(passage, settled: settled)
      return settled
    }
    let reached = PieceSearch.search(passage, until: cancellation) { piece in
      matcher.search(piece, onMatch: take, onFault: note)
    } afterPiece: { piece, settled in
      look(piece, settled: settled)
    }
    if reached.isCancelled { isStopped = true }
    return reached.settled
  }

  /// Once all entries of the file are met, it is left out: none of them can be stale any more.
  private func searchThoroughly(_ piece: Passage, settled: Int, onThere: MatchHandler) {
    if thorough == nil { thorough = makeThorough?() }
    if !isThoroughBegun {
      isThoroughBegun = true
      thorough?.beginItem(origin)
    }
    thorough?.search(piece, settled: settled, onMatch: onThere)
  }

  private func flush(isLast: Bool) -> Flow {
    noteFailure()
    let flow = output.deliver(results, of: item, isLast: isLast)
    results.removeAll(keepingCapacity: true)
    return flow
  }
}
