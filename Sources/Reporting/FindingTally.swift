import Model

/// Counts findings and, as they come file by file, the files that have them.
struct FindingTally {
  private(set) var findings = 0
  private(set) var files = 0
  private var current: FilePath?

  /// Counts a finding; returns whether it is the first of its file.
  @discardableResult
  mutating func count(in file: FilePath?) -> Bool {
    let isFirst = findings == 0 || file != current
    findings += 1
    if isFirst {
      current = file
      files += 1
    }
    return isFirst
  }
}
