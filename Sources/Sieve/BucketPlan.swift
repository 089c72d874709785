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
    /// Digits that there must be among the bytes from the place on.
    let digits: Int
  }

  /// The windows in each bucket, by their numbers.
  private(set) var buckets: [[Int]] = []
  private(set) var tables = sieve_tables()

  private struct Group {
    let windows: [Int]
    let sets: [ByteHalves]
    let kind: Kind
    /// As many as the window with the fewest needs.
    let digits: Int
    let isBarred: Bool
    let share: Float
  }

  init(_ windows: [Window]) {
    var groups: [Group] = []
    let barred = Self.mostCommonBars(windows)
    // The most selective last: they change a group least.
    let sorted = windows.enumerated().map { number, window in
      Self.group(
        [number], window.sets.map { ByteHalves($0) }, kind: window.kind, digits: window.digits,
        isBarred: window.kind == .beginning && barred.isSubset(of: window.sets[0].inverted))
    }.sorted { $0.share > $1.share }
    for window in sorted { Self.sort(window, into: &groups) }
    while groups.count > Self.most { Self.mergeCheapest(&groups) }
    // Where there are no digits only a part of the buckets is asked about, best one half.
    groups.sort { $0.digits > $1.digits }
    buckets = groups.map { $0.windows.sorted() }
    fill(groups, barred)
  }

  /// The ASCII bytes that bar the most windows when they stand before them: kernels know one such
  /// set exactly.
  private static func mostCommonBars(_ windows: [Window]) -> ByteSet {
    let ascii = ByteSet(0...0x7F)
    var counts: [ByteSet: Int] = [:]
    for window in windows where window.kind == .beginning {
      counts[window.sets[0].inverted.intersection(ascii), default: 0] += 1
    }
    // A set that is a part of others serves them too.
    func served(_ set: ByteSet) -> Int {
      counts.reduce(0) { $0 + (set.isSubset(of: $1.key) ? $1.value : 0) }
    }
    return counts.keys.filter { !$0.isEmpty }
      .max { (served($0), $0.count) < (served($1), $1.count) } ?? .none
  }

  private static func group(
    _ windows: [Int], _ sets: [ByteHalves], kind: Kind, digits: Int, isBarred: Bool
  ) -> Group {
    // Each digit that must be there makes a place rarer, up to what a text is made of.
    let gate = (0..<min(digits, 6)).reduce(Float(1)) { share, _ in share * 0.6 }
    let share = sets.reduce(digits > 0 ? 0.5 * gate : 1) { $0 * ByteFrequency.share(of: $1) }
    return Group(
      windows: windows, sets: sets, kind: kind, digits: digits, isBarred: isBarred, share: share)
  }

  private static func merged(_ one: Group, _ other: Group) -> Group? {
    guard one.kind == other.kind, one.isBarred == other.isBarred else { return nil }
    return group(
      one.windows + other.windows, zip(one.sets, other.sets).map { $0.union($1) }, kind: one.kind,
      digits: min(one.digits, other.digits), isBarred: one.isBarred)
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

  /// Makes one group of the two that together pass the least more than apart.
  private static func mergeCheapest(_ groups: inout [Group]) {
    var best: (left: Int, right: Int, group: Group, cost: Float)?
    for left in groups.indices {
      for right in groups.indices where right > left {
        guard let merged = merged(groups[left], groups[right]) else { continue }
        let cost = merged.share - groups[left].share - groups[right].share
        if cost < best?.cost ?? .infinity { best = (left, right, merged, cost) }
      }
    }
    guard let best else { preconditionFailure("there are more kinds of windows than buckets") }
    groups[best.left] = best.group
    groups.remove(at: best.right)
  }

  private mutating func fill(_ groups: [Group], _ barred: ByteSet) {
    for (number, group) in groups.enumerated() {
      let (half, bit) = (number / 8, UInt8(1) << UInt8(number % 8))
      for (place, halves) in group.sets.enumerated() {
        tables.set(bit, of: half, for: halves, at: place)
      }
      tables.need(group.digits, for: number)
      if group.isBarred { tables.bar(bit, of: half) }
    }
    barred.forEach { byte in tables.bar(byte) }
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

  /// Says how many digits are enough for a bucket.
  fileprivate mutating func need(_ digits: Int, for bucket: Int) {
    withUnsafeMutableBytes(of: &enough) { bytes in
      bytes.withMemoryRebound(to: UInt16.self) { enough in
        for count in digits...FormShape.counted { enough[count] |= 1 << UInt16(bucket) }
      }
    }
  }

  /// Says that the barred bytes rule a bucket out.
  fileprivate mutating func bar(_ bit: UInt8, of half: Int) {
    withUnsafeMutableBytes(of: &barred) { $0[half] |= bit }
  }

  /// Adds a barred byte.
  fileprivate mutating func bar(_ byte: UInt8) {
    withUnsafeMutableBytes(of: &bars) { $0[Int(byte & 15)] |= 1 << (byte >> 4) }
  }
}
