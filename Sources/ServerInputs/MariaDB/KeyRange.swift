internal import Tables

/// Values of a key of which rows are still to be read.
struct KeyRange: Equatable {
  let lower: Int128
  /// Not one of them.
  let upper: Int128

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

  /// The ranges in about `count` parts in all, in their order.
  static func parts(of ranges: [KeyRange], count: Int) -> [KeyRange] {
    let each = Int128(max(1, count / max(1, ranges.count)))
    return ranges.flatMap { $0.parts(each) }
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
      parts.append(part)
      start = part.upper
    }
    return parts
  }
}
