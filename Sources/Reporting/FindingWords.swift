import Model

extension Finding {
  /// Why it was found with that confidence, how much of a column it is, what else it could be, and
  /// since which commit it is there.
  var explanation: String {
    let words: String
    if case .column(let evidence) = evidence {
      words = judgement.explanation(evidence)
    } else {
      words = judgement.explanation()
    }
    guard let commit = origin.blob?.commit else { return words }
    return words + (words.isEmpty ? "" : "; ") + commit.words
  }

  /// What was found, how sure that is and why. Names in it stand as they are.
  func sentence(at place: Place) -> String {
    var text = ""
    // As long as most are; a text that grows step by step is copied at each.
    text.reserveCapacity(191)
    text += pattern.name
    text += " "
    text += value.mask
    if let column = place.qualifiedName { text += " in \(column)" }
    text += ", "
    text += confidence.rawValue
    text += " confidence"
    let explanation = explanation
    if !explanation.isEmpty {
      text += ": "
      text += explanation
    }
    text += "."
    return text
  }

  /// `path:line:column` or, in a database, `path:table.column`, with what would act on its
  /// surroundings spelled out.
  func shownPlace(at place: Place) -> String {
    switch evidence {
    case .text(let location): "\(place.shownPath):\(location.line):\(location.column)"
    case .column: "\(place.shownPath):\(VisibleText.escaped(place.nameInFile ?? ""))"
    }
  }
}

extension LedgerEntry {
  /// What was not searched, how far, and why, with what would act on its surroundings spelled out.
  var sentence: String { shownPlace + ": " + shownReason + "." }

  /// The path and, where that is less than the whole, the table and the part.
  var shownPlace: String {
    let place = Place(origin)
    var text = place.shownPath
    if let commit = place.blob?.commit { text += " " + VisibleText.escaped(commit.words) }
    if let name = place.nameInFile { text += ", " + VisibleText.escaped(name) }
    if let part = fault.part { text += ", " + VisibleText.escaped(part) }
    return text
  }

  /// "skipped, unreadable"
  var howFar: String {
    // What is sampled is so for no other reason.
    fault.reason == .sampled ? outcome.rawValue : "\(outcome.words), \(fault.reason.words)"
  }

  /// "skipped, unreadable (Permission denied)"
  var shownReason: String {
    var text = howFar
    if !fault.detail.isEmpty { text += " (\(VisibleText.escaped(fault.detail)))" }
    return text
  }
}

extension Judgement {
  /// Why a value was found with that confidence, how much of a column it is and what else it could
  /// be, in phrases between semicolons; none holds a value. Empty where there is nothing to say.
  func explanation(_ evidence: ColumnEvidence? = nil) -> String {
    var text = ""
    // As long as most are; a text that grows step by step is copied at each.
    text.reserveCapacity(95)
    if !validators.isEmpty {
      text += "check confirmed by "
      Self.list(validators, in: &text)
    }
    if !context.isEmpty {
      Self.beginPhrase("near ", in: &text)
      Self.list(context, between: "\"", in: &text)
    }
    if let evidence {
      for phrase in Self.counts(evidence) { Self.beginPhrase(phrase, in: &text) }
    } else if let field {
      // A column's name is part of its place.
      Self.beginPhrase("in field \"\(field)\"", in: &text)
    }
    if marks.contains(.testValue) { Self.beginPhrase("a test value", in: &text) }
    if !alsoMatches.isEmpty {
      Self.beginPhrase("or ", in: &text)
      Self.list(alsoMatches, in: &text)
    }
    return text
  }

  private static func beginPhrase(_ phrase: String, in text: inout String) {
    if !text.isEmpty { text += "; " }
    text += phrase
  }

  private static func list(_ words: [String], between mark: String = "", in text: inout String) {
    for (number, word) in words.enumerated() {
      if number > 0 { text += ", " }
      text += mark
      text += word
      text += mark
    }
  }

  /// How much of a column it is, in phrases.
  private static func counts(_ evidence: ColumnEvidence) -> [String] {
    let isDeleted = evidence.examples.first?.row.isOfDeleted == true
    let rows = Figures.counted(evidence.rowsRead, isDeleted ? "piece" : "row")
    var phrases = ["\(Figures.grouped(evidence.rowsMatched)) of \(rows)"]
    if isDeleted { phrases[0] += " that were deleted and are still in the file" }
    if let estimate = evidence.estimate {
      let (low, high) = (Figures.rounded(estimate.low), Figures.rounded(estimate.high))
      phrases.append("about \(Figures.rounded(estimate.rows)) in all (\(low) to \(high))")
    }
    if evidence.rowsFilled < evidence.rowsRead {
      phrases.append("\(Figures.grouped(evidence.rowsRead - evidence.rowsFilled)) empty")
    }
    if evidence.content == .text { phrases.append("within text") }
    if let alike = evidence.rowsAlike {
      let cells = Figures.counted(alike, "number")
      phrases.append("no more than by chance among \(cells) like it")
    }
    if evidence.matches != evidence.rowsMatched {
      phrases.append(Figures.counted(evidence.matches, "match", "matches"))
    }
    let about = evidence.isDistinctEstimated ? "about " : ""
    phrases.append(about + Figures.counted(evidence.distinct, "different value"))
    if !evidence.examples.isEmpty {
      phrases.append("such as " + evidence.examples.map(\.row.words).joined(separator: ", "))
    }
    return phrases
  }
}

extension GitCommit {
  /// "in commit 1a2b3c4d5e of 2026-11-23", with its author where that was asked for.
  var words: String {
    "in commit \(shortID) of \(day)" + (author.map { " by \($0)" } ?? "")
  }
}

extension RowReference {
  /// "rowid 3", "ctid (0,3)", "row 3" for a place in the order of reading, or "page 2 at byte 4097".
  var words: String {
    switch self {
    case .rowid(let number): "rowid \(number)"
    case .tuple: "ctid \(tuple ?? "")"
    case .ordinal(let number): "row \(number)"
    case .bytes(let page, let offset): "page \(page) at byte \(offset)"
    }
  }
}

extension RowReference {
  /// Whether it is of what remains of rows that were deleted.
  fileprivate var isOfDeleted: Bool { if case .bytes = self { true } else { false } }

  /// A `ctid` as PostgreSQL writes it.
  var tuple: String? {
    guard case .tuple(let block, let item) = self else { return nil }
    return "(\(block),\(item))"
  }
}

extension Outcome {
  /// The outcome as words about an item: what was left out of it need not be its end.
  fileprivate var words: String { self == .truncated ? "searched in part" : rawValue }
}

extension FaultReason {
  /// The reason as words in a sentence: "12 binary", "1 changed while read".
  var words: String {
    String(rawValue.map { $0 == "-" ? " " : $0 })
  }
}
