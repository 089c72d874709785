/// Every limit that foreign data meets, with its reason.
public enum Limits {
  /// Bytes read at once. Big enough that a system call costs nothing, small enough for the cache.
  public static let chunk = 256 * 1024
  /// Bytes at the start of an item by which its kind is told.
  public static let head = 64 * 1024
  /// The longest match, in bytes of UTF-8. A form without an upper bound is held to it, so that a
  /// match that lies across the border of two chunks is seen whole.
  public static let longestMatch = 1024
  /// How far a pattern sees on either side of where its match begins: the longest match and what
  /// its lookarounds may ask for.
  public static let matchReach = longestMatch + 128
  /// Bytes in which a form that the sieve knows nothing of is searched for at once.
  public static let searchedAtOnce = 16 * 1024
  /// How far context may lie from a match, in bytes of UTF-8, on either side.
  public static let contextReach = 256
  /// How far a comment that asks to ignore a finding may lie from it, in bytes of UTF-8, on either
  /// side; and how many bytes, and lines, at the start of a file may ask that for all of it.
  public static let ignoreReach = 1024
  public static let ignoreFileLines = 10
  /// Bytes of a chunk that are not searched before the next one is read: a match that begins at its
  /// end, and that one's context and line.
  public static let ahead = longestMatch + max(contextReach, ignoreReach)
  /// What two neighbouring chunks share.
  public static let overlap = longestMatch + 2 * contextReach
  /// Rows named as examples in a column's finding.
  public static let rowExamples = 5
  /// Ledger entries that are listed; more are counted.
  public static let ledgerEntries = 100_000
  /// Tables that a report describes where it can do so only at its end; more are counted.
  public static let tableProfiles = 10_000
  /// Different values counted exactly; above, the count is an estimate (about 1 % off).
  public static let exactDistinct = 16_384
  /// Bytes of a quoted cell of delimited text; what is longer was not meant to be one.
  public static let quotedCell = 64 * 1024
  /// Bytes of a quoted value in a statement of SQL; what is longer was not meant to be one.
  public static let quotedValue = 16 * 1024 * 1024
  /// Results in one SARIF run, as GitHub takes them.
  public static let sarifResults = 25_000
  /// Bytes of the paths and masks of these, which have any length: with them a report stays well
  /// below the 10 MB that GitHub takes of it when compressed.
  public static let sarifPlaces = 16 * 1024 * 1024
  /// Bytes read of a file that claims to be empty: those under /proc do, and some have no end.
  public static let pseudoFile = 64 * 1024 * 1024
  /// Bytes of a `.privetignore` file.
  public static let ignoreFile = 1024 * 1024
  /// Bytes of a config.
  public static let config = 1024 * 1024
  /// What is wrong with a config, and where names stand that no pattern has, as far as it is told at
  /// once.
  public static let toldProblems = 20
  /// Folders of one branch of a tree that are open at once; deeper ones cost their elders theirs.
  public static let openFolders = 32
  /// Files in a git object store that are counted; above, the ledger says "more than".
  public static let countedObjects = 100_000
  /// Bytes of a blob of git that is held in memory to be searched; what is larger is streamed.
  public static let heldBlob = 1024 * 1024
  /// Bytes of blobs that are held in memory at once.
  public static let heldBlobs = 8 * 1024 * 1024
  /// Bytes of a baseline: some millions of entries.
  public static let baseline = 256 * 1024 * 1024
  /// Bytes of a pattern file. The longest of our own has a tenth of it.
  public static let patternFile = 256 * 1024
}
