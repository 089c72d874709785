internal import CSieve

/// The deterministic automaton of a graph, of which only the states are made that some text has led
/// to.
///
/// Its memory has a limit: beyond it everything is forgotten and made anew as it is needed.
struct LazyAutomaton: ~Copyable {
  /// States that are kept; a text of one kind leads to some hundred.
  private static let mostStates = 12_000
  /// Nodes that they stand for, all together.
  private static let mostReaders = 4_000_000

  /// A state as the table holds it: its number; the topmost bit says that a form ends there.
  typealias State = UInt16
  /// Nothing can be read any more.
  static let dead: State = 0
  /// Not made yet.
  static let unknown = State.max
  private static let ending: State = 1 << 15

  private let graph: AutomatonGraph
  /// A byte of each class, and the class of each byte.
  private let examples: SIMD4<UInt64>
  private let classes: UnsafeMutablePointer<UInt8>
  /// For each state a row, with the next state for each class of bytes. A row is a power of two
  /// long, and the commonest classes come first in it: what is mostly read of it lies together.
  private var table: UnsafeMutablePointer<State>
  /// The rows that there is room for.
  private var room = 64
  private let rowShift: Int
  /// The nodes that each state stands for, those that read a byte; state after state, and where
  /// those of each end.
  private var readers = NumberList(room: NumberList.ownPages)
  /// For each of them the set of the bytes that it reads: of a state most read others than the next.
  private var setsOfReaders = NumberList(room: NumberList.ownPages)
  private var readersUpTo: [Int] = []
  /// The forms that end when a state is entered, alike.
  private var ended = NumberList()
  private var endedUpTo: [Int] = []
  private var numbers = StateNumbers()
  /// Grows each time everything is forgotten: states of an earlier generation mean nothing.
  private(set) var generation = 0
  private var reached: ReachedNodes
  /// For each set the last round in which it was looked at, and in the lowest bit what came of that:
  /// most readers of a state read the same few sets.
  private let rounds: UnsafeMutablePointer<UInt64>
  private var round: UInt64 = 0
  /// The readers of a state that read one byte.
  private var reading = NumberList()

  init(_ graph: AutomatonGraph, _ classes: ByteClasses) {
    self.graph = graph
    examples = classes.examples.reduce(into: SIMD4<UInt64>()) { bytes, example in
      bytes[Int(example >> 6)] |= 1 << UInt64(example & 63)
    }
    self.classes = .allocate(capacity: 256)
    self.classes.update(from: classes.classes, count: 256)
    reached = ReachedNodes(graph)
    rounds = .allocate(capacity: graph.setCount)
    rounds.initialize(repeating: 0, count: graph.setCount)
    rowShift = Int.bitWidth - (classes.count - 1).leadingZeroBitCount
    table = Self.resized(nil, to: room << rowShift)
    makeDead()
  }

  deinit {
    classes.deallocate()
    sieve_release(table)
    rounds.deallocate()
  }

  private mutating func makeDead() {
    table.update(repeating: Self.dead, count: 1 << rowShift)
    readers.removeAll()
    setsOfReaders.removeAll()
    readersUpTo = [0]
    ended.removeAll()
    endedUpTo = [0]
    numbers.removeAll()
  }

  /// Whether a form ends where `state` is entered.
  @inline(__always)
  static func isEnding(_ state: State) -> Bool { state & ending != 0 }

  /// Calls `body` with the forms that end where `state`, which is ending, is entered.
  @inline(__always)
  func forEachEnding(_ state: State, _ body: (Int32) -> Void) {
    let number = number(state)
    for place in endedUpTo[number - 1]..<endedUpTo[number] { body(ended[place]) }
  }

  /// Where the readers of a state stand.
  private func readers(of number: Int) -> Range<Int> {
    number > 0 ? readersUpTo[number - 1]..<readersUpTo[number] : 0..<0
  }

  private func ends(of number: Int) -> Range<Int> {
    number > 0 ? endedUpTo[number - 1]..<endedUpTo[number] : 0..<0
  }

  @inline(__always)
  private func number(_ state: State) -> Int { Int(state & ~Self.ending) }

  /// The state that follows `state` over `byte`; `unknown` if everything had to be forgotten,
  /// `state` too.
  @inline(__always)
  mutating func next(after state: State, over byte: UInt8) -> State {
    let known = table[number(state) &<< rowShift | Int(classes[Int(byte)])]
    return known != Self.unknown ? known : step(from: state, over: byte)
  }

