import Model

/// Makes the fingerprints by which GitHub knows an alert again.
///
/// They hold when lines shift and from run to run without a key, and tell nothing of the value:
/// they are made of the pattern, the path and the mask (in a database the column; in a history the
/// blob, too), all of which stand in the result. What looks the same in one file is told apart by its number.
struct SARIFOccurrences {
  private var uri: String?
  /// How often each hash was met in the current file, which is all that is kept.
  private var counts: [UInt64: Int] = [:]

  /// The hash, and the number of the occurrence in the file from 1.
  mutating func hash(of finding: Finding, at place: Place, uri: String) -> (UInt64, number: Int) {
    if uri != self.uri {
      self.uri = uri
      counts.removeAll()
    }
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
    let number = counts[hash.state, default: 0] + 1
    counts[hash.state] = number
    return (hash.state, number)
  }
}

/// FNV-1a with 64 bits (RFC 9923). No protection against collisions made on purpose, which would
/// gain nothing here.
private struct FowlerNollVo {
  private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a text and a byte that no text contains, so that texts do not run together.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
