import Baseline
import DatabaseInputs
import Detection
import Dispatch
import Engine
import Extraction
import FileInputs
import Fingerprinting
import GitInputs
import Model
import PatternFiles
import Reporting
import Tables

/// Wires a scan together as the options ask, and runs it.
struct ScanRun {
  private let configuration: ScanConfiguration
  /// The baseline that is brought up to date; nil for one that is only compared with.
  private let updated: BaselineFile?
  private var options: ScanOptions { configuration.options }

  init(_ configuration: ScanConfiguration, updating updated: BaselineFile? = nil) {
    self.configuration = configuration
    self.updated = updated
  }

  func run() throws(Failure) -> ExitStatus { status(try perform()) }

  /// Everything that can be refused is refused before anything is read. Nil when nobody reads the
  /// report any more.
  func perform() throws(Failure) -> RunSummary? {
    do throws(Failure) { return try performed() } catch { throw configuration.located(error) }
  }

  private func performed() throws(Failure) -> RunSummary? {
    try refuseShowingValues()
    try ReportPlaces.check(options.reports, besides: filesGoneBy)
    for slip in configuration.slips { Console.error(slip) }
    if options.verbose, let config = configuration.config {
      Console.error("options are read from \(Console.visible(config.path.text))")
    }
    let baseline = try baseline()
    let git = GitScan(options, rules: try configuration.fileRules())
    // While git looks for changes, patterns are made ready.
    let changes = try git?.askForChanges()
    var sources = git == nil ? try fileSources() : []
    let key = try key()
    let library = try PatternLibrary(
      builtin: !options.noBuiltinPatterns, folders: options.patterns.map { FilePath($0) })
    let patterns = try patterns(of: library)
    let matcher = matcherOptions(
      try configuration.allowList(patterns: library.knownIDs))
    let check = try baseline?.check(
      for: updated == nil ? .report : .update, roots: git == nil ? options.roots : [],
      keyID: options.keyFile == nil ? nil : key.id, patterns: patterns.infos.map(\.id))
    if let git { sources = try git.sources(changes) }
    let tables = TablePatterns.choice(of: options)
    let servers = try ServerScan(options, tables, isAlone: sources.isEmpty)
    sources += servers.sources

    // The program ends with the run: to take the patterns apart would take longer than many a scan.
    _ = Unmanaged.passRetained(patterns)

    let cancellation = Cancellation()
    let interrupts = Interrupts(cancellation)
    defer { withExtendedLifetime(interrupts) {} }
    let progress = Engine.Progress()
    let scan = Scan(
      sources: sources, extractors: extractors(cancellation, tables), patterns: patterns, key: key,
      options: Scan.Options(
        minimum: options.minConfidence, failOn: options.failOn.confidence,
        jobs: options.jobs ?? Posix.processors, matcher: matcher,
        ignores: options.noIgnores ? .disregard : options.requireReason ? .requireReason : .heed,
        patternNames: library.names, ofItems: configuration.itemThresholds(), baseline: check),
      progress: progress, cancellation: cancellation)
    let header = RunHeader(
      tool: Privet.tool, patterns: patterns.infos, sources: options.roots + servers.names,
      options: ScanOptionList.of(configuration), keyID: key.id, start: Posix.now(),
      hasBaseline: check != nil)
    let summary = try report(scan, header, progress)
    if let git, let summary, !options.quiet { git.sayIfEmpty(summary) }
    if let summary {
      if !summary.isInterrupted {
        for remark in TablePatterns.remarks(on: tables, configuration) { Console.error(remark) }
      }
      sayWhatIsUrgent(summary)
      if let lost = lostOfIndex(summary), let path = lost.origin.file {
        Console.error(
          "\(Console.visible(path.text)) is staged but cannot be read: "
            + "\(Console.visible(lost.fault.detail)); 'git fsck' may say more, and 'git add' it again"
        )
      }
    }
    if !options.quiet {
      for remark in sources.compactMap({ ($0 as? UnusedConfigs)?.remark }) { Console.error(remark) }
    }
    return summary
  }

