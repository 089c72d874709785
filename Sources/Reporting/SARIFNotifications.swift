import Model

/// What SARIF says beside the results: everything that was not searched or not reported.
struct SARIFNotifications {
  /// Entries that are told one by one; GitHub shows few, and all are counted.
  static let longestList = 1000

  let summary: RunSummary
  /// Results in the report.
  let reported: Int
  /// Findings that did not fit into it.
  let left: [AlertLevel: Int]
  let locator: Locator

  func write(to json: inout JSONWriter) throws(ReportError) {
    json.beginArray("toolExecutionNotifications")
    if summary.isInterrupted {
      notify(
        "run/interrupted", level: "warning",
        "The run was interrupted. What follows was not searched and is not in this report.",
        to: &json)
    }
    if !left.isEmpty { limit(to: &json) }
    // What the baseline knows is among the results.
    for remark in DismissalWords(summary.coverage).remarks
    where remark.name != Dismissal.known.rawValue {
      notify("run/not-reported", level: "note", remark.text, to: &json)
    }
    let further =
      UnknownIgnoreWords(summary.coverage).remarks
      + BaselineWords(baseline: summary.baseline).remarks(isVerbose: false)
    for remark in further {
      notify("run/" + remark.name, level: "note", SARIFReporter.plain(remark.text), to: &json)
    }
    counts(to: &json)
    try entries(to: &json)
    json.endArray()
  }

  private func limit(to json: inout JSONWriter) {
    let levels = AlertLevel.allCases.compactMap { level in
      left[level].map { Figures.counted($0, level.rawValue) }
    }
    let all = left.values.reduce(0, +)
    notify(
      "run/results-limit", level: "warning",
      "\(Figures.counted(all, "further finding")) not in this report: "
        + levels.joined(separator: ", ")
        + ". It holds the \(Figures.grouped(reported)) most serious, as many as code scanning "
        + "takes. The JSON format has all.",
      to: &json)
  }

  private func counts(to json: inout JSONWriter) {
    for reason in FaultReason.allCases {
      guard let count = summary.coverage.reasons[reason] else { continue }
      let what = "Not searched, or not to the end: \(Figures.grouped(count)) \(reason.words)"
      notify(
        "not-searched/" + reason.rawValue, level: Self.level(reason),
        what + (reason.isIntended ? " (left out on purpose)." : "."), to: &json)
    }
  }

  /// Those that nobody asked for, one by one.
  private func entries(to json: inout JSONWriter) throws(ReportError) {
    var listed = 0
    for entry in summary.coverage.entries where !entry.fault.reason.isIntended {
      guard listed < Self.longestList else { break }
      listed += 1
      notify(
        "not-searched/" + entry.fault.reason.rawValue, level: Self.level(entry.fault.reason),
        SARIFReporter.plain(entry.sentence), at: entry.origin, to: &json)
      try json.output.spill()
    }
    let all = summary.coverage.reasons.reduce(0) { $0 + ($1.key.isIntended ? 0 : $1.value) }
    if all > listed {
      notify(
        "not-searched/unlisted", level: "warning",
        "\(Figures.grouped(all - listed)) more that were not searched are counted above but not "
          + "listed. The JSON format lists them.", to: &json)
    }
  }

  private static func level(_ reason: FaultReason) -> String {
    reason.isIntended ? "note" : "warning"
  }

  private func notify(
    _ id: String, level: String, _ text: String, at origin: Origin? = nil,
    to json: inout JSONWriter
  ) {
    json.breakLine()
    json.beginObject()
    json.beginObject("descriptor")
    json.member("id", id)
    json.endObject()
    json.member("level", level)
    json.beginObject("message")
    json.member("text", text)
    json.endObject()
    if let origin {
      json.beginArray("locations")
      json.beginObject()
      json.beginObject("physicalLocation")
      json.beginObject("artifactLocation")
      json.member("uri", locator.uri(of: Place(origin).file))
      json.endObject()
      json.endObject()
      json.endObject()
      json.endArray()
    }
    json.endObject()
  }
}
