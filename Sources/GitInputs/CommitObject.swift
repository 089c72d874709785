#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What stands in a commit:
///
///     tree <id>
///     parent <id>
///     author Ada <ada@example.com> 1767265200 +0100
///     committer Ada <ada@example.com> 1767265200 +0100
///
/// With a line for each parent; more lines may follow, then a blank one and the message.
struct CommitObject {
  let tree: String
  let parents: [String]
  /// When it was made, in seconds since 1970-01-01T00:00:00Z.
  let seconds: Int
  /// When its author made it: ISO 8601 with the offset of the author's clock.
  let authorDate: String
  /// Name and address of its author. What is not UTF-8, as in commits from elsewhere and long ago,
  /// is U+FFFD.
  let author: String

  /// Nil for what is no commit.
  init?(_ bytes: [UInt8]) {
    var tree: String?
    var parents: [String] = []
    var author: Signature?
    var committer: Signature?
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty { break }
      let words = line.split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: false)
      guard words.count == 2 else { continue }
      switch String(decoding: words[0], as: UTF8.self) {
      case "tree" where tree == nil:
        guard let id = Self.id(words[1]) else { return nil }
        tree = id
      case "parent":
        guard let id = Self.id(words[1]) else { return nil }
        parents.append(id)
      case "author" where author == nil: author = Signature(words[1])
      case "committer" where committer == nil: committer = Signature(words[1])
      default: break
      }
    }
    guard let tree, let author, let committer else { return nil }
    self.tree = tree
    self.parents = parents
    seconds = committer.seconds
    authorDate = author.date
    self.author = author.name
  }

  private static func id(_ word: ArraySlice<UInt8>) -> String? {
    ObjectID.isID(word) ? String(decoding: word, as: UTF8.self) : nil
  }

  /// Who did something, and when.
  private struct Signature {
    /// "Ada <ada@example.com>"
    let name: String
    /// Since 1970-01-01T00:00:00Z.
    var seconds = 0
    /// Seconds by which the clock was ahead of UTC.
    var ahead = 0

    /// A time that cannot be read is the first of all, as it is for git.
    init(_ line: ArraySlice<UInt8>) {
      let end = line.lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? line.endIndex
      name = String(decoding: line[..<end], as: UTF8.self)
      let words = line[end...].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      // Up to the end of the year 9999.
      guard words.count >= 2, let seconds = Int(words[0]), (0...253_402_214_400).contains(seconds)
      else { return }
      self.seconds = seconds
      guard let zone = Int(words[1]), abs(zone) < 2400 else { return }
      ahead = zone / 100 * 3600 + zone % 100 * 60
    }

    /// "2026-01-31T12:00:00+01:00"
    var date: String {
      var local = seconds + ahead
      var parts = tm()
      gmtime_r(&local, &parts)
      let fields = [
        parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
        Int32(abs(ahead) / 3600), Int32(abs(ahead) / 60 % 60),
      ].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return
        "\(1900 + parts.tm_year)-\(fields[0])-\(fields[1])T\(fields[2]):\(fields[3]):\(fields[4])"
        + "\(ahead < 0 ? "-" : "+")\(fields[5]):\(fields[6])"
    }
  }
}
