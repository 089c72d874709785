internal import CSieve

/// Remembers at which runs of digits nothing begins, so that none of their like is followed again.
///
/// What an automaton makes of a run is settled by the state it is in at the first digit, by how many
/// digits there are, by the byte behind them, by how many digits follow that, and by the byte behind
/// those, if it has ended by then: it does not tell digits apart. Most numbers in a text are alike in
/// this, and nothing begins at most of them. So a kernel can rule them out, exactly.
struct RunFilter: ~Copyable {
  /// Whether no match that begins before a digit can have two bytes of these classes before it.
  private let barred: UnsafeMutablePointer<UInt8>
  private let refused: UnsafeMutablePointer<UInt64>
  private let classes: UnsafeMutablePointer<UInt8>
  private let contexts: UnsafeMutablePointer<UInt8>
  private let classCount: Int
  private let contextCount: Int
  private static let slots = 1 << Int(SIEVE_REFUSED_BITS)

  init(_ classes: ByteClasses, contexts: ByteClasses) {
    classCount = classes.count
    contextCount = contexts.count
    self.classes = .allocate(capacity: 256)
    self.classes.update(from: classes.classes, count: 256)
    self.contexts = .allocate(capacity: 256)
    self.contexts.update(from: contexts.classes, count: 256)
    barred = .allocate(capacity: classCount * classCount)
    barred.initialize(repeating: 0, count: classCount * classCount)
    refused = .allocate(capacity: Self.slots)
    refused.initialize(repeating: 0, count: Self.slots)
  }

  deinit {
    classes.deallocate()
    contexts.deallocate()
    barred.deallocate()
    refused.deallocate()
  }

  /// As a kernel sees it; `states` is what an automaton begins in, for each pair of contexts.
  func tables(states: UnsafePointer<LazyAutomaton.State>) -> sieve_run_filter {
    sieve_run_filter(
      classes: classes, contexts: contexts, class_count: UInt32(classCount),
      context_count: UInt32(contextCount), states: states, barred: barred, refused: refused)
  }

  /// Forgets what it knows of states.
  func forget() { refused.update(repeating: 0, count: Self.slots) }

  /// Nothing that begins before a digit can have `last` right before it and `secondLast` before that.
  func bar(_ last: UInt8, _ secondLast: UInt8) {
    barred[Int(classes[Int(last)]) * classCount + Int(classes[Int(secondLast)])] = 1
  }

  /// Whether nothing begins at a run with the shape of `run` if `state` is reached at its first digit.
  @inline(__always)
  func isRefused(_ run: DigitRun, in state: LazyAutomaton.State) -> Bool {
    let key = sieve_refused_key(state, run.shape)
    return run.isKnown && refused[Int(sieve_refused_slot(key))] == key
  }

  @inline(__always)
  func refuse(_ run: DigitRun, in state: LazyAutomaton.State) {
    let key = sieve_refused_key(state, run.shape)
    refused[Int(sieve_refused_slot(key))] = key
  }
}

/// A run of digits and what stands around it.
struct DigitRun {
  /// Where its first digit stands.
  let place: Int
  let shape: UInt32

  init(_ run: sieve_run) {
    place = Int(run.place)
    shape = run.shape
  }

  /// One of whose surroundings nothing is known.
  init(at place: Int) {
    self.place = place
    shape = SIEVE_RUN_LONG | SIEVE_RUN_BEGINS | SIEVE_RUN_LEADS
  }

  /// Whether its shape says all up to `end`.
  var isKnown: Bool { shape & SIEVE_RUN_LONG == 0 }
  /// The place of the last byte that its shape tells of.
  var end: Int { place + Int(shape & 63) + 1 + Int(shape >> 6 & 63) }
  /// Whether a match may begin with its first digit, or before it.
  var mayBegin: Bool { shape & SIEVE_RUN_BEGINS != 0 }
  var mayLead: Bool { shape & SIEVE_RUN_LEADS != 0 }
}
