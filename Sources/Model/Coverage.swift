/// How far an item was searched.
public enum Outcome: String, CaseIterable, Sendable { case scanned, sampled, truncated, skipped }

/// A line of the ledger: an item, or a part of one, that was not searched as a whole.
public struct LedgerEntry: Sendable {
  public let origin: Origin
  public let outcome: Outcome
  public let fault: Fault

  public init(origin: Origin, outcome: Outcome, fault: Fault) {
    self.origin = origin
    self.outcome = outcome
    self.fault = fault
  }
}

/// What was searched and what was not, counted. Every item the sources named is in it once under
/// `items`; `entries` says more of each that was not searched as a whole.
public struct Coverage: Sendable {
  /// Items by how far they were searched.
  public private(set) var items: [Outcome: Int] = [:]
  /// Ledger entries by reason.
  public private(set) var reasons: [FaultReason: Int] = [:]
  /// The entries in the order of the items, at most `Limits.ledgerEntries`; all are counted.
  public private(set) var entries: [LedgerEntry] = []
  /// Bytes that were read from files and of tables.
  public private(set) var bytes = 0
  /// Rows that were read from tables.
  public private(set) var rows = 0
  /// Tables and views that were read.
  public private(set) var tables = 0
  /// Those of the items that are of database servers: tables, not files.
  public private(set) var serverItems: [Outcome: Int] = [:]
  /// Findings that are counted here and not reported, by the reason.
  public private(set) var dismissed: [Dismissal: Int] = [:]
  /// Findings that are reported although a comment asks to ignore them, for it gives no reason.
  public private(set) var unreasonedIgnores = 0
  /// Comments that ask to ignore findings of patterns that do not exist, at most
  /// `Limits.toldProblems`; all are counted.
  public private(set) var unknownIgnores: [UnknownIgnore] = []
  /// How many of them there are.
  public private(set) var unknownIgnoreCount = 0

  public init() {}

  /// Counts an item, once, when nothing more will come of it.
  public mutating func count(
    _ outcome: Outcome, rows: Int = 0, tables: Int = 0, isOfServer: Bool = false
  ) {
    items[outcome, default: 0] += 1
    if isOfServer { serverItems[outcome, default: 0] += 1 }
    self.rows += rows
    self.tables += tables
  }

  /// Counts bytes as they are read.
  public mutating func count(bytes: Int) { self.bytes += bytes }

  /// Counts a finding that is not reported.
  public mutating func count(_ dismissal: Dismissal) { dismissed[dismissal, default: 0] += 1 }

  /// Counts a finding that a comment without a reason asks to ignore.
  public mutating func countUnreasonedIgnore() { unreasonedIgnores += 1 }

  /// Counts a comment that asks to ignore findings of a pattern that does not exist.
  public mutating func note(_ comment: UnknownIgnore) {
    unknownIgnoreCount += 1
    if unknownIgnores.count < Limits.toldProblems { unknownIgnores.append(comment) }
  }

  public mutating func note(_ entry: LedgerEntry) {
    reasons[entry.fault.reason, default: 0] += 1
    if entries.count < Limits.ledgerEntries { entries.append(entry) }
  }

  /// Entries that are counted but not listed.
  public var unlisted: Int { reasons.values.reduce(0, +) - entries.count }

  /// Whether everything was searched that the options asked for.
  public var isComplete: Bool { reasons.keys.allSatisfy(\.isIntended) }
}
