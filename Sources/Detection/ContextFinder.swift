/// A context word that stands near a match.
struct ContextHit: Sendable {
  /// As the pattern has it.
  let name: String
  /// How far it lies from the match, in bytes; what stands behind a match counts as farther.
  let distance: Int
}

/// Tells which context words of a pattern stand near a match; belongs to one worker.
///
/// A class, because its scanner is not to be copied.
final class ContextFinder {
  private let lexicon: ContextLexicon
  private var scanner: ContextScanner

  init(_ lexicon: ContextLexicon) {
    self.lexicon = lexicon
    scanner = ContextScanner(lexicon)
  }

  /// Begins a new text.
  func begin() { scanner.forget() }

  /// Whether a word of `pattern` may stand in `range`: never wrong where it says no.
  func mayHold(
    wordOf pattern: Int, in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    scanner.look(in: range, of: text)
    for hit in scanner.hits(near: range) where lexicon.isOwned(hit.word, by: pattern) {
      return true
    }
    return false
  }

  /// The words of `pattern` in `window`, in the order in which the pattern has them, each at its
  /// nearest place before the match, or else behind it.
  func hits(
    of pattern: Int, in window: ContextWindow, of text: UnsafeBufferPointer<UInt8>
  ) -> [ContextHit] {
    scanner.look(in: window.range, of: text)
    var found: [(place: Int, hit: ContextHit)] = []
    for hit in scanner.hits(near: window.range) where lexicon.isOwned(hit.word, by: pattern) {
      let isLeft =
        window.left.lowerBound <= hit.range.lowerBound
        && hit.range.upperBound <= window.left.upperBound
      let isRight =
        window.right.lowerBound <= hit.range.lowerBound
        && hit.range.upperBound <= window.right.upperBound
      guard isLeft || isRight else { continue }
      let owners = lexicon.words[hit.word].owners
      guard let owner = owners.first(where: { $0.pattern == pattern }) else { continue }
      // What stands behind a value names it less often than what stands before it.
      let distance =
        isLeft
        ? window.left.upperBound - hit.range.upperBound
        : 2 * (hit.range.lowerBound - window.right.lowerBound) + 8
      let known = found.firstIndex { $0.place == owner.place }
      if let known {
        // The last one before the match is the nearest, and so is the first one behind it.
        if isLeft { found[known].hit = ContextHit(name: owner.name, distance: distance) }
      } else {
        found.append((owner.place, ContextHit(name: owner.name, distance: distance)))
      }
    }
    if found.count > 1 { found.sort { $0.place < $1.place } }
    return found.map { $0.hit }
  }

  /// For each pattern: its words in the name of a field.
  func hits(inField name: String, patterns: Int) -> [[ContextHit]] {
    var hits = [[ContextHit]](repeating: [], count: patterns)
    Array(name.utf8).withUnsafeBufferPointer { text in
      scanner.forget()
      scanner.look(in: 0..<text.count, of: text)
      for hit in scanner.hits {
        for owner in lexicon.words[hit.word].owners
        where !hits[owner.pattern].contains(where: { $0.name == owner.name }) {
          hits[owner.pattern].append(ContextHit(name: owner.name, distance: 0))
        }
      }
      scanner.forget()
    }
    return hits
  }
}
