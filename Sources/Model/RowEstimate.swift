/// How many rows of a table have something, as a sample of them tells.
public struct RowEstimate: Hashable, Sendable {
  public let rows: Int
  /// The bounds between which the number lies with a probability of 95 %, if the rows of the sample
  /// are as good as drawn one by one: where like rows lie together, they lie further apart.
  public let low: Int
  public let high: Int

  /// The interval is Wilson's (1927), which also holds for shares near 0 and 1.
  ///
  /// - Parameters:
  ///   - matched: Rows of the sample that have it.
  ///   - sample: Rows of the sample, at least one.
  ///   - all: Rows of the table, about.
  public init(matched: Int, of sample: Int, all: Int) {
    let all = max(all, sample)
    let count = Double(sample)
    let share = Double(matched) / count
    let quantile = 1.96
    let weight = quantile * quantile / count
    let middle = (share + weight / 2) / (1 + weight)
    let reach =
      quantile * (share * (1 - share) / count + weight / (4 * count)).squareRoot() / (1 + weight)
    rows = Int((share * Double(all)).rounded())
    // What was seen is there.
    low = max(matched, Int((max(0, middle - reach) * Double(all)).rounded(.down)))
    high = min(all - (sample - matched), Int((min(1, middle + reach) * Double(all)).rounded(.up)))
  }
}
