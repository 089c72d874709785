import Model

/// Counts findings by the folder of their file.
struct FolderCounts {
  /// Folders that are counted one by one; what lies in further ones is counted together.
  static let limit = 10_000

  private var counts: [[UInt8]: Int] = [:]
  /// Findings in folders beyond the limit.
  private(set) var elsewhere = 0

  mutating func add(_ findings: Int, in file: FilePath?) {
    let folder = Self.folder(of: file)
    if let count = counts[folder] {
      counts[folder] = count + findings
    } else if counts.count < Self.limit {
      counts[folder] = findings
    } else {
      elsewhere += findings
    }
  }

  var count: Int { counts.count }

  /// The folders with the most findings; of equals, the first by name.
  func top(_ number: Int) -> [(name: String, findings: Int)] {
    let sorted = counts.sorted { left, right in
      left.value != right.value
        ? left.value > right.value : left.key.lexicographicallyPrecedes(right.key)
    }
    return sorted.prefix(number).map { (VisibleText.escaped($0.key), $0.value) }
  }

  private static func folder(of file: FilePath?) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    guard let path = file?.bytes else { return Array("standard input".utf8) }
    guard let end = path.lastIndex(of: slash) else { return Array("./".utf8) }
    return Array(path[...end])
  }
}
