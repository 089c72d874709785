import Model

extension Finding {
  /// Why it was found with that confidence, in phrases; none holds a value.
  var reasons: [String] {
    var phrases: [String] = []
    if !validators.isEmpty {
      phrases.append("check confirmed by " + validators.joined(separator: ", "))
    }
    if !context.isEmpty {
      phrases.append("near " + context.map { "\"\($0)\"" }.joined(separator: ", "))
    }
    // A column's name is part of its place.
    if let field, case .text = evidence { phrases.append("in field \"\(field)\"") }
    return phrases
  }

  /// How much of a column it is, in phrases; nothing for text.
  var counts: [String] {
    guard case .column(let evidence) = evidence else { return [] }
    let about = evidence.isDistinctEstimated ? "about " : ""
    var phrases = [
      "\(Figures.grouped(evidence.rowsMatched)) of \(Figures.counted(evidence.rowsRead, "row"))",
      about + Figures.counted(evidence.distinct, "different value"),
    ]
    if evidence.matches != evidence.rowsMatched {
      phrases.insert(Figures.counted(evidence.matches, "match", "matches"), at: 1)
    }
    if !evidence.examples.isEmpty {
      phrases.append("such as " + evidence.examples.map(\.row.words).joined(separator: ", "))
    }
    return phrases
  }

  /// What else it could be.
  var alternatives: String? {
    alsoMatches.isEmpty ? nil : "or " + alsoMatches.joined(separator: ", ")
  }
}

extension RowReference {
  /// "rowid 3", or "row 3" for a place in the order of reading.
  var words: String {
    switch self {
    case .rowid(let number): "rowid \(number)"
    case .ordinal(let number): "row \(number)"
    }
  }
}

extension FaultReason {
  /// The reason as words in a sentence: "12 binary", "1 changed while read".
  var words: String {
    String(rawValue.map { $0 == "-" ? " " : $0 })
  }
}
