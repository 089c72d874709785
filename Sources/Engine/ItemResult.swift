internal import Model

/// Something a worker has to say of an item; said in the order of the items.
enum ItemResult: Sendable {
  /// A finding, the matches it stands for and, where there are many, their different values.
  case finding(Finding, matches: Int, distinct: DistinctCount?)
  case entry(LedgerEntry)
  /// Bytes that were read since the last word on it.
  case read(bytes: Int)
  /// The last word on an item.
  case done(Outcome, rows: Int, tables: Int)
}
