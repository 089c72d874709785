/// Lines of a text, by their numbers; 1 is the first.
public struct LineSet: Hashable, Sendable {
  /// Ascending, and none touches another.
  public private(set) var ranges: [ClosedRange<Int>] = []

  /// No line.
  public init() {}

  /// Adds lines behind all that are in it; what is not behind them is left out.
  public mutating func append(_ lines: ClosedRange<Int>) {
    guard let last = ranges.last else { return ranges.append(lines) }
    let first = max(lines.lowerBound, last.upperBound + 1)
    guard first <= lines.upperBound else { return }
    if first == last.upperBound + 1 {
      ranges[ranges.count - 1] = last.lowerBound...lines.upperBound
    } else {
      ranges.append(first...lines.upperBound)
    }
  }

  /// Whether one of `lines` is in it.
  public func touches(_ lines: ClosedRange<Int>) -> Bool {
    // The first range that does not end before them.
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < lines.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= lines.upperBound
  }
}
