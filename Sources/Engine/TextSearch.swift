internal import Detection
internal import Model

/// Searches passages of a text, in pieces that workers without an item take.
///
/// Each piece is searched as if a row began with it of the table in which the passage begins, if it
/// begins in one. Where that is not so, as where that table has ended, or where a match or a quoted
/// cell crosses the border of two pieces, what was found is thrown away and searched for again in
/// order: no report depends on who has searched.
struct TextSearch {
  /// Bytes of a piece, about: many times what is looked at around one.
  private static let piece = 16 * 1024
  /// Bytes before a border in which a line is looked for that ends there.
  private static let longestLine = 1024
  /// Passages that are searched alone, at most, after some of which little could be used.
  private static let longestRest = 16

  private let queue: WorkQueue
  private let isAlone: Bool
  private let cancellation: Cancellation
  /// Passages that are still to be searched alone, and how many it will be the next time.
  private var resting = 0
  private var nextRest = 1

  /// - Parameter jobs: Workers that there are.
  init(_ queue: WorkQueue, jobs: Int, cancellation: Cancellation) {
    self.queue = queue
    self.cancellation = cancellation
    isAlone = jobs == 1
  }

  mutating func beginItem() {
    resting = 0
    nextRest = 1
  }

  /// Does what the matcher's own search does, and returns the same; nil, and nothing is handed out,
  /// where it has to do it alone.
  ///
  /// - Parameter item: The number of the item, of which `matcher` was told.
  mutating func search(
    _ passage: Passage, ofItem item: Int, _ origin: Origin, with matcher: inout Matcher,
    onMatch: MatchHandler, onFault: (Fault) -> Void
  ) -> Int? {
    guard !isAlone, passage.core.count >= 2 * Self.piece, !matcher.isCarrying else { return nil }
    guard resting == 0 else {
      resting -= 1
      return nil
    }
    let before = matcher.place
    let pieces = Self.pieces(of: passage).map {
      TextPiece($0, behind: before, ofItem: item, origin)
    }
    var offered = 1
    while offered < pieces.count, queue.offer(pieces[offered]) { offered += 1 }
    guard offered > 1 else { return nil }
    // The first piece goes on where the passage before has ended.
    let first = pieces[0].search(with: &matcher)
    let behindFirst = matcher.place
    for piece in pieces.dropFirst() where piece.begin() {
      piece.finish(with: &matcher, until: cancellation)
      while offered < pieces.count, queue.offer(pieces[offered]) { offered += 1 }
    }
    let outcomes = [first] + pieces.dropFirst().map { $0.waitForOutcome() }
    guard outcomes.allSatisfy(\.isWhole) else {
      Self.place(&matcher, at: before, in: passage, origin)
      return nil
    }
    var join = PieceJoin(first, at: behindFirst, thoughtBehind: before, origin)
    first.matches.forEach { onMatch($0.match, Redaction(done: $0.value)) }
    for (piece, outcome) in zip(pieces, outcomes).dropFirst() {
      join.add(outcome, of: piece.passage, with: &matcher, onMatch: onMatch, onFault: onFault)
    }
    join.end(passage, with: &matcher)
    noteUse(isLittle: join.repeated > pieces.count / 2)
    return join.settled
  }

  private mutating func noteUse(isLittle: Bool) {
    resting = isLittle ? nextRest : 0
    nextRest = isLittle ? min(2 * nextRest, Self.longestRest) : 1
  }

  /// Makes the matcher one that has searched the item up to `place`.
  fileprivate static func place(
    _ matcher: inout Matcher, at place: TextPlace?, in passage: Passage, _ origin: Origin
  ) {
    matcher.beginItem(origin)
    if let place { matcher.goOn(in: passage.layout, at: place) }
  }

  private static func pieces(of passage: Passage) -> [Passage] {
    var pieces: [Passage] = []
    var start = passage.core.lowerBound
    let end = passage.core.upperBound
    while start < end {
      // The rest is taken whole where a piece of its own would be tiny.
      let border = end - start >= 2 * piece ? lineStart(before: start + piece, in: passage) : end
      pieces.append(passage.part(start..<border))
      start = border
    }
    return pieces
  }

  /// Where a line begins at or not far before `position`, of a text of records one that reads like
  /// one; the last line's begin if none does, and `position` itself if there is no line. Hardly a match
  /// crosses such a border.
  private static func lineStart(before position: Int, in passage: Passage) -> Int {
    let text = passage.text
    var lowest = position
    var last: Int?
    while let newline = text[position - longestLine..<lowest].lastIndex(of: UInt8(ascii: "\n")) {
      guard let layout = passage.layout else { return newline + 1 }
      if layout.isRecord(at: newline + 1, of: text) { return newline + 1 }
      if last == nil { last = newline + 1 }
      lowest = newline
    }
    return last ?? position
  }
}

/// Puts together what was found in the pieces of a passage.
private struct PieceJoin {
  private let origin: Origin
  /// Up to where the text is settled, and where in a text of records that is.
  private(set) var settled: Int
  private var place: TextPlace?
  /// Behind which place pieces were thought to begin.
  private let start: TextPlace?
  /// Whether the matcher stands there.
  private var isMatcherThere = false
  /// Pieces that were searched again.
  private(set) var repeated = 0

  init(
    _ first: TextPiece.Outcome, at place: TextPlace?, thoughtBehind start: TextPlace?,
    _ origin: Origin
  ) {
    self.origin = origin
    self.place = place
    self.start = start
    settled = first.settled
  }

  /// Hands out what was found in the next piece, or searches it again where it does not begin as was
  /// thought.
  mutating func add(
    _ outcome: TextPiece.Outcome, of piece: Passage, with matcher: inout Matcher,
    onMatch: MatchHandler, onFault: (Fault) -> Void
  ) {
    // What was searched again may count in what follows.
    let isCarried = isMatcherThere && matcher.isCarrying
    if piece.core.lowerBound == settled, !isCarried, place?.reads(likeRowsBehind: start) ?? true {
      for (match, value) in outcome.matches { onMatch(match, Redaction(done: value)) }
      settled = outcome.settled
      place = outcome.place.map { place?.followed(by: $0) ?? $0 }
      isMatcherThere = false
      return
    }
    repeated += 1
    bring(&matcher, piece)
    settled = matcher.search(
      piece.part(settled..<piece.core.upperBound), onMatch: onMatch, onFault: onFault)
    place = matcher.place
  }

  /// Leaves the matcher as one that has searched all of it in order.
  mutating func end(_ passage: Passage, with matcher: inout Matcher) { bring(&matcher, passage) }

  private mutating func bring(_ matcher: inout Matcher, _ passage: Passage) {
    if !isMatcherThere { TextSearch.place(&matcher, at: place, in: passage, origin) }
    isMatcherThere = true
  }
}

extension Passage {
  /// The same with another core.
  fileprivate func part(_ core: Range<Int>) -> Passage {
    Passage(text: text, extent: extent, core: core, place: place, layout: layout)
  }
}
