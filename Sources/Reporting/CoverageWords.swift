import Model

/// Says in sentences what was searched and what was not, so that "nothing found" and "not looked
/// at" never look alike.
struct CoverageWords {
  let summary: RunSummary
  let findings: Int
  /// Files with findings.
  let files: Int
  let paint: Paint

  private var coverage: Coverage { summary.coverage }

  /// The last lines of a report.
  func lines(isVerbose: Bool) -> [String] {
    [verdict, searched] + remarks(isVerbose: isVerbose).map(\.text)
  }

  /// What was not searched, or not reported.
  func remarks(isVerbose: Bool) -> [Remark] {
    var remarks: [Remark] = []
    if let lost = reasons(areIntended: false) {
      let hint = isVerbose ? "" : " (--verbose lists them)"
      remarks.append(
        Remark(
          name: Remark.lost,
          text: paint(.strong, "Not searched, or not to the end: ") + lost + hint + "."))
    }
    if let left = reasons(areIntended: true) {
      remarks.append(Remark(name: "left-out", text: "Left out on purpose: \(left)."))
    }
    remarks += DismissalWords(coverage).remarks.map {
      Remark(name: $0.name, text: paint(.faint, $0.text))
    }
    remarks += UnknownIgnoreWords(coverage).remarks
    remarks += BaselineWords(baseline: summary.baseline).remarks(isVerbose: isVerbose)
    if isVerbose, coverage.unlisted > 0 {
      let count = Figures.grouped(coverage.unlisted)
      remarks.append(
        Remark(name: "unlisted", text: "\(count) of these are counted but not listed."))
    }
    if summary.isInterrupted {
      remarks.append(
        Remark(
          name: Remark.interrupted,
          text: paint(.strong, "Interrupted: ") + "what came after was not searched."))
    }
    return remarks
  }

  /// An entry of the ledger in one line.
  func line(of entry: LedgerEntry) -> String {
    let place = Place(entry.origin)
    var path = place.file.map(VisibleText.escaped) ?? "-"
    if let name = place.nameInFile { path += ":" + VisibleText.escaped(name) }
    if let commit = place.blob?.commit { path += " " + VisibleText.escaped(commit.words) }
    var words = entry.howFar
    if let part = entry.fault.part { words += ", \(part)" }
    if !entry.fault.detail.isEmpty { words += ": \(entry.fault.detail)" }
    let style: Paint.Style = entry.fault.reason.isIntended ? .faint : .notable
    return paint(.path, path) + ": " + paint(style, VisibleText.escaped(words))
  }

  /// Files, and tables of servers, that were searched, as a whole or in part.
  var searchedItems: Int { Self.searched(coverage.items) }

  private var searchedFiles: Int { searchedItems - Self.searched(coverage.serverItems) }

  private static func searched(_ items: [Outcome: Int]) -> Int {
    Outcome.allCases.reduce(0) { $0 + ($1 == .skipped ? 0 : items[$1] ?? 0) }
  }

  /// What findings lie in.
  private var places: String {
    if coverage.serverItems.isEmpty { return Figures.counted(files, "file") }
    if coverage.serverItems == coverage.items { return Figures.counted(files, "table") }
    return Figures.counted(files, "file or table", "files and tables")
  }

  /// Whether anything was found.
  var verdict: String {
    if findings > 0 {
      let what = Figures.counted(findings, "finding") + " in " + places
      return paint(.strong, what) + "."
    }
    if searchedItems == 0 { return paint(.notable, "Nothing was searched.") }
    return summary.isComplete
      ? paint(.good, "\(nothing) found.")
      : paint(.notable, "\(nothing) found in what was searched, which is not all.")
  }

  private var nothing: String {
    coverage.dismissed[.known] == nil ? "Nothing" : "Nothing new was"
  }

  /// What was searched, in figures.
  var searched: String {
    var text = "Searched "
    if coverage.serverItems.isEmpty || searchedFiles > 0 {
      text += Figures.counted(searchedFiles, "file") + ", "
    }
    text += Figures.bytes(coverage.bytes)
    if coverage.tables > 0 {
      text += ", \(Figures.counted(coverage.tables, "table")) with "
      text += Figures.counted(coverage.rows, "row")
    }
    var partly: [String] = []
    for (outcome, words) in [(Outcome.sampled, "sampled"), (.truncated, "in part")] {
      guard let count = coverage.items[outcome], count > 0 else { continue }
      partly.append("\(Figures.grouped(count)) of them \(words)")
    }
    if !partly.isEmpty { text += " (" + partly.joined(separator: ", ") + ")" }
    let skipped = coverage.items[.skipped] ?? 0
    if skipped > 0 { return text + "; \(Figures.grouped(skipped)) not searched." }
    return text + (summary.isInterrupted ? "." : "; none skipped.")
  }

  /// "3 unreadable, 1 damaged"; nil for none.
  private func reasons(areIntended: Bool) -> String? {
    let counted = FaultReason.allCases.filter { $0.isIntended == areIntended }.compactMap {
      reason in coverage.reasons[reason].map { "\(Figures.grouped($0)) \(reason.words)" }
    }
    return counted.isEmpty ? nil : counted.joined(separator: ", ")
  }
}
