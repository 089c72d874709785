/// The columns of a table that stands in a text.
///
/// A class, so that whatever stands in such a table refers to it in one word.
final class TableColumns: Sendable {
  let fields: [Field]
  /// The patterns that are looked for in some column because of its name.
  let patterns: PatternMarks
  /// Whether a name says anything for or against a pattern.
  let areTelling: Bool
  /// Whether a name is a label.
  let areLabels: Bool

  init(_ fields: [Field], _ patterns: PatternMarks) {
    self.fields = fields
    self.patterns = patterns
    areTelling = fields.contains { !$0.hits.isEmpty || !$0.against.isEmpty }
    areLabels = fields.contains { !$0.labels.isEmpty }
  }

  /// Whether these are the names above `rows`, and it is of use to know where a cell of them ends.
  func areNames(of rows: TableHead.Rows) -> Bool {
    if rows.isFramed { return true }
    guard !patterns.isEmpty || areLabels else { return false }
    switch rows {
    // Below the first of several labels others stand, with their values beside them.
    case .loose(isFirstValue: false): return fields.dropFirst().contains { !$0.hits.isEmpty }
    case .listed: return fields.first?.isWhole == true
    default: return true
    }
  }

  subscript(column: Int?) -> Field? {
    guard let column, column < fields.count else { return nil }
    return fields[column]
  }
}
