/// The context words in the name of a field, by the patterns whose words they are.
struct FieldHits: Sendable {
  let words: [Int: [ContextHit]]
  /// A bit for each pattern that has some, by the lowest bits of its number: most of those that are
  /// asked about have none, and every match asks.
  private let marks: UInt64

  init(_ words: [Int: [ContextHit]]) {
    self.words = words
    marks = words.keys.reduce(0) { $0 | Self.mark($1) }
  }

  var isEmpty: Bool { words.isEmpty }

  @inline(__always)
  subscript(pattern: Int) -> [ContextHit]? {
    marks & Self.mark(pattern) == 0 ? nil : words[pattern]
  }

  @inline(__always)
  private static func mark(_ pattern: Int) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: pattern & 63)
  }
}
