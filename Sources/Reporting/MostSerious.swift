import Model

/// The most serious findings of a run, as many as a report takes; the others are counted.
///
/// A finding is more serious than another by the level of its result, then by the sensitivity of
/// its pattern, then because it came first; what a baseline knows comes behind all that is new.
/// They are held as findings, which takes a fifth of what is written of them.
struct MostSerious {
  /// A finding, and how services know it again.
  struct Held {
    let finding: Finding
    /// Whether the baseline knows it.
    let isKnown: Bool
    let hash: UInt64
    let number: Int
    /// Bytes of its path and mask in the report.
    fileprivate let length: Int
  }

  private let most: Int
  private let longest: Int
  /// By rank, the most serious first.
  private var held: [[Held]]
  private(set) var count = 0
  private var length = 0
  /// How many are not held.
  private(set) var left: [AlertLevel: Int] = [:]

  /// Holds at most `most` findings, and fewer where their paths and masks take more than `longest`
  /// bytes.
  init(most: Int = Limits.sarifResults, longest: Int = Limits.sarifPlaces) {
    self.most = most
    self.longest = longest
    held = Array(repeating: [], count: 2 * Self.ranks)
  }

  mutating func add(
    _ finding: Finding, isKnown: Bool, uri: String, hash: UInt64, number: Int
  ) {
    let one = Held(
      finding: finding, isKnown: isKnown, hash: hash, number: number,
      length: uri.utf8.count + finding.value.mask.utf8.count)
    held[Self.rank(of: finding) + (isKnown ? Self.ranks : 0)].append(one)
    count += 1
    length += one.length
    while count > most || length > longest { leaveLast() }
  }

  /// Hands over all that are held, the most serious first.
  mutating func takeAll() -> [[Held]] {
    defer { held = [] }
    return held
  }

  private mutating func leaveLast() {
    guard let rank = held.lastIndex(where: { !$0.isEmpty }) else { return }
    let one = held[rank].removeLast()
    // Its room may be wanted for more serious ones.
    if held[rank].isEmpty { held[rank] = [] }
    count -= 1
    length -= one.length
    left[AlertLevel(one.finding), default: 0] += 1
  }

  private static let ranks = AlertLevel.allCases.count * Sensitivity.allCases.count

  private static func rank(of finding: Finding) -> Int {
    let levels = AlertLevel.allCases
    let sensitivities = Sensitivity.allCases
    let level = levels.firstIndex(of: AlertLevel(finding)) ?? 0
    let sensitivity = sensitivities.firstIndex(of: finding.pattern.sensitivity) ?? 0
    return (level + 1) * sensitivities.count - 1 - sensitivity
  }
}
