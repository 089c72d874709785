import Model

/// The objects that the JSON formats have in common; `Schema/findings.schema.json` says what each
/// of their members means.
extension JSONWriter {
  static let schemaVersion = "1.0"

  mutating func tool(_ tool: ToolVersion) {
    beginObject("tool")
    member("name", "privet")
    member("version", tool.version)
    member("patternSet", tool.patternSet)
    endObject()
  }

  /// What was asked for, as members of the object that is open.
  mutating func request(_ run: RunHeader) {
    member("start", run.start)
    beginArray("sources")
    for source in run.sources {
      beginObject()
      path(source)
      endObject()
    }
    endArray()
    beginArray("options")
    for option in run.options {
      beginObject()
      member("name", option.name)
      member("value", option.value)
      endObject()
    }
    endArray()
    member("keyId", run.keyID)
  }

  /// How the run ended, as members of the object that is open.
  mutating func ending(_ summary: RunSummary) {
    member("end", summary.end)
    member("complete", summary.isComplete)
    member("interrupted", summary.isInterrupted)
    guard let baseline = summary.baseline else { return }
    beginObject("baseline")
    member("known", summary.coverage.dismissed[.known] ?? 0)
    member("stale", baseline.stale.count)
    if let uncompared = baseline.uncompared {
      member("withoutValue", uncompared.withoutValue)
      member("underOtherKey", uncompared.underOtherKey)
    }
    endObject()
  }

  /// A finding, as members of the object that is open.
  mutating func finding(_ finding: Finding) {
    let judged = frame(of: finding.judgement)
    members(judged.opening)
    members(frame(of: finding.origin).opening)
    switch finding.evidence {
    case .text(let location): self.location(location)
    case .column(let evidence): self.evidence(evidence)
    }
    member("masked", finding.value.mask)
    member("fingerprint", finding.value.fingerprint)
    members(judged.closing)
    if let decision = finding.decision { explanation(decision) }
  }

  private mutating func frame(of judgement: Judgement) -> Repeated.Frame {
    if let known = repeated.judgements[judgement] { return known }
    let frame = Repeated.Frame(
      opening: part { json in
        json.pattern(judgement.pattern)
        json.member("confidence", judgement.confidence.rawValue)
        json.member("validators", judgement.validators)
        json.member("context", judgement.context)
        json.member("field", judgement.field)
      },
      closing: part { json in
        json.member("alsoMatches", judgement.alsoMatches)
        json.member("marks", judgement.marks.map(\.rawValue))
      })
    repeated.judgements[judgement] = frame
    return frame
  }

  private mutating func frame(of origin: Origin) -> Repeated.Frame {
    if let known = repeated[origin] { return known }
    let frame = Repeated.Frame(opening: part { $0.place(Place(origin)) }, closing: [])
    repeated[origin] = frame
    return frame
  }

  private mutating func pattern(_ pattern: PatternInfo) {
    member("pattern", pattern.id)
    member("ruleId", pattern.id)
    member("name", pattern.name)
    weight(of: pattern)
  }

  /// What a pattern is about and how grave it is, as members of the object that is open.
  mutating func weight(of pattern: PatternInfo) {
    member("category", pattern.category.rawValue)
    member("sensitivity", pattern.sensitivity.rawValue)
    member("country", pattern.country)
  }

  /// Where something is, as members of the object that is open.
  mutating func place(_ place: Place) {
    path(place.file)
    blob(place.blob)
    member("database", place.server.flatMap { $0.database.isEmpty ? nil : $0.database })
    member("schema", place.server?.schema)
    member("table", place.table)
    member("columnName", place.column)
  }

  /// What git keeps a file as, as members of the object that is open.
  mutating func blob(_ blob: GitBlob?) {
    member("blob", blob?.id)
    member("commit", blob?.commit?.id)
    member("authorDate", blob?.commit?.authorDate)
    member("author", blob?.commit?.author)
  }

  mutating func path(_ file: FilePath?) {
    guard let file else { return member("path", "-") }
    member("path", file.text)
    if !file.isText { member("pathBytes", Self.hexadecimal(file)) }
  }

  static func hexadecimal(_ file: FilePath) -> String {
    file.bytes.map { VisibleText.hexadecimal(UInt64($0), digits: 2) }.joined().lowercased()
  }

