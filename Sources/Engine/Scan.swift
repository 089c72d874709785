public import Baseline
public import Detection
internal import Dispatch
public import Fingerprinting
public import Model

/// A run: sources are read, searched by workers and reported.
public struct Scan: Sendable {
  private let sources: [any Source]
  private let extractors: [any Extractor]
  private let patterns: PatternSet
  private let key: FingerprintKey
  private let options: Options
  private let progress: Progress
  private let cancellation: Cancellation

  public struct Options: Sendable {
    /// From which confidence on findings count, where `ofItems` does not say otherwise.
    public var thresholds: Thresholds
    /// Those of items that have their own; nil where none have.
    public var ofItems: ItemThresholds?
    /// How many workers search items, and large tables together. The report does not depend on it.
    public var jobs: Int
    /// What findings tell.
    public var matcher: Matcher.Options
    /// What comments in texts are worth that ask not to report something.
    public var ignores: IgnoreTreatment
    /// The patterns that these comments may name.
    public var patternNames: PatternNames
    /// What findings are compared with; nil for none.
    public var baseline: BaselineCheck?

    public init(
      minimum: Confidence = .medium, failOn: Confidence? = .low, jobs: Int,
      matcher: Matcher.Options = Matcher.Options(), ignores: IgnoreTreatment = .heed,
      patternNames: PatternNames = PatternNames(), ofItems: ItemThresholds? = nil,
      baseline: BaselineCheck? = nil
    ) {
      thresholds = Thresholds(minimum: minimum, failOn: failOn)
      self.ofItems = ofItems
      self.baseline = baseline
      self.ignores = ignores
      self.patternNames = patternNames
      self.jobs = jobs
      self.matcher = matcher
    }

    /// The lowest confidence that may be reported: what cannot reach it is not looked for.
    public var minimum: Confidence { min(thresholds.minimum, ofItems?.lowest ?? .high) }
  }

  /// Each item is read by the first of `extractors` that accepts it.
  public init(
    sources: [any Source], extractors: [any Extractor], patterns: PatternSet, key: FingerprintKey,
    options: Options, progress: Progress, cancellation: Cancellation
  ) {
    self.sources = sources
    self.extractors = extractors
    self.patterns = patterns
    self.key = key
    self.options = options
    self.progress = progress
    self.cancellation = cancellation
  }

  /// Scans everything and writes the report. `clock` gives the time in UTC, ISO 8601.
  ///
  /// A run that is cancelled ends soon, with a report that says so. Throws when the report cannot
  /// be written.
  public func run(_ header: RunHeader, to reporter: any Reporter, clock: () -> String)
    throws(ReportError) -> RunSummary
  {
    let output = InOrder(reporter, options.baseline.map { BaselineTally($0) })
    try output.begin(header)
    // A few items for each worker: enough that none waits for the one that lists them.
    let queue = WorkQueue(capacity: 64 * options.jobs)
    let group = DispatchGroup()
    start(output, queue, group)
    waitForWorkers(group, queue)
    output.close()
    let isInterrupted = cancellation.isCancelled
    return try output.end { coverage, counts, isFailed, tally in
      RunSummary(
        coverage: coverage, patterns: counts, isFailed: isFailed, isInterrupted: isInterrupted,
        end: clock(), baseline: tally?.summary())
    }
  }

  private func start(
    _ output: InOrder, _ queue: WorkQueue, _ group: DispatchGroup
  ) {
    // A queue each: they run on threads of their own, so that none waits for another's turn.
    DispatchQueue(label: "privet.source").async(group: group) { @Sendable in list(into: queue) }
    for number in 0..<options.jobs {
      group.enter()
      DispatchQueue(label: "privet.worker.\(number)").async { @Sendable in
        let worker = Worker.run(queue, extractors) {
          let matcher = Matcher(
            patterns, key: key, minimum: options.minimum, options: options.matcher)
          return ItemSearch(
            matcher, options, queue, output: output, progress: progress, cancellation: cancellation,
            makeProof: makeProof, makeThorough: makeThorough)
        }
        group.leave()
        // What it holds is freed beside whoever goes on, who need not wait for it.
        withExtendedLifetime(worker) {}
      }
    }
    // What all workers share is made once, one part beside the other, rather than by each of them.
    DispatchQueue.concurrentPerform(iterations: PatternSet.parts.count) { part in
      patterns.prepare(part, for: options.minimum)
    }
  }

  /// What finds matches that are worth little alone, in columns of them.
  private var makeProof: () -> ColumnProof {
    { [patterns, key, options] in
      ColumnProof(patterns) { set in
        Matcher(set, key: key, minimum: .low, options: options.matcher)
      }
    }
  }

  /// What finds all that there is, whatever the thresholds; nil where the run hides nothing.
  private var makeThorough: (() -> ThoroughSearch)? {
    guard options.baseline != nil, ThoroughSearch.isNeeded(options) else { return nil }
    var all = Matcher.Options()
    all.allowed = options.matcher.allowed
    return { [patterns, key] in
      ThoroughSearch(Matcher(patterns, key: key, minimum: .low, options: all))
    }
  }

  private func list(into queue: WorkQueue) {
    var number = 0
    for source in sources {
      var flow = Flow.more
      source.forEachItem { item in
        let item = searched(item)
        switch item.work {
        case .read(let content): progress.listed(bytes: content.size ?? 0)
        case .extract(let source): progress.listed(bytes: source.size ?? 0)
        case .skip: break
        }
        flow =
          cancellation.isCancelled ? .stop : queue.push(NumberedItem(number: number, item: item))
        number += 1
        return flow
      }
      if flow == .stop { break }
    }
    progress.listedAll()
    queue.close()
  }

  /// The item as it is searched: a baseline is not, for it holds names of files.
  private func searched(_ item: Item) -> Item {
    guard let baseline = options.baseline, case .read = item.work,
      baseline.isBaseline(item.origin)
    else { return item }
    return Item(origin: item.origin, work: .skip(Fault(.excluded, "it is the baseline")))
  }

  /// Waits for the end. A worker that is stuck in a read when the run is cancelled is left behind.
  private func waitForWorkers(_ group: DispatchGroup, _ queue: WorkQueue) {
    while group.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
      guard cancellation.isCancelled else { continue }
      queue.abandon()
      _ = group.wait(timeout: .now() + .milliseconds(500))
      return
    }
  }
}