  /// A report for people on standard output says it itself.
  private func sayWhatIsUrgent(_ summary: RunSummary) {
    if !options.quiet, options.reports.contains(ReportTarget(.text, file: nil)) { return }
    for sentence in UrgentRemarks.sentences(of: summary, isQuiet: options.quiet) {
      Console.error(sentence)
    }
  }

  /// The files that say what the run does, those that it was told to read, and what each is.
  private var filesGoneBy: [(what: String, path: FilePath)] {
    let baseline = updated?.path ?? options.baseline.map { FilePath($0) }
    let files = [
      ("the baseline", baseline), ("the config", configuration.config?.path),
      ("the key file", options.keyFile.map { FilePath($0) }),
    ]
    // What lies in a folder that is scanned may be the report of the last run, and so may a file that
    // the shell has named.
    let last = LastReports.among(options.reports).map(Posix.realPath)
    let read = options.roots.filter { root in
      !root.isStandardInput && Posix.file(root)?.isFile == true
        && !last.contains(Posix.realPath(root))
    }
    return files.compactMap { what, path in path.map { (what, $0) } }
      + read.map { (what: "a file to be scanned", path: $0) }
  }

  /// What findings are compared with; nil for nothing.
  private func baseline() throws(Failure) -> BaselineFile? {
    guard updated == nil, let name = options.baseline else { return updated }
    return try BaselineFile(reading: name)
  }

  /// What the last line of defence against a report that cannot be written leaves: nothing.
  private func report(_ scan: Scan, _ header: RunHeader, _ progress: Engine.Progress)
    throws(Failure) -> RunSummary?
  {
    let line = showsProgress ? ProgressLine(progress) : nil
    let timer = line?.start()
    defer {
      timer?.cancel()
      line?.clear()
    }
    var files: [ReportFile] = []
    var reporters: [any Reporter] = []
    for target in options.reports {
      let file = try target.file.map { name throws(Failure) in
        try ReportFile(FilePath(argument: name))
      }
      if let file { files.append(file) }
      let sink = DescriptorSink(
        descriptor: file?.descriptor ?? 1, path: file?.path, progressLine: line)
      let format = ReportFormats.all.first { $0.name == target.format.rawValue }!
      reporters.append(
        format.makeReporter(sink, try reportOptions(writingTo: sink.descriptor)))
    }
    guard let summary = try write(scan, header, to: SeveralReports(reporters)) else { return nil }
    for file in files { try file.publish() }
    return summary
  }

  /// nil when nobody reads a report any more.
  private func write(_ scan: Scan, _ header: RunHeader, to reports: SeveralReports)
    throws(Failure) -> RunSummary?
  {
    do throws(ReportError) {
      return try scan.run(header, to: reports, clock: Posix.now)
    } catch {
      switch error {
      case .closed: return nil
      case .failed(let number, let path): throw .reportNotWritten(path, errno: number)
      }
    }
  }

  func status(_ summary: RunSummary?) -> ExitStatus {
    guard let summary else { return .couldNotRun }
    if summary.isInterrupted { return .interrupted }
    if options.failOnIncomplete, !summary.isComplete { return .incomplete }
    if summary.isFailed { return .found }
    return lostOfIndex(summary) == nil ? .nothingFound : .couldNotRun
  }

  /// A file that is staged and cannot be read: nobody can say that nothing is in it.
  private func lostOfIndex(_ summary: RunSummary) -> LedgerEntry? {
    guard options.staged else { return nil }
    return summary.coverage.entries.first { entry in
      entry.outcome == .skipped && [.missing, .damaged, .unreadable].contains(entry.fault.reason)
        && !AbsentContent.explains(entry.fault)
    }
  }

