import Model

/// Globs over ids of patterns: `*` stands for any characters, `?` for one. However many there are, an
/// answer is soon there.
struct PatternGlobs: Equatable {
  let texts: [String]
  private let names: Set<String>
  private let wildcards: [[UInt8]]

  init(_ texts: [String] = []) {
    self.texts = texts
    names = Set(texts)
    wildcards = texts.map { Array($0.utf8) }.filter {
      $0.contains(UInt8(ascii: "*")) || $0.contains(UInt8(ascii: "?"))
    }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// Whether one of them is the id itself.
  func name(_ id: String) -> Bool { names.contains(id) }

  /// Whether one of them means the id.
  func hold(_ id: String) -> Bool {
    if names.contains(id) { return true }
    if wildcards.isEmpty { return false }
    let id = Array(id.utf8)
    return wildcards.contains { Self.matches($0, id) }
  }

  /// The first of them that mean none of `ids`, one more than is told at most.
  func unmatched(among ids: [String]) -> [String] {
    var unmatched: [String] = []
    lazy var bytes = ids.map { Array($0.utf8) }
    for text in texts where !ids.contains(text) {
      let glob = Array(text.utf8)
      if bytes.contains(where: { Self.matches(glob, $0) }) { continue }
      unmatched.append(text)
      if unmatched.count > Limits.toldProblems { break }
    }
    return unmatched
  }

  private static func matches(_ glob: [UInt8], _ id: [UInt8]) -> Bool {
    var (at, position) = (0, 0)
    var retry: (glob: Int, id: Int)?
    while position < id.count {
      if at < glob.count, glob[at] == UInt8(ascii: "*") {
        retry = (at, position)
        at += 1
      } else if at < glob.count, glob[at] == id[position] || glob[at] == UInt8(ascii: "?") {
        at += 1
        position += 1
      } else if let last = retry {
        // The last star takes one more character.
        retry = (last.glob, last.id + 1)
        at = last.glob + 1
        position = last.id + 1
      } else {
        return false
      }
    }
    return glob[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
