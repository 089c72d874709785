/// Some of the patterns of a set, by their numbers; asking for one takes a step.
struct PatternMarks: Equatable, Sendable {
  private var words: [UInt64] = []

  private(set) var isEmpty = true

  @inline(__always)
  func contains(_ pattern: Int) -> Bool {
    let word = pattern >> 6
    return word < words.count && words[word] >> UInt64(pattern & 63) & 1 != 0
  }

  mutating func insert(_ pattern: Int) {
    let word = pattern >> 6
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(pattern & 63)
    isEmpty = false
  }

  mutating func formUnion(_ other: PatternMarks) {
    while words.count < other.words.count { words.append(0) }
    for word in other.words.indices { words[word] |= other.words[word] }
    isEmpty = isEmpty && other.isEmpty
  }

  mutating func removeAll() {
    guard !isEmpty else { return }
    words.removeAll(keepingCapacity: true)
    isEmpty = true
  }
}