  private func extractors(
    _ cancellation: Cancellation, _ tables: TableChoice
  ) -> [any Extractor] {
    var sqlite = options.sqliteOptions
    sqlite.tables = tables
    let folder = Posix.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    return [
      SQLiteCompanion(),
      SQLiteExtractor(
        sqlite, temporaryFolder: FilePath(folder),
        isInterrupted: { cancellation.isCancelled }),
      TextExtractor(readsBinary: options.binary),
    ]
  }

  private func fileSources() throws(Failure) -> [any Source] {
    let roots = options.roots.filter { !$0.isStandardInput }
    let missing = Failure.missing(of: roots)
    guard missing.isEmpty else { throw .noSuchPath(missing) }
    try NamedDatabases.check(options.databases, with: SQLiteExtractor(options.sqliteOptions))
    var sources: [any Source] = []
    if !roots.isEmpty {
      var rules = try configuration.fileRules()
      for report in LastReports.among(options.reports) {
        rules.leaveOut(report, because: LastReports.fault)
      }
      let tree = FileTree(roots: roots, rules: rules)
      sources.append(
        configuration.isConfigSearched
          ? UnusedConfigs(in: tree, used: configuration.config?.path) : tree)
    }
    if let rules = configuration.repositoryRules { sources.append(rules.faultyFiles) }
    if roots.count < options.roots.count { sources.append(StandardInput()) }
    return sources
  }

  /// Those that the options leave.
  private func patterns(of library: PatternLibrary) throws(Failure) -> PatternSet {
    try library.set(
      PatternSelection(
        only: PatternGlobs(options.only), except: PatternGlobs(options.except),
        countries: options.countries,
        categories: options.categories))
  }

  private func key() throws(Failure) -> FingerprintKey {
    guard let name = options.keyFile else { return .random() }
    let path = FilePath(name)
    switch Posix.contents(of: path, atMost: 4096) {
    case .failure(let error): throw .unreadable(path, reason: error.reason)
    case .success(let contents):
      // Whoever knows the key can undo the fingerprints.
      guard contents.mode & 0o077 == 0 else { throw .keyFileIsOpen(path) }
      guard let key = FingerprintKey(bytes: contents.bytes) else {
        throw .keyFileIsShort(path, least: FingerprintKey.leastLength)
      }
      return key
    }
  }

  private func refuseShowingValues() throws(Failure) {
    guard options.showValues else { return }
    if options.format != .text {
      throw .showValues(because: "the format \(options.format.rawValue) is for programs")
    }
    if options.output != nil { throw .showValues(because: "--output writes a file") }
    if !options.also.isEmpty { throw .showValues(because: "--also writes a file") }
    if Posix.environment("CI") != nil { throw .showValues(because: "CI is set") }
    if !Posix.isTerminal(1) { throw .showValues(because: "standard output is not a terminal") }
  }

  private func matcherOptions(_ allowed: AllowList?) -> Matcher.Options {
    var matcher = Matcher.Options()
    matcher.testValues = options.testValues
    matcher.explains = options.explain
    matcher.showsValues = options.showValues
    matcher.allowed = allowed
    return matcher
  }

  private var showsProgress: Bool {
    !options.noProgress && !options.quiet && Posix.isTerminal(2)
      && Posix.environment("TERM") != "dumb"
  }

  private func reportOptions(writingTo descriptor: Int32) throws(Failure) -> ReportOptions {
    let isTerminal = Posix.isTerminal(descriptor)
    var report = ReportOptions()
    switch options.color {
    case .always: report.color = true
    case .never: report.color = false
    case .auto:
      // no-color.org: set and not empty.
      let refused = Posix.environment("NO_COLOR").map { !$0.isEmpty } ?? false
      report.color = isTerminal && !refused && Posix.environment("TERM") != "dumb"
    }
    report.verbose = options.verbose
    report.quiet = options.quiet
    report.interactive = isTerminal
    report.failsOnIncomplete = options.failOnIncomplete
    report.workingDirectory = Posix.workingDirectory
    report.informationURI = Privet.homePage
    report.analysis = options.analysis
    report.sarifBases = try options.sarifBases(in: report.workingDirectory)
    return report
  }
}
