internal import CSieve

/// Shares out windows to the sixteen buckets that the kernels can ask about at once.
///
/// A bucket passes all that one of its windows passes, and more: its sets are unions, and a set is
/// told by the two halves of a byte apart. Windows that are alike go together, so that the buckets
/// pass as little as can be. Those of different kinds never do.
struct BucketPlan: Sendable {
  static let most = 16
  /// Groups kept while windows are sorted in, before they are merged down to the buckets.
  private static let mostGroups = 40

  /// What a window tells of the place that passes it.
  enum Kind: Hashable, Sendable {
    /// A match may begin there.
    case beginning
    /// A match that begins before, or there, may have its first required byte there.
    case required
  }

  /// What is looked for in one place of a text.
  struct Window {
    let sets: [ByteSet]
    let kind: Kind
  }

  /// The windows in each bucket, by their numbers.
  private(set) var buckets: [[Int]] = []
  private(set) var tables = sieve_tables()

  private struct Group {
    let windows: [Int]
    let sets: [ByteHalves]
    let kind: Kind
    let share: Float

    init(_ windows: [Int], _ sets: [ByteHalves], _ kind: Kind) {
      self.windows = windows
      self.sets = sets
      self.kind = kind
      share = sets.reduce(1) { $0 * ByteFrequency.share(of: $1) }
    }
  }

  init(_ windows: [Window]) {
    var groups: [Group] = []
    // The most selective last: they change a group least.
    let sorted = windows.enumerated().map { number, window in
      Group([number], window.sets.map { ByteHalves($0) }, window.kind)
    }.sorted { $0.share > $1.share }
    for window in sorted { Self.sort(window, into: &groups) }
    // One half is asked about in half the time; what passes then costs more than that where a
    // bucket takes in much.
    while groups.count > Self.most / 2, Self.mergeCheapest(&groups, below: 1e-4) {}
    while groups.count > Self.most, Self.mergeCheapest(&groups, below: .infinity) {}
    buckets = groups.map { $0.windows.sorted() }
    fill(groups)
  }

  private static func merged(_ one: Group, _ other: Group) -> Group? {
    guard one.kind == other.kind else { return nil }
    return Group(
      one.windows + other.windows, zip(one.sets, other.sets).map { $0.union($1) }, one.kind)
  }

  /// Adds a window to the group that it widens least, or as a group of its own.
  private static func sort(_ window: Group, into groups: inout [Group]) {
    var best: (index: Int, group: Group, cost: Float)?
    for (index, group) in groups.enumerated() {
      guard let merged = merged(group, window) else { continue }
      let cost = merged.share - group.share
      if cost < best?.cost ?? .infinity { best = (index, merged, cost) }
      if cost == 0 { break }
    }
    if let best, best.cost <= window.share / 4 || groups.count >= mostGroups {
      groups[best.index] = best.group
    } else {
      groups.append(window)
    }
  }

  /// Makes one group of the two that together pass the least more than apart, if that is less than
  /// `limit`.
  private static func mergeCheapest(_ groups: inout [Group], below limit: Float) -> Bool {
    var best: (left: Int, right: Int, group: Group, cost: Float)?
    for left in groups.indices {
      for right in groups.indices where right > left {
        guard let merged = merged(groups[left], groups[right]) else { continue }
        let cost = merged.share - groups[left].share - groups[right].share
        if cost < best?.cost ?? limit { best = (left, right, merged, cost) }
      }
    }
    guard let best else { return false }
    groups[best.left] = best.group
    groups.remove(at: best.right)
    return true
  }

  private mutating func fill(_ groups: [Group]) {
    tables.halves = groups.count > Self.most / 2 ? 2 : 1
    for (number, group) in groups.enumerated() {
      let (half, bit) = (number / 8, UInt8(1) << UInt8(number % 8))
      for (place, halves) in group.sets.enumerated() {
        tables.set(bit, of: half, for: halves, at: place)
      }
    }
  }
}

extension sieve_tables {
  /// Lets bytes pass at a place of the window.
  fileprivate mutating func set(
    _ bit: UInt8, of half: Int, for halves: ByteHalves, at place: Int
  ) {
    let row = (half * FormShape.window + place) * 16
    for nibble in 0..<16 {
      if halves.lower >> nibble & 1 != 0 {
        withUnsafeMutableBytes(of: &low) { $0[row + nibble] |= bit }
      }
      if halves.upper >> nibble & 1 != 0 {
        withUnsafeMutableBytes(of: &high) { $0[row + nibble] |= bit }
      }
    }
  }
}
