internal import CSieve

/// Remembers at which runs of digits nothing begins, so that none of their like is followed again.
///
/// What an automaton makes of a run is settled by the state it is in at the first digit, by how many
/// digits there are, by the byte behind them, by how many digits follow that, and by the bytes behind
/// those, as far as it reads them: it does not tell digits apart. Most numbers in a text are alike in
/// this, and nothing begins at most of them. So a kernel can rule them out, exactly.
struct RunFilter: ~Copyable {
  /// What is known of each byte.
  private let codes: UnsafeMutablePointer<UInt32>
  private let contextCount: Int
  /// Whether the codes tell bytes from the lack of one.
  private let isExact: Bool
  /// Keys of runs that are refused, each in its slot.
  private let refused = ZeroedMemory<UInt64>(count: 1 << Int(SIEVE_REFUSED_BITS))

  init(_ sieve: Sieve) {
    contextCount = sieve.contexts.count + 1
    isExact = sieve.classes.count < 256 && sieve.prefixes.classes.count < 256
    codes = .allocate(capacity: Int(SIEVE_NO_BYTE) + 1)
    for byte in 0..<Int(SIEVE_NO_BYTE) {
      codes[byte] =
        UInt32(sieve.classes.classes[byte]) | UInt32(sieve.prefixes.classes.classes[byte]) << 8
        | UInt32(sieve.contexts.classes[byte]) << 16
    }
    codes[Int(SIEVE_NO_BYTE)] = 0xFFFF | UInt32(sieve.contexts.count) << 16
  }

  deinit { codes.deallocate() }

  /// As a kernel sees it; `states` is what an automaton begins in, for each pair of contexts.
  func tables(states: UnsafePointer<LazyAutomaton.State>) -> sieve_run_filter {
    sieve_run_filter(
      codes: codes, states: states, context_count: contextCount, refused: refused.elements)
  }

  /// Forgets what it knows of states, and more.
  func forget() { refused.clear() }

  /// No match can begin before the digits of `run`, as the last `count` bytes before it tell.
  func bar(before run: sieve_run, toldBy count: Int) {
    if count <= Self.before, run.before != .max { note(sieve_before_key(run.before)) }
  }

  /// The same, as the last four bytes before it tell together with those up to `end(of:)`.
  func bar(around run: sieve_run) {
    if run.flags & UInt32(SIEVE_RUN_LONG) == 0 { note(sieve_around_key(run.before, run.shape)) }
  }

  /// Bytes before a run that it knows.
  static let before = 4

  /// The place of the first byte behind the second digits of a run.
  @inline(__always)
  static func end(of run: sieve_run) -> Int {
    Int(run.place) + Int(run.shape & 63) + 1 + Int(run.shape >> 6 & 63)
  }

  /// Whether what is remembered of a run holds for all that are like it: it may reach too far for
  /// that, or the codes may not tell enough.
  @inline(__always)
  func tells(_ run: sieve_run) -> Bool { isExact && run.flags & UInt32(SIEVE_RUN_LONG) == 0 }

  /// What told that nothing begins at a run.
  enum Refusal {
    case none
    /// The bytes up to `end(of:)`.
    case early
    /// Those and the ones behind.
    case late
  }

  /// Whether nothing begins at a run if `state` is reached at its first digit.
  @inline(__always)
  func refusal(of run: sieve_run, in state: LazyAutomaton.State) -> Refusal {
    guard run.flags & UInt32(SIEVE_RUN_LONG) == 0 else { return .none }
    if holds(sieve_short_key(state, run.shape)) { return .early }
    return holds(sieve_long_key(state, run.shape)) ? .late : .none
  }

  /// Nothing begins at a run if `state` is reached at its first digit, as all bytes up to that at
  /// `end` tell.
  func refuse(_ run: sieve_run, in state: LazyAutomaton.State, toldUpTo end: Int) {
    guard run.flags & UInt32(SIEVE_RUN_LONG) == 0 else { return }
    let known = Self.end(of: run)
    if end <= known {
      note(sieve_short_key(state, run.shape))
    } else if end <= known + 2 {
      note(sieve_long_key(state, run.shape))
    }
  }

  @inline(__always)
  private func holds(_ key: UInt64) -> Bool { refused[Int(sieve_refused_slot(key))] == key }

  private func note(_ key: UInt64) {
    if isExact { refused[Int(sieve_refused_slot(key))] = key }
  }
}
