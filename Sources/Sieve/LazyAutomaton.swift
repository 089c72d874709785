/// The deterministic automaton of a graph, of which only the states are made that some text has led
/// to.
///
/// Its memory has a limit: beyond it everything is forgotten and made anew as it is needed.
struct LazyAutomaton: ~Copyable {
  /// States that are kept; a text of one kind leads to some hundred.
  private static let mostStates = 12_000

  /// A state as the table holds it: its number; the topmost bit says that a form ends there.
  typealias State = UInt16
  /// Nothing can be read any more.
  static let dead: State = 0
  /// Not made yet.
  static let unknown = State.max
  private static let ending: State = 1 << 15

  private let graph: ShapeGraph
  /// A byte of each class, and the class of each byte.
  private let examples: [UInt8]
  private let classes: UnsafeMutablePointer<UInt8>
  /// For each state a row, with the next state for each class of bytes. A row is a power of two
  /// long, and the commonest classes come first in it: what is mostly read of it lies together.
  private var table: UnsafeMutablePointer<State>
  /// The rows that there is room for.
  private var room = 64
  private let rowShift: Int
  /// The nodes of the graph that each state stands for, those that read a byte.
  private var nodes: [[Int32]] = []
  /// The forms that end when a state is entered, state after state, and where those of each end.
  private var ended: [Int32] = []
  private var endedUpTo: [Int] = []
  private var numbers: [Key: State] = [:]
  /// Grows each time everything is forgotten: states of an earlier generation mean nothing.
  private(set) var generation = 0
  /// Where a set of nodes is collected: the last round in which each node was seen.
  private var seen: [Int32]
  private var round: Int32 = 0

  /// What tells states apart.
  private struct Key: Hashable {
    let readers: [Int32]
    let ends: [Int32]
    private let sum: UInt64

    init(readers: [Int32], ends: [Int32]) {
      self.readers = readers
      self.ends = ends
      var sum: UInt64 = 0xcbf2_9ce4_8422_2325
      for node in readers { sum = (sum ^ UInt64(UInt32(node))) &* 0x100_0000_01b3 }
      for form in ends { sum = (sum ^ ~UInt64(UInt32(form))) &* 0x100_0000_01b3 }
      self.sum = sum
    }

    func hash(into hasher: inout Hasher) { hasher.combine(sum) }
  }

  init(_ graph: ShapeGraph, _ classes: ByteClasses) {
    self.graph = graph
    examples = classes.examples
    self.classes = .allocate(capacity: 256)
    self.classes.update(from: classes.classes, count: 256)
    seen = Array(repeating: 0, count: graph.nodes.count)
    rowShift = Int.bitWidth - (classes.count - 1).leadingZeroBitCount
    table = .allocate(capacity: room << rowShift)
    makeDead()
  }

  deinit {
    classes.deallocate()
    table.deallocate()
  }

  private mutating func makeDead() {
    table.update(repeating: Self.dead, count: 1 << rowShift)
    nodes = [[]]
    ended.removeAll(keepingCapacity: true)
    endedUpTo = [0]
    numbers.removeAll(keepingCapacity: true)
    numbers[Key(readers: [], ends: [])] = Self.dead
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
    var following: [Int32] = []
    for node in nodes[number] {
      if case .byte(let set, let follower) = graph.nodes[Int(node)],
        graph.sets[Int(set)].contains(byte)
      {
        following.append(follower)
      }
    }
    let before = generation
    let made = self.state(of: following)
    guard before == generation else { return Self.unknown }
    table[number &<< rowShift | Int(classes[Int(byte)])] = made
    return made
  }

  /// The state for all that can be read from `pending`. Everything may be forgotten for it.
  mutating func state(of pending: [Int32]) -> State {
    let (readers, ends) = close(pending)
    // What ends belongs to the state: the same readers can be reached past different ends.
    let key = Key(readers: readers, ends: ends)
    if let known = numbers[key] { return known }
    if nodes.count == Self.mostStates {
      makeDead()
      generation += 1
    }
    let made = State(nodes.count) | (ends.isEmpty ? 0 : Self.ending)
    nodes.append(readers)
    ended += ends
    endedUpTo.append(ended.count)
    numbers[key] = made
    // Most bytes lead nowhere: that is known at once.
    var readable = ByteSet.none
    for node in readers {
      if case .byte(let set, _) = graph.nodes[Int(node)] {
        readable = readable.union(graph.sets[Int(set)])
      }
    }
    if nodes.count > room { widen() }
    let row = table + (nodes.count - 1) << rowShift
    row.initialize(repeating: Self.dead, count: 1 << rowShift)
    for (column, example) in examples.enumerated() where readable.contains(example) {
      row[column] = Self.unknown
    }
    return made
  }

  private mutating func widen() {
    let wider = UnsafeMutablePointer<State>.allocate(capacity: 2 * room << rowShift)
    wider.moveInitialize(from: table, count: (nodes.count - 1) << rowShift)
    table.deallocate()
    table = wider
    room *= 2
  }

  /// What is reached from `pending` without reading: nodes that read, and forms that end; sorted.
  private mutating func close(_ pending: [Int32]) -> (readers: [Int32], ends: [Int32]) {
    round += 1
    var pending = pending
    var readers: [Int32] = []
    var ends: [Int32] = []
    while let node = pending.popLast() {
      guard seen[Int(node)] != round else { continue }
      seen[Int(node)] = round
      switch graph.nodes[Int(node)] {
      case .byte: readers.append(node)
      case .split(let first, let count):
        for branch in first..<first + count {
          let next = graph.branches[Int(branch)]
          if seen[Int(next)] != round { pending.append(next) }
        }
      case .end(let form): ends.append(form)
      }
    }
    readers.sort()
    if ends.count > 1 { ends.sort() }
    return (readers, ends)
  }

  /// The forms that may still end, sorted.
  mutating func alive(_ state: State) -> [Int32] {
    var forms: Set<Int32> = []
    round += 1
    var pending = nodes[number(state)]
    while let node = pending.popLast() {
      guard seen[Int(node)] != round else { continue }
      seen[Int(node)] = round
      switch graph.nodes[Int(node)] {
      case .byte(_, let next): pending.append(next)
      case .split(let first, let count):
        pending += graph.branches[Int(first)..<Int(first + count)]
      case .end(let form): forms.insert(form)
      }
    }
    return forms.sorted()
  }
}
