/// The columns of a table that stands in a text.
///
/// A class, so that whatever stands in such a table refers to it in one word.
final class TableColumns: Sendable {
  let fields: [Field]
  /// The patterns with words in the name of some column.
  let patterns: Set<Int>

  init(_ fields: [Field]) {
    self.fields = fields
    patterns = Set(fields.flatMap(\.hits.keys))
  }

  subscript(column: Int?) -> Field? {
    guard let column, column < fields.count else { return nil }
    return fields[column]
  }
}
