internal import Model

/// Reads what `git log --raw -z` writes: for each commit its id and date, then a line and a path for
/// each file that it has otherwise than its parents; a NUL ends each of them.
struct HistoryRecords {
  /// Bytes of a field; the longest are paths and the names of authors.
  private static let longestField = 1024 * 1024

  private let process: GitProcess
  private var buffer: [UInt8] = []
  private var position = 0
  private var commit: GitCommit?

  init(_ process: GitProcess) { self.process = process }

  /// The next file; nil at the end.
  mutating func next() throws(GitError) -> (RawChange, FilePath, GitCommit)? {
    while var field = try field() {
      if field.starts(with: "commit ".utf8) {
        commit = try Self.commit(field.dropFirst(7))
        continue
      }
      // A line feed stands between a commit and its first file; of a merge, an empty field.
      if field.isEmpty { continue }
      if field.first == 0x0A { field = field.dropFirst() }
      guard let change = RawChange(field), let commit, let path = try self.field() else {
        throw .garbled
      }
      return (change, FilePath(bytes: Array(path)), commit)
    }
    return nil
  }

  private static func commit(_ field: ArraySlice<UInt8>) throws(GitError) -> GitCommit {
    let words = field.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard words.count >= 2, words[0].utf8.count >= 40 else { throw .garbled }
    return GitCommit(id: words[0], authorDate: words[1], author: words.count > 2 ? words[2] : nil)
  }

  /// What stands before the next NUL; nil at the end.
  private mutating func field() throws(GitError) -> ArraySlice<UInt8>? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0) {
        defer { position = end + 1 }
        return buffer[position..<end]
      }
      buffer.removeFirst(position)
      position = 0
      searched = buffer.count
      guard searched < Self.longestField else { throw .garbled }
      if process.read(upTo: Limits.chunk, appendingTo: &buffer) == 0 {
        // What ends early ends with a complaint, which says more.
        try process.finish()
        guard buffer.isEmpty else { throw .garbled }
        return nil
      }
    }
  }
}
