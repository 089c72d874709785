internal import CSieve

/// Remembers which forms may match at runs of digits, so that none of their like is followed again:
/// the other half of what `RunFilter` remembers. Which digits there are is not told apart.
struct RunOutcomes: ~Copyable {
  /// The forms of one run, where they stand among those of all. No run has the key 0.
  struct Entry {
    var key: UInt64 = 0
    var first: Int32 = 0
    var count: Int32 = 0
  }

  private static let bits = 12
  /// Forms that are remembered, all together; then everything is forgotten.
  private static let mostForms = 1 << 18

  private let entries = ZeroedMemory<Entry>(count: 1 << Self.bits)
  private var forms = NumberList()

  mutating func forget() {
    entries.clear()
    forms.removeAll()
  }

  /// Fills `found`, which is empty, with the forms that may match at a run if `state` is reached at
  /// its first digit, ascending; false if that is not known.
  @inline(__always)
  func recall(
    of run: sieve_run, in state: LazyAutomaton.State, into found: inout NumberList
  ) -> Bool {
    // Which of them it is depends on how much told the outcome.
    recall(sieve_short_key(state, run.shape), into: &found)
      || recall(sieve_long_key(state, run.shape), into: &found)
  }

  @inline(__always)
  private func recall(_ key: UInt64, into found: inout NumberList) -> Bool {
    let entry = entries[Self.slot(key)]
    guard entry.key == key else { return false }
    for place in Int(entry.first)..<Int(entry.first + entry.count) { found.append(forms[place]) }
    return true
  }

  /// `found` may match at a run if `state` is reached at its first digit, as all bytes up to that at
  /// `end` tell.
  mutating func note(
    _ found: borrowing NumberList, of run: sieve_run, in state: LazyAutomaton.State,
    toldUpTo end: Int
  ) {
    let known = RunFilter.end(of: run)
    guard end <= known + 2 else { return }
    let key =
      end <= known ? sieve_short_key(state, run.shape) : sieve_long_key(state, run.shape)
    if forms.count > Self.mostForms { forget() }
    entries[Self.slot(key)] = Entry(
      key: key, first: Int32(forms.count), count: Int32(found.count))
    for place in 0..<found.count { forms.append(found[place]) }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt64(bits)))
  }
}