  private mutating func location(_ location: TextLocation) {
    members(atMost: 80 + 7 * Piece.longestNumber) { piece in
      piece.append("\"line\":")
      piece.append(decimal: location.line)
      piece.append(",\"column\":")
      piece.append(decimal: location.column)
      piece.append(",\"columnBytes\":")
      piece.append(decimal: location.columnBytes)
      piece.append(",\"endLine\":")
      piece.append(decimal: location.endLine)
      piece.append(",\"endColumn\":")
      piece.append(decimal: location.endColumn)
      piece.append(",\"offset\":")
      piece.append(decimal: location.offset)
      piece.append(",\"length\":")
      piece.append(decimal: location.length)
    }
  }

  /// Keyed fingerprints are left out of reports that must be the same from run to run.
  mutating func evidence(_ evidence: ColumnEvidence, fingerprints: Bool = true) {
    beginObject("evidence")
    member("rowsRead", evidence.rowsRead)
    member("rowsFilled", evidence.rowsFilled)
    member("rowsMatched", evidence.rowsMatched)
    if let estimate = evidence.estimate {
      beginObject("estimate")
      member("rows", estimate.rows)
      member("low", estimate.low)
      member("high", estimate.high)
      endObject()
    }
    member("content", evidence.content.rawValue)
    if let alike = evidence.rowsAlike { member("rowsAlike", alike) }
    member("matches", evidence.matches)
    member("distinct", evidence.distinct)
    member("distinctEstimated", evidence.isDistinctEstimated)
    beginArray("examples")
    for example in evidence.examples {
      beginObject()
      switch example.row {
      case .rowid(let number): member("rowid", number)
      case .tuple: member("ctid", example.row.tuple)
      case .ordinal(let number): member("row", number)
      case .bytes(let page, let offset):
        member("page", page)
        member("offset", offset)
      }
      member("masked", example.value.mask)
      if fingerprints { member("fingerprint", example.value.fingerprint) }
      endObject()
    }
    endArray()
    endObject()
  }

  /// A line of the ledger, as members of the object that is open.
  mutating func ledgerEntry(_ entry: LedgerEntry) {
    place(Place(entry.origin))
    member("outcome", entry.outcome.rawValue)
    member("reason", entry.fault.reason.rawValue)
    member("intended", entry.fault.reason.isIntended)
    member("part", entry.fault.part)
    if !entry.fault.detail.isEmpty { member("detail", entry.fault.detail) }
  }

  /// What was searched, in figures, as members of the object that is open.
  mutating func coverageFigures(_ coverage: Coverage) {
    beginObject("items")
    for outcome in Outcome.allCases {
      member(named: outcome.rawValue, coverage.items[outcome] ?? 0)
    }
    endObject()
    member("bytes", coverage.bytes)
    member("rows", coverage.rows)
    member("tables", coverage.tables)
    beginObject("reasons")
    for reason in FaultReason.allCases {
      if let count = coverage.reasons[reason] { member(named: reason.rawValue, count) }
    }
    endObject()
    if coverage.unreasonedIgnores > 0 { member("unreasonedIgnores", coverage.unreasonedIgnores) }
    if coverage.unknownIgnoreCount > 0 { unknownIgnores(coverage) }
    guard !coverage.dismissed.isEmpty else { return }
    beginObject("dismissed")
    for dismissal in Dismissal.allCases {
      if let count = coverage.dismissed[dismissal] { member(named: dismissal.rawValue, count) }
    }
    endObject()
  }

  private mutating func unknownIgnores(_ coverage: Coverage) {
    beginObject("unknownIgnores")
    member("count", coverage.unknownIgnoreCount)
    beginArray("comments")
    for comment in coverage.unknownIgnores {
      beginObject()
      place(Place(comment.origin))
      member("line", comment.line)
      member("written", comment.slip?.written)
      member("meant", comment.slip?.meant)
      endObject()
    }
    endArray()
    endObject()
  }

  /// What was found, in figures.
  mutating func totals(_ patterns: [String: PatternCount]) {
    beginObject("summary")
    member("findings", patterns.values.reduce(0) { $0 + $1.findings })
    member("matches", patterns.values.reduce(0) { $0 + $1.matches })
    beginArray("patterns")
    for (id, count) in patterns.sorted(by: { $0.key < $1.key }) {
      beginObject()
      member("pattern", id)
      member("findings", count.findings)
      member("matches", count.matches)
      member("distinct", count.distinct.value)
      member("distinctEstimated", count.distinct.isEstimated)
      endObject()
    }
    endArray()
    endObject()
  }
}
