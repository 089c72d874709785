import Model

/// Makes the fingerprints by which services know a finding again.
///
/// They hold when lines shift and from run to run without a key, and tell nothing of the value:
/// they are made of the pattern, the path and the mask (in a database the column; in a history the
/// blob, too), all of which stand in the result. What looks the same in one file is told apart by
/// its number.
struct Occurrences {
  private var uri: String?
  /// How often each hash was met in the current file, which is all that is kept.
  private var counts: [UInt64: Int] = [:]

  /// The hash, and the number of the occurrence in the file from 1.
  mutating func hash(of finding: Finding, at place: Place, uri: String) -> (UInt64, number: Int) {
    enter(uri)
    var hash = FowlerNollVo()
    hash.add(finding.pattern.id)
    hash.add(uri)
    // Files of the index and of a range are those of the work tree; in a history, a path has many.
    if let blob = place.blob, blob.commit != nil { hash.add(blob.id) }
    if let table = place.table {
      hash.add(table)
      hash.add(place.column ?? "")
    } else {
      hash.add(finding.value.mask)
    }
    return (hash.state, number: number(of: hash))
  }

  /// The same for an entry of the ledger: by its place and reason, not by what the system said.
  mutating func hash(of entry: LedgerEntry, at place: Place, uri: String) -> (UInt64, number: Int) {
    enter(uri)
    var hash = FowlerNollVo()
    hash.add(entry.fault.reason.rawValue)
    hash.add(uri)
    if let blob = place.blob, blob.commit != nil { hash.add(blob.id) }
    hash.add(place.qualifiedName ?? "")
    hash.add(entry.fault.part ?? "")
    return (hash.state, number: number(of: hash))
  }

  private mutating func enter(_ uri: String) {
    guard uri != self.uri else { return }
    self.uri = uri
    counts.removeAll()
  }

  private mutating func number(of hash: FowlerNollVo) -> Int {
    let number = counts[hash.state, default: 0] + 1
    counts[hash.state] = number
    return number
  }
}