  /// Goes on from `state` over `text`, from `position` as far as the next state is known, alive, and
  /// not the end of a form. Returns what comes then, `unknown` at `end` too; `state` and `position`
  /// are left before it.
  @inline(__always)
  func run(
    _ state: inout State, _ position: inout Int, _ end: Int, _ text: UnsafePointer<UInt8>
  ) -> State {
    var row = number(state)
    var at = position
    var next = Self.unknown
    while at < end {
      next = table[row &<< rowShift | Int(classes[Int(text[at])])]
      // Dead, an end, or unknown.
      if next &- 1 >= Self.ending &- 1 { break }
      row = Int(next)
      at &+= 1
      next = Self.unknown
    }
    if at != position { state = State(truncatingIfNeeded: row) }
    position = at
    return next
  }

  private mutating func step(from state: State, over byte: UInt8) -> State {
    let number = number(state)
    reached.removeAll()
    // The bytes that are read wherever this one is, and nowhere else.
    var alike = SIMD4<UInt64>(repeating: .max)
    round &+= 1
    let own = readers(of: number)
    reading.removeAll()
    reading.reserve(own.count + 1)
    for place in own {
      let set = setsOfReaders[place]
      if rounds[Int(set)] &>> 1 != round {
        let holds = graph.holds(byte, set: set)
        alike &= holds ? graph.bytes(of: set) : ~graph.bytes(of: set)
        rounds[Int(set)] = round &<< 1 | (holds ? 1 : 0)
      }
      reading.append(reserved: readers[place], if: rounds[Int(set)] & 1 != 0)
    }
    for place in 0..<reading.count { reached.add(over: reading[place]) }
    let before = generation
    let made = reachedState()
    guard before == generation else { return Self.unknown }
    fill(number, of: alike, with: made)
    return made
  }

  /// The state for all that can be read from `starts`. Everything may be forgotten for it.
  mutating func state(of starts: [Int32]) -> State {
    reached.removeAll()
    for start in starts { reached.add(from: start) }
    return reachedState()
  }

  /// The state for what was reached. What ends belongs to it: the same readers can be reached past
  /// different ends.
  private mutating func reachedState() -> State {
    let sum = reached.sum
    if reached.isEmpty { return Self.dead }
    var slot = numbers.slot(of: sum)
    while let known = numbers[slot] {
      if known.sum == sum, isReached(known.state) { return known.state }
      slot = numbers.slot(behind: slot)
    }
    if readersUpTo.count == Self.mostStates || readers.count > Self.mostReaders {
      makeDead()
      generation += 1
    }
    return makeState(sum)
  }

  /// Whether `state` stands for exactly what was reached.
  private func isReached(_ state: State) -> Bool {
    let own = readers(of: number(state))
    let ends = ends(of: number(state))
    guard own.count == reached.readers.count, ends.count == reached.ends.count else { return false }
    for place in own where !reached.holds(reader: readers[place]) { return false }
    for place in ends where !reached.holds(end: ended[place]) { return false }
    return true
  }

  private mutating func makeState(_ sum: UInt64) -> State {
    let number = readersUpTo.count
    // Most bytes lead nowhere: that is known at once.
    var readable = SIMD4<UInt64>()
    round &+= 1
    readers.append(contentsOf: reached.readers)
    setsOfReaders.append(contentsOf: reached.sets)
    for place in 0..<reached.sets.count {
      let set = reached.sets[place]
      guard rounds[Int(set)] &>> 1 != round else { continue }
      rounds[Int(set)] = round &<< 1
      readable |= graph.bytes(of: set)
    }
    readersUpTo.append(readers.count)
    let firstEnd = ended.count
    for place in 0..<reached.ends.count { ended.append(reached.ends[place]) }
    if reached.ends.count > 1 { ended.sort(from: firstEnd) }
    endedUpTo.append(ended.count)
    let made = State(number) | (reached.ends.count > 0 ? Self.ending : 0)
    numbers.add(sum, made)
    if number == room { widen() }
    (table + number << rowShift).initialize(repeating: Self.dead, count: 1 << rowShift)
    fill(number, of: readable, with: Self.unknown)
    return made
  }

  /// Makes `next` follow a state over all of `bytes`, of which each class has all or none.
  private func fill(_ number: Int, of bytes: SIMD4<UInt64>, with next: State) {
    let row = table + number << rowShift
    let own = bytes & examples
    for word in 0..<4 {
      var left = own[word]
      while left != 0 {
        row[Int(classes[64 &* word &+ left.trailingZeroBitCount])] = next
        left &= left &- 1
      }
    }
  }

  private mutating func widen() {
    room *= 2
    table = Self.resized(table, to: room << rowShift)
  }

  private static func resized(
    _ table: UnsafeMutablePointer<State>?, to count: Int
  ) -> UnsafeMutablePointer<State> {
    guard let memory = sieve_resized(table, count * MemoryLayout<State>.stride) else {
      preconditionFailure("there is no memory left for an automaton")
    }
    return memory.bindMemory(to: State.self, capacity: count)
  }

  /// The forms that may still end, sorted.
  mutating func alive(_ state: State) -> [Int32] {
    reached.formsBehind(readers(of: number(state)).map { readers[$0] })
  }
}
