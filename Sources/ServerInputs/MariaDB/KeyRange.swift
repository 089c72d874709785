internal import Tables

/// Values of a key of which rows are still to be read.
struct KeyRange: Equatable {
  let lower: Int128
  /// Not one of them.
  let upper: Int128
  /// Rows for each value, as those say that were read just before; nil where they are too few.
  private(set) var density: Double?

  /// Rows that say by themselves how many there are for each value.
  private static let enough = 10

  /// Nil where there are none.
  init?(_ lower: Int128, _ upper: Int128) {
    guard lower < upper else { return nil }
    self.lower = lower
    self.upper = upper
  }

  /// How many values there are in all.
  static func count(_ ranges: [KeyRange]) -> Int128 {
    ranges.reduce(0) { $0 + $1.upper - $1.lower }
  }

  /// The same with what is known of how close its rows lie.
  func filled(_ density: Double?) -> KeyRange {
    var range = self
    range.density = density
    return range
  }

  /// How close the first `rows` of its rows lie, of which the last has the value `last`.
  func density(of rows: Int, upTo last: Int128?) -> Double? {
    guard rows >= Self.enough, let last else { return nil }
    return Double(rows - 1) / max(1, Double(last - lower))
  }

  /// The ranges in about `count` parts in all, in their order; the more of them, the more rows a range
  /// seems to have. Where rows lie together somewhere, the first ones make it look as full as it is wide:
  /// so it is soon known how far they reach.
  static func parts(of ranges: [KeyRange], count: Int) -> [KeyRange] {
    let known = ranges.compactMap(\.density)
    let usual = known.isEmpty ? 1 : known.reduce(0, +) / Double(known.count)
    let estimates = ranges.map { ($0.density ?? usual) * Double($0.upper - $0.lower) }
    let all = estimates.reduce(0, +)
    return zip(ranges, estimates).flatMap { range, estimate in
      range.parts(Int128(max(1, (Double(count) * estimate / all).rounded())))
    }
  }

  /// The range in two, the second with at least `count` values, so far as there are as many: what lies
  /// before the place of the step, if anything does, and what begins there.
  func divided(inStep number: Int, before count: Int) -> (head: KeyRange?, tail: KeyRange) {
    let slack = UInt64(clamping: upper - lower - Int128(count))
    let start = lower + Int128(StepJitter.offset(inStep: number, upTo: slack))
    return (KeyRange(lower, start), KeyRange(start, upper) ?? self)
  }

  private func parts(_ count: Int128) -> [KeyRange] {
    let step = max(1, (upper - lower + count - 1) / count)
    var parts: [KeyRange] = []
    var start = lower
    while let part = KeyRange(start, min(upper, start + step)) {
      parts.append(part.filled(density))
      start = part.upper
    }
    return parts
  }
}
