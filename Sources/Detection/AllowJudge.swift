internal import Model
internal import PCRE2
internal import PatternFiles

/// Tells which values are allowed; belongs to one worker.
struct AllowJudge {
  private let list: AllowList
  /// For each rule whether it is about the item.
  private var isInForce: [Bool]
  /// Expressions that reached a limit of PCRE2 in this item and are not tried again in it.
  private var defeated: [Bool]

  init(_ list: AllowList) {
    self.list = list
    isInForce = Array(repeating: true, count: list.rules.count)
    defeated = Array(repeating: false, count: list.expressions.count)
  }

  mutating func beginItem(_ origin: Origin) {
    for (number, rule) in list.rules.enumerated() {
      isInForce[number] = rule.isAbout?(origin) ?? true
    }
    for number in defeated.indices { defeated[number] = false }
  }

  /// Whether a value that was found by the pattern `id` is allowed. One of which that cannot be told,
  /// for an expression reaches a limit, is not.
  mutating func allows(
    _ value: UnsafeBufferPointer<UInt8>, _ fingerprint: Fingerprint, in canonical: CanonicalRule,
    of id: String, with scratch: borrowing MatchScratch, onFault: (Fault) -> Void
  ) -> Bool {
    if let rules = list.fingerprints[fingerprint], isAllowed(by: rules, id) { return true }
    let values = canonical == .lowercase ? list.lowercase : list.alphanumeric
    if !values.isEmpty {
      let written = [UInt8](unsafeUninitializedCapacity: value.count) { room, count in
        count = canonical.write(value, into: room)
      }
      if let rules = values[written], isAllowed(by: rules, id) { return true }
    }
    for (number, expression) in list.expressions.enumerated()
    where !defeated[number] && isAllowed(by: [expression.rule], id) {
      switch expression.compiled.match(in: value, at: 0, reach: value.count, with: scratch) {
      case .match: return true
      case .none: continue
      case .failed(let failure):
        defeated[number] = true
        onFault(Fault(.matchLimit, failure.message, part: "allow"))
      }
    }
    return false
  }

  private func isAllowed(by rules: [Int], _ id: String) -> Bool {
    rules.contains { isInForce[$0] && (list.rules[$0].patterns?.contains(id) ?? true) }
  }
}
