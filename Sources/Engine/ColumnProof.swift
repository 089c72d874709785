internal import Detection
internal import Model

/// Finds out what a column of numbers holds whose name does not tell: of numbers that one by one may
/// be anything, most have the check digit that a pattern asks for.
///
/// One number of ten has it by chance, of twenty hardly ever twelve. That it is a check digit which
/// holds them together, and not how dates or times are written, shows where their last digits are
/// changed: then hardly any of them pass.
struct ColumnProof: ~Copyable {
  /// What was found out of a column.
  enum Verdict: Equatable {
    /// Nothing yet: too few of its cells were seen.
    case open
    case nothing
    /// Most of them are that pattern's, by its id.
    case pattern(String)
  }

  private static let fewNumbers = 20
  /// Numbers with fewer digits are too many things.
  private static let fewDigits = 7
  /// Patterns that are tried alone.
  private static let mostTried = 3

  private let patterns: PatternSet
  private let makeMatcher: (PatternSet) -> Matcher
  /// Finds all patterns.
  private var matcher: Matcher
  /// Those that were tried, each alone: then cells that may be another's, too, are its own.
  private var sets: [String: PatternSet] = [:]
  /// Finds the one of the last column, which is called so.
  private var alone: Matcher?
  private var aloneID = ""
  private var origin = Origin.standardInput

  /// - Parameter makeMatcher: Makes one that hands out matches of every confidence.
  init(_ patterns: PatternSet, _ makeMatcher: @escaping (PatternSet) -> Matcher) {
    self.patterns = patterns
    self.makeMatcher = makeMatcher
    matcher = makeMatcher(patterns)
  }

  /// Told before the cells of an item, as a matcher is.
  mutating func beginItem(_ origin: Origin) {
    self.origin = origin
    matcher.beginItem(origin)
    alone?.beginItem(origin)
  }

  /// Whether the cells are numbers, and enough of them to find something out.
  static func isPossible(_ passage: Passage, _ map: CellMap) -> Bool {
    guard map.starts.count >= fewNumbers, isWhole(passage) else { return false }
    let numbers = passage.text.withUnsafeBufferPointer { text in
      map.starts.indices.count { cell in
        NumberShapes.digits(of: text[map.extent(of: cell, in: passage)]) >= fewDigits
      }
    }
    return numbers >= fewNumbers && 5 * numbers >= 4 * map.starts.count
  }

  /// Whether it is no part of a long cell.
  private static func isWhole(_ passage: Passage) -> Bool { passage.core == passage.extent }

  /// What the column is of which these are cells.
  ///
  /// - Parameter onFault: Takes that a pattern reached a limit.
  mutating func verdict(
    on passage: Passage, _ map: CellMap, onFault: (Fault) -> Void
  ) -> Verdict {
    let likely = likely(in: passage, onFault).filter { isMost($0.count, of: map) }
    let changed = Passage(
      text: Self.changed(passage, map), extent: passage.extent, core: passage.core,
      place: passage.place)
    var best: (id: String, count: Int)?
    for (id, _) in likely.prefix(Self.mostTried) {
      let count = count(of: id, in: passage, onFault)
      if isMost(count, of: map), count > best?.count ?? 0,
        4 * self.count(of: id, in: changed, onFault) < count
      {
        best = (id, count)
      }
    }
    return best.map { .pattern($0.id) } ?? .nothing
  }

  private func isMost(_ count: Int, of map: CellMap) -> Bool {
    count >= Self.fewNumbers && 5 * count >= 3 * map.starts.count
  }

  /// Hands out the matches of a pattern that are worth less than `minimum`: the others are found
  /// without it.
  mutating func search(
    _ passage: Passage, for pattern: String, below minimum: Confidence, onMatch: MatchHandler,
    onFault: (Fault) -> Void
  ) {
    matches(
      of: pattern, in: passage, { if $0.judgement.confidence < minimum { onMatch($0, $1) } },
      onFault)
  }

  /// The patterns that cells may be of, those of the most cells first; of two with as many that which
  /// the others lose against.
  private mutating func likely(
    in passage: Passage, _ onFault: (Fault) -> Void
  ) -> [(id: String, count: Int)] {
    var counts: [String: (all: Int, won: Int)] = [:]
    _ = matcher.search(
      passage,
      onMatch: { match, _ in
        let judgement = match.judgement
        counts[judgement.pattern.id, default: (0, 0)].won += 1
        for id in [judgement.pattern.id] + judgement.alsoMatches {
          counts[id, default: (0, 0)].all += 1
        }
      }, onFault: onFault)
    return counts.sorted { left, right in
      (left.value.all, left.value.won, right.key) > (right.value.all, right.value.won, left.key)
    }.map { ($0.key, $0.value.all) }
  }

  /// The cells that are a pattern's with a check that they pass.
  private mutating func count(
    of pattern: String, in passage: Passage, _ onFault: (Fault) -> Void
  ) -> Int {
    var count = 0
    func take(_ match: Match, _ redaction: borrowing Redaction) {
      let judgement = match.judgement
      guard judgement.confidence == .low, judgement.context.isEmpty,
        !judgement.validators.isEmpty, judgement.marks.isEmpty
      else { return }
      switch judgement.pattern.category {
      case .governmentID, .financial, .health, .device: count += 1
      case .contact, .location, .demographic, .business, .other: break
      }
    }
    matches(of: pattern, in: passage, take, onFault)
    return count
  }

  private mutating func matches(
    of pattern: String, in passage: Passage, _ onMatch: MatchHandler,
    _ onFault: (Fault) -> Void
  ) {
    if aloneID != pattern {
      guard let set = sets[pattern] ?? patterns.alone(pattern) else { return }
      sets[pattern] = set
      alone = makeMatcher(set)
      alone?.beginItem(origin)
      aloneID = pattern
    }
    _ = alone?.search(passage, onMatch: onMatch, onFault: onFault)
  }

  /// The text with another last digit in each cell.
  private static func changed(_ passage: Passage, _ map: CellMap) -> [UInt8] {
    var text = passage.text
    for cell in map.starts.indices {
      let extent = map.extent(of: cell, in: passage)
      guard let last = extent.last(where: { Self.digits.contains(text[$0]) }) else { continue }
      text[last] = text[last] == UInt8(ascii: "9") ? UInt8(ascii: "0") : text[last] + 1
    }
    return text
  }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
