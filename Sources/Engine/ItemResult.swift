internal import Baseline
internal import Model

/// Something a worker has to say of an item; said in the order of the items.
enum ItemResult: Sendable {
  /// A finding of a text.
  case finding(Finding)
  /// A finding of a column, the matches it stands for and their different values.
  indirect case column(Finding, matches: Int, distinct: DistinctCount)
  /// What the table is of whose columns the findings before it are.
  indirect case table(TableProfile)
  case entry(LedgerEntry)
  /// A finding that the baseline knows.
  indirect case known(Finding)
  /// A finding that is not reported.
  case dismissed(Dismissal)
  /// Among the findings before it is one for which the run is to fail. Said once for an item.
  case failing
  /// A finding that is reported although a comment asks to ignore it.
  case unreasonedIgnore
  /// A comment that asks to ignore findings of a pattern that does not exist.
  indirect case unknownIgnore(UnknownIgnore)
  /// Bytes that were read since the last word on it.
  case read(bytes: Int)
  /// What was seen of a baseline's entries in an item that was searched so far.
  indirect case compared(ItemComparison.Outcome, Outcome)
  /// The last word on an item.
  case done(Outcome, rows: Int, tables: Int, isOfServer: Bool)
}
