/// What a column's cells have of a pattern.
public enum ColumnContent: String, CaseIterable, Sendable {
  /// Most cells are such values, and nothing else: an e-mail address in each of them.
  case values
  /// Values stand within longer texts, as in comments.
  case text
  /// Some cells are such values, and most are something else.
  case exceptions
}
