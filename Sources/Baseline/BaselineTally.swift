public import Model

/// What a run has seen of a baseline, item by item.
public struct BaselineTally: Sendable {
  private let check: BaselineCheck
  /// By the numbers of the entries: whether they were found again, whether their file was read, and
  /// read to its end.
  private var isMet: [Bool]
  private var isSeen: [Bool]
  private var isWhole: [Bool]
  private var added: Set<[UInt8]> = []

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
    added.formUnion(item.added)
  }

  /// What is to be told at the end.
  public func summary() -> BaselineSummary {
    var stale: [Int] = []
    var last: (path: ArraySlice<UInt8>, isGone: Bool)?
    for (number, entry) in check.baseline.entries.enumerated() where !isMet[number] {
      let fields = entry.withUnsafeBufferPointer { EntryText.Fields($0) }
      guard let fields else { continue }
      let start = entry.startIndex
      let path = entry[start + fields.path.lowerBound..<start + fields.path.upperBound]
      if isSeen[number] {
        let pattern = entry[start + fields.pattern.lowerBound..<start + fields.pattern.upperBound]
        if isWhole[number], check.isSearchedFor(pattern) { stale.append(number) }
      } else {
        let isGone = last?.path == path ? last?.isGone ?? false : check.isGone(path)
        last = (path, isGone)
        if isGone { stale.append(number) }
      }
    }
    return BaselineSummary(
      stale: stale.map { String(decoding: check.baseline[$0], as: UTF8.self) },
      staleNumbers: Set(stale), added: added)
  }
}
