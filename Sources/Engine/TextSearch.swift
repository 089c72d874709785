internal import Detection
internal import Model

/// Searches passages of a text, in pieces that workers without an item take.
///
/// Each piece is searched as if the text began with it. Where that may not be so, as in a table whose
/// columns were named before, or where a match crosses the border of two pieces, what was found is
/// thrown away and searched for again in order: no report depends on who has searched.
struct TextSearch {
  /// Bytes of a piece, about: many times what is looked at around one.
  private static let piece = 16 * 1024
  /// Bytes before a border in which a line is looked for that ends there.
  private static let longestLine = 1024

  private let queue: WorkQueue
  private let isAlone: Bool
  private let cancellation: Cancellation

  /// - Parameter jobs: Workers that there are.
  init(_ queue: WorkQueue, jobs: Int, cancellation: Cancellation) {
    self.queue = queue
    self.cancellation = cancellation
    isAlone = jobs == 1
  }

  /// Does what the matcher's own search does, and returns the same; nil, and nothing is handed out,
  /// where it has to do it alone.
  ///
  /// - Parameter item: The number of the item, of which `matcher` was told.
  func search(
    _ passage: Passage, ofItem item: Int, _ origin: Origin, with matcher: inout Matcher,
    onMatch: MatchHandler, onFault: (Fault) -> Void
  ) -> Int? {
    guard !isAlone, passage.layout == nil, passage.core.count >= 2 * Self.piece,
      !matcher.isCarrying
    else { return nil }
    let pieces = Self.pieces(of: passage).map { TextPiece($0, ofItem: item, origin) }
    var offered = 1
    while offered < pieces.count, queue.offer(pieces[offered]) { offered += 1 }
    guard offered > 1 else { return nil }
    for piece in pieces where piece.begin() {
      piece.finish(with: &matcher, until: cancellation)
      while offered < pieces.count, queue.offer(pieces[offered]) { offered += 1 }
    }
    let outcomes = pieces.map { $0.waitForOutcome() }
    guard outcomes.allSatisfy(\.isWhole) else { return nil }
    return Self.join(outcomes, of: pieces, with: &matcher, onMatch: onMatch, onFault: onFault)
  }

  /// Hands out what was found in pieces, and searches again from where the one before was settled
  /// where that is not where the piece begins.
  private static func join(
    _ outcomes: [TextPiece.Outcome], of pieces: [TextPiece], with matcher: inout Matcher,
    onMatch: MatchHandler, onFault: (Fault) -> Void
  ) -> Int {
    var settled = pieces[0].passage.core.lowerBound
    for (piece, outcome) in zip(pieces, outcomes) {
      let passage = piece.passage
      // What was searched again may count in what follows.
      if passage.core.lowerBound == settled, !matcher.isCarrying {
        for (match, value) in outcome.matches { onMatch(match, Redaction(done: value)) }
        settled = outcome.settled
      } else {
        settled = matcher.search(
          part(of: passage, settled..<passage.core.upperBound), onMatch: onMatch, onFault: onFault)
      }
    }
    return settled
  }

  private static func pieces(of passage: Passage) -> [Passage] {
    var pieces: [Passage] = []
    var start = passage.core.lowerBound
    let end = passage.core.upperBound
    while start < end {
      // The rest is taken whole where a piece of its own would be tiny.
      let border =
        end - start >= 2 * piece ? lineStart(before: start + piece, in: passage.text) : end
      pieces.append(part(of: passage, start..<border))
      start = border
    }
    return pieces
  }

  /// Where a line begins at or not far before `position`; that itself if none does. Hardly a match
  /// crosses such a border.
  private static func lineStart(before position: Int, in text: [UInt8]) -> Int {
    let newline = text[position - longestLine..<position].lastIndex(of: UInt8(ascii: "\n"))
    return newline.map { $0 + 1 } ?? position
  }

  private static func part(of passage: Passage, _ core: Range<Int>) -> Passage {
    Passage(
      text: passage.text, extent: passage.extent, core: core, place: passage.place,
      layout: passage.layout)
  }
}
