/// Names a row without telling anything that stands in it.
public enum RowReference: Hashable, Sendable {
  /// SQLite's own number of the row.
  case rowid(Int64)
  /// Where the server keeps the row, as PostgreSQL's `ctid` says: valid until it is changed.
  case tuple(block: UInt32, item: UInt16)
  /// The place of the row in the order in which it was read, from 1, where rows have no number.
  case ordinal(Int)
  /// No row any more: where in a database file what remains of a deleted one begins, and in which
  /// page of it, from 1.
  case bytes(page: Int, offset: Int)
}

/// One row that a column's finding rests on.
public struct RowExample: Hashable, Sendable {
  public let row: RowReference
  public let value: Redacted

  public init(row: RowReference, value: Redacted) {
    self.row = row
    self.value = value
  }
}

/// What was seen of one pattern in one column of a table.
public struct ColumnEvidence: Hashable, Sendable {
  /// Rows of the table that were read.
  public let rowsRead: Int
  /// Rows whose cell holds something: it is neither null nor empty.
  public let rowsFilled: Int
  /// Rows whose cell holds at least one match.
  public let rowsMatched: Int
  /// About how many rows of the table have one, where only some were read, from everywhere in it.
  public let estimate: RowEstimate?
  public let content: ColumnContent
  /// Where that decides: cells that look like the values, as numbers with as many digits. No more
  /// of them were confirmed than chance confirms.
  public let rowsAlike: Int?
  /// Matches, of which a cell can hold several.
  public let matches: Int
  /// Different values among the matches.
  public let distinct: Int
  /// Whether `distinct` is an estimate, which it is for very many values (see `DistinctCount`).
  public let isDistinctEstimated: Bool
  /// The first rows with a match, at most `Limits.rowExamples`.
  public let examples: [RowExample]

  public init(
    rowsRead: Int, rowsFilled: Int? = nil, rowsMatched: Int, estimate: RowEstimate? = nil,
    content: ColumnContent = .values, rowsAlike: Int? = nil, matches: Int, distinct: Int,
    isDistinctEstimated: Bool, examples: [RowExample]
  ) {
    self.rowsRead = rowsRead
    self.rowsFilled = rowsFilled ?? rowsRead
    self.rowsMatched = rowsMatched
    self.estimate = estimate
    self.content = content
    self.rowsAlike = rowsAlike
    self.matches = matches
    self.distinct = distinct
    self.isDistinctEstimated = isDistinctEstimated
    self.examples = examples
  }
}
