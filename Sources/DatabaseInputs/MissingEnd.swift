import Model

/// Tells database files that are shorter than they were: SQLite reads nothing but zeros where a page is
/// not there as a whole, and says nothing of it.
enum MissingEnd {
  /// What is missing of a file; nil where nothing is.
  ///
  /// - Parameter log: Its write-ahead log, which may hold what the file does not yet.
  static func fault(of file: OpenFile, log: WriteAheadLog?) throws(Fault) -> Fault? {
    // A header that makes no sense is told of where the database is opened.
    guard let header = DatabaseHeader(try file.bytes(DatabaseHeader.size, at: 0)) else {
      return nil
    }
    let (size, pageSize) = (file.stamp.size, header.pageSize)
    let pageCount = log?.pageCount ?? header.pageCount ?? (size + pageSize - 1) / pageSize
    let expected = pageCount * pageSize
    guard size < expected else { return nil }
    let pagesOfLog = log?.pageCount == nil ? [] : log?.pages ?? []
    let held = pagesOfLog.reduce(0) { held, page in
      guard page <= pageCount else { return held }
      return held + max(0, min(pageSize, page * pageSize - size))
    }
    let missing = expected - size - held
    guard missing > 0 else { return nil }
    let verb = missing == 1 ? "is" : "are"
    return Fault(.damaged, "it is cut short: \(missing) of \(expected) bytes \(verb) missing")
  }
}
