internal import Model
internal import PCRE2
internal import PatternFiles

/// Tells which values are allowed; belongs to one worker.
struct AllowJudge {
  private let list: AllowList
  /// What rules call the item.
  private var path: FilePath?
  /// Whether rules are about the item, as far as that was asked.
  private var isInForce: [Int: Bool] = [:]
  /// Expressions that reached a limit of PCRE2 and are not tried again until that is forgotten.
  private var defeated: [Bool]

  init(_ list: AllowList) {
    self.list = list
    defeated = Array(repeating: false, count: list.expressions.count)
  }

  mutating func beginItem(_ origin: Origin) {
    path = list.path(origin)
    isInForce.removeAll(keepingCapacity: true)
    forgetDefeats()
  }

  /// Whether an expression is not tried for now.
  var isAnyDefeated: Bool { defeated.contains(true) }

  /// Lets all expressions be tried again.
  mutating func forgetDefeats() {
    for number in defeated.indices { defeated[number] = false }
  }

  /// Whether a value that was found by the pattern `id` is allowed. One of which that cannot be told,
  /// for an expression reaches a limit, is not.
  mutating func allows(
    _ value: UnsafeBufferPointer<UInt8>, _ redaction: borrowing Redaction,
    in canonical: CanonicalRule, of id: String, with scratch: borrowing MatchScratch,
    onFault: (Fault) -> Void
  ) -> Bool {
    if !list.fingerprints.isEmpty {
      let rules = list.fingerprints[redaction.fingerprint] ?? []
      for rule in rules where allows(rule, id) { return true }
    }
    let values = canonical == .lowercase ? list.lowercase : list.alphanumeric
    if !values.isEmpty {
      let written = [UInt8](unsafeUninitializedCapacity: value.count) { room, count in
        count = canonical.write(value, into: room)
      }
      for rule in values[written] ?? [] where allows(rule, id) { return true }
    }
    for (number, expression) in list.expressions.enumerated()
    where !defeated[number] && allows(expression.rule, id) {
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

  /// Whether a rule allows a value that it means: there may be thousands, and few are ever asked.
  private mutating func allows(_ number: Int, _ id: String) -> Bool {
    let rule = list.rules[number]
    guard rule.patterns?.contains(id) ?? true else { return false }
    guard let isAbout = rule.isAbout else { return true }
    if let known = isInForce[number] { return known }
    let answer = path.map(isAbout) ?? false
    isInForce[number] = answer
    return answer
  }
}
