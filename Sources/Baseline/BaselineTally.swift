public import Model

/// What a run has seen of a baseline, item by item.
public struct BaselineTally: Sendable {
  private let check: BaselineCheck
  /// By the numbers of the entries: whether they were found again, whether their file was read, and
  /// read to its end.
  private var isMet: [Bool]
  private var isSeen: [Bool]
  private var isWhole: [Bool]
  private var replaced: Set<Int> = []
  private var added: Set<[UInt8]> = []

  /// Nothing was seen yet.
  public init(_ check: BaselineCheck) {
    self.check = check
    isMet = Array(repeating: false, count: check.baseline.count)
    isSeen = isMet
    isWhole = isMet
  }

  /// - Parameter outcome: How far the item was searched.
  public mutating func add(_ item: ItemComparison.Outcome, _ outcome: Model.Outcome) {
    for number in item.entries {
      isSeen[number] = true
      if outcome == .scanned { isWhole[number] = true }
    }
    for number in item.met { isMet[number] = true }
    replaced.formUnion(item.replaced)
    added.formUnion(item.added)
  }

  /// What is to be told at the end.
  public func summary() -> BaselineSummary {
    let baseline = check.baseline
    var stale: [Int] = []
    var number = 0
    while number < baseline.count {
      let fields = baseline[number].split(separator: EntryText.space, maxSplits: 2)
      if isSeen[number] {
        let isFound = isMet[number] || replaced.contains(number)
        if isWhole[number], !isFound, check.isSearchedFor(fields[1]) { stale.append(number) }
        number += 1
      } else {
        // A file that no item was of: all its entries are.
        let entries = baseline.entries(of: Array(fields[0]))
        if check.isGone(fields[0]) { stale += entries }
        number = entries.upperBound
      }
    }
    let dropped = replaced.filter { !isMet[$0] }.union(stale)
    return BaselineSummary(
      stale: stale.map { String(decoding: baseline[$0], as: UTF8.self) }, dropped: dropped,
      added: added,
      uncompared: check.keyID.map { keyID in
        baseline.uncompared(under: keyID, without: check.purpose == .update ? dropped : [])
      })
  }
}
