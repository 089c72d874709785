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

  private var matcher: Matcher

  /// - Parameter matcher: One that hands out matches of every confidence.
  init(_ matcher: consuming Matcher) { self.matcher = matcher }

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
  mutating func verdict(on passage: Passage, _ map: CellMap) -> Verdict {
    let counts = self.counts(of: passage, map)
    // The first by its id, where two are as likely.
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value >= Self.fewNumbers, 5 * best.value >= 3 * map.starts.count else {
      return .nothing
    }
    let changed = Passage(
      text: Self.changed(passage, map), extent: passage.extent, core: passage.core,
      place: passage.place)
    let left = self.counts(of: changed, map)[best.key] ?? 0
    return 4 * left < best.value ? .pattern(best.key) : .nothing
  }

  /// Hands out the matches of a pattern that are worth less than `minimum`: the others are found
  /// without it.
  mutating func search(
    _ passage: Passage, for pattern: String, below minimum: Confidence, onMatch: (Match) -> Void
  ) {
    // A limit that is met is met by the other search, too, which tells of it.
    _ = matcher.search(passage) { match in
      let judgement = match.judgement
      if judgement.pattern.id == pattern, judgement.confidence < minimum { onMatch(match) }
    } onFault: { _ in
    }
  }

  /// The cells that are a pattern's with a check that they pass, by the ids of the patterns.
  private mutating func counts(of passage: Passage, _ map: CellMap) -> [String: Int] {
    var counts: [String: Int] = [:]
    _ = matcher.search(passage) { match in
      let judgement = match.judgement
      guard judgement.confidence == .low, judgement.context.isEmpty,
        !judgement.validators.isEmpty, judgement.marks.isEmpty
      else { return }
      switch judgement.pattern.category {
      case .governmentID, .financial, .health: counts[judgement.pattern.id, default: 0] += 1
      case .contact, .device, .location, .demographic, .business, .other: break
      }
    } onFault: { _ in
    }
    return counts
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
