import Model

/// Text for people: a line for each finding, a file at a time, then what was found by pattern and
/// by folder, and always what was searched and what was not.
struct TextReporter: Reporter {
  private let options: ReportOptions
  private let paint: Paint
  private var output: OutputBuffer
  private var block: FindingBlock
  private var names: [String: String] = [:]
  private var folders = FolderCounts()
  private var currentFile: FilePath?
  /// The database of a server whose tables are being shown.
  private var currentDatabase: ServerPlace?
  private var files = 0
  private var findings = 0
  private var findingsInFile = 0
  /// The file that options were read from.
  private var config: String?

  init(sink: any ByteSink, options: ReportOptions) {
    self.options = options
    paint = Paint(isOn: options.color)
    output = OutputBuffer(sink: LogSink(sink))
    block = FindingBlock(paint: paint)
  }

  mutating func begin(_ run: RunHeader) throws(ReportError) {
    for pattern in run.patterns { names[pattern.id] = pattern.name }
    config = run.options.first { $0.name == "config" }?.value
  }

  mutating func write(_ finding: Finding) throws(ReportError) {
    let file = Place(finding.origin).file
    if findings == 0 || file != currentFile {
      // The tables of a database stand together.
      let database = finding.origin.server?.ofDatabase
      if database == nil || database != currentDatabase {
        try endBlock()
      } else if options.interactive {
        block.write(to: &output)
        try output.flush()
      }
      currentDatabase = database
      endFile()
      currentFile = file
      files += 1
    }
    findings += 1
    findingsInFile += 1
    if block.isFull {
      block.write(to: &output)
      try output.spill()
    }
    block.add(finding)
  }

  mutating func write(_ table: TableProfile) throws(ReportError) {
    let words = TableWords(table)
    if findingsInFile > 0, Place(table.origin).file == currentFile {
      block.add(notes: words.sentences)
    } else if !options.quiet {
      try endBlock()
      for sentence in words.sentencesAlone {
        output.append(VisibleText.escaped(sentence) + "\n")
      }
      output.append("\n")
    }
  }

  // The summary has them all, after the findings.
  mutating func write(_ entry: LedgerEntry) throws(ReportError) {}

  mutating func end(_ summary: RunSummary) throws(ReportError) {
    try endBlock()
    endFile()
    if !options.quiet {
      if findings > 0 {
        patternTable(summary)
        folderTable()
      }
      let words = CoverageWords(summary: summary, findings: findings, files: files, paint: paint)
      if options.verbose {
        for entry in summary.coverage.entries {
          output.append(words.line(of: entry) + "\n")
          try output.spill()
        }
        if !summary.coverage.entries.isEmpty { output.append("\n") }
        let stale = summary.baseline?.stale ?? []
        for entry in stale {
          output.append("not found any more: \(entry)\n")
          try output.spill()
        }
        if !stale.isEmpty { output.append("\n") }
      }
      for line in words.lines(isVerbose: options.verbose) { output.append(line + "\n") }
      if let config { output.append("With the options of \(VisibleText.escaped(config)).\n") }
    }
    try output.flush()
  }

  private mutating func endFile() {
    guard findingsInFile > 0 else { return }
    folders.add(findingsInFile, in: currentFile)
    findingsInFile = 0
  }

  private mutating func endBlock() throws(ReportError) {
    guard !block.isEmpty else { return }
    block.write(to: &output)
    block.reset()
    if !options.quiet { output.append("\n") }
    if options.interactive { try output.flush() } else { try output.spill() }
  }

  private mutating func patternTable(_ summary: RunSummary) {
    let found = summary.patterns.filter { $0.value.findings > 0 }
    let sorted = found.sorted { left, right in
      left.value.findings != right.value.findings
        ? left.value.findings > right.value.findings : left.key < right.key
    }
    var table = TextTable(headings: [
      "What was found", "Pattern", "Findings", "Matches", "Distinct",
    ])
    for (id, count) in sorted {
      let about = count.distinct.isEstimated ? "~" : ""
      table.add([
        VisibleText.escaped(names[id] ?? id), VisibleText.escaped(id),
        Figures.grouped(count.findings), Figures.grouped(count.matches),
        about + Figures.grouped(count.distinct.value),
      ])
    }
    table.write(to: &output, paint: paint, leftAligned: 2)
  }

  private mutating func folderTable() {
    let shown = 10
    var table = TextTable(headings: ["Where", "Findings"])
    for folder in folders.top(shown) {
      table.add([folder.name, Figures.grouped(folder.findings)])
    }
    table.write(to: &output, paint: paint, leftAligned: 1)
    if folders.count > shown {
      let more = Figures.counted(folders.count - shown, "more folder")
      output.append(folders.elsewhere > 0 ? "and in at least \(more)\n\n" : "and in \(more)\n\n")
    }
  }
}
