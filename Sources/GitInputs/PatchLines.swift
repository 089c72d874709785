internal import Model

/// Reads off a patch without surroundings (`-U0`) which lines it adds or changes, by path. The
/// lines themselves pass by and are not kept.
struct PatchLines {
  /// Bytes of a line between hunks that are kept: twice the longest path, each byte as an escape.
  private static let longestLine = 64 * 1024

  /// Files with a patch of lines.
  private(set) var lines: [FilePath: LineSet] = [:]

  private var path: FilePath?
  /// Lines that the hunk still has, of before and after.
  private var left = (removed: 0, added: 0)
  private var place = Place.start
  /// What is known of a line between hunks.
  private var line: [UInt8] = []

  private enum Place {
    /// At the start of a line.
    case start
    /// Within a line that says something of the patch.
    case saying
    /// Within a line of a file.
    case content
  }

  /// Takes the next bytes of the patch. Throws for what is none.
  mutating func take(_ bytes: ArraySlice<UInt8>) throws(GitError) {
    var rest = bytes
    while let first = rest.first {
      if place == .start { try begin(with: first) }
      let end = rest.firstIndex(of: 0x0A)
      if place == .saying {
        line += rest[..<(end ?? rest.endIndex)].prefix(Self.longestLine - line.count)
      }
      guard let end else { return }
      rest = rest[(end + 1)...]
      if place == .saying { try readLine() }
      place = .start
    }
  }

  /// Throws where the patch ends within a hunk.
  func end() throws(GitError) {
    if left != (0, 0) || place != .start { throw .garbled }
  }

  private mutating func begin(with first: UInt8) throws(GitError) {
    guard left != (0, 0) else {
      place = .saying
      line.removeAll(keepingCapacity: true)
      return
    }
    place = .content
    switch first {
    case UInt8(ascii: "+") where left.added > 0: left.added -= 1
    case UInt8(ascii: "-") where left.removed > 0: left.removed -= 1
    // "\ No newline at end of file"
    case UInt8(ascii: "\\"): break
    default: throw .garbled
    }
  }

  private mutating func readLine() throws(GitError) {
    if line.starts(with: "diff ".utf8) {
      path = nil
    } else if line.starts(with: "+++ ".utf8) {
      var name = line.dropFirst(4)
      // A tab ends a name with blanks; one within a name is escaped.
      if name.last == 0x09 { name = name.dropLast() }
      guard let bytes = QuotedPath.bytes(of: name) else { throw .garbled }
      path = bytes.starts(with: "b/".utf8) ? FilePath(bytes: Array(bytes.dropFirst(2))) : nil
      if let path, lines[path] == nil { lines[path] = LineSet() }
    } else if line.starts(with: "@@ ".utf8) {
      try readHunk()
    }
  }

  /// "@@ -12,3 +12,4 @@ and more"
  private mutating func readHunk() throws(GitError) {
    let words = line.split(separator: 0x20, maxSplits: 4)
    guard words.count >= 4, let before = Self.range(words[1], after: "-"),
      let after = Self.range(words[2], after: "+")
    else { throw .garbled }
    left = (before.count, after.count)
    guard let path, after.count > 0 else { return }
    guard after.first > 0, after.first <= Int.max - after.count else { throw .garbled }
    lines[path, default: LineSet()].append(after.first...(after.first + after.count - 1))
  }

  private static func range(_ word: ArraySlice<UInt8>, after sign: Unicode.Scalar) -> (
    first: Int, count: Int
  )? {
    let text = String(decoding: word, as: UTF8.self)
    guard text.unicodeScalars.first == sign else { return nil }
    let numbers = text.dropFirst().split(separator: ",").map { Int($0) ?? -1 }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    return (numbers[0], numbers.count == 2 ? numbers[1] : 1)
  }
}
