/// Follows all forms at once over the bytes from a place on: the deterministic automaton of a
/// `ShapeGraph`, of which only the states that some text has led to are made.
///
/// It belongs to one worker. Its memory has a limit: beyond it everything is forgotten and made
/// anew as it is needed.
struct ShapeAutomaton: ~Copyable {
  /// States that are kept; a text of one kind leads to some hundred.
  static let mostStates = 16_384
  /// Bytes that are followed; forms that are still alive behind them may match.
  static let reach = 96

  private static let unknown: Int32 = -1
  /// No form is alive.
  private static let dead: Int32 = 0

  private let sieve: Sieve
  private let classCount: Int
  /// For each state and class the next state, twice its number, and 1 more if a form ends there.
  private var table: [Int32] = []
  /// The nodes of the graph that each state stands for, those that read a byte.
  private var nodes: [[Int32]] = []
  /// The forms that may have matched when a state is entered.
  private var ended: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]
  /// For each group, and the classes of the two bytes before a place, the state to begin in.
  private var starts: [[Int32]] = []
  /// Where a set of nodes is collected: the last round in which each node was seen.
  private var seen: [Int32]
  private var round: Int32 = 0

  init(_ sieve: Sieve) {
    self.sieve = sieve
    classCount = sieve.classes.count
    seen = Array(repeating: 0, count: sieve.graph.nodes.count)
    forget()
  }

  private mutating func forget() {
    table = Array(repeating: Self.dead, count: classCount)
    nodes = [[]]
    ended = [[]]
    numbers = [[]: Self.dead]
    let contexts = (classCount + 1) * (classCount + 1)
    starts = sieve.groups.map { _ in Array(repeating: Self.unknown, count: contexts) }
  }

  /// Appends to `forms` those of a group that may match at `place`, each once or more.
  mutating func follow(
    group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>, into forms: inout [Int32]
  ) {
    var state = start(group, at: place, of: text) >> 1
    var position = place
    let end = min(text.count, place + Self.reach)
    while state != Self.dead {
      if position == end { return forms += alive(state) }
      let next = run(&state, &position, end, text)
      if next == Self.unknown {
        guard position < end else { continue }
        let made = step(from: state, over: text[position])
        // Everything was forgotten, this state too.
        guard made != Self.unknown else {
          return follow(group: group, at: place, of: text, into: &forms)
        }
        enter(made, &state, &position, &forms)
      } else {
        enter(next, &state, &position, &forms)
      }
    }
  }

  private func enter(
    _ next: Int32, _ state: inout Int32, _ position: inout Int, _ forms: inout [Int32]
  ) {
    state = next >> 1
    position += 1
    if next & 1 != 0 { forms += ended[Int(state)] }
  }

  /// Goes on while the next state is known and no form ends there; returns what comes then, or
  /// `unknown` at the end of the text.
  @inline(__always)
  private func run(
    _ state: inout Int32, _ position: inout Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    table.withUnsafeBufferPointer { table in
      sieve.classes.classes.withUnsafeBufferPointer { classes in
        var own = Int(state)
        var at = position
        var next = Self.unknown
        while at < end {
          next = table[own &* classCount &+ Int(classes[Int(text[at])])]
          if next <= 0 || next & 1 != 0 { break }
          own = Int(next >> 1)
          at &+= 1
          next = Self.unknown
        }
        state = Int32(truncatingIfNeeded: own)
        position = at
        return next
      }
    }
  }

  /// The forms that may still match.
  private mutating func alive(_ state: Int32) -> [Int32] {
    var forms: Set<Int32> = []
    round += 1
    var pending = nodes[Int(state)]
    while let node = pending.popLast() {
      guard seen[Int(node)] != round else { continue }
      seen[Int(node)] = round
      switch sieve.graph.nodes[Int(node)] {
      case .byte(_, let next): pending.append(next)
      case .split(let first, let count):
        pending += sieve.graph.branches[Int(first)..<Int(first + count)]
      case .end(let form): forms.insert(form)
      }
    }
    return forms.sorted()
  }

  private mutating func start(
    _ group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    let classes = sieve.classes.classes
    let last = place > 0 ? Int(classes[Int(text[place - 1])]) : classCount
    let secondLast = place > 1 ? Int(classes[Int(text[place - 2])]) : classCount
    let context = secondLast * (classCount + 1) + last
    let known = starts[group][context]
    if known != Self.unknown { return known }
    let examples = sieve.classes.examples
    let before = [
      secondLast < classCount ? examples[secondLast] : nil,
      last < classCount ? examples[last] : nil,
    ]
    let members = sieve.groups[group].members.filter { member in
      !member.notBehind.contains { text in
        zip(text.reversed(), before.reversed()).allSatisfy { set, byte in
          byte.map(set.contains) ?? false
        }
      }
    }
    var made = state(of: members.map(\.start))
    if made == Self.unknown {
      forget()
      made = state(of: members.map(\.start))
    }
    starts[group][context] = made
    return made
  }

  /// Makes the state that follows `state`; `unknown` if there was no more room and all is forgotten.
  private mutating func step(from state: Int32, over byte: UInt8) -> Int32 {
    var next: [Int32] = []
    for node in nodes[Int(state)] {
      if case .byte(let set, let follower) = sieve.graph.nodes[Int(node)],
        sieve.graph.sets[Int(set)].contains(byte)
      {
        next.append(follower)
      }
    }
    let made = self.state(of: next)
    guard made != Self.unknown else {
      forget()
      return Self.unknown
    }
    table[Int(state) * classCount + Int(sieve.classes.classes[Int(byte)])] = made
    return made
  }

  /// The state for all that can be read from `pending`, with 1 added to twice its number if a form
  /// ends there; `unknown` if there is no more room.
  private mutating func state(of pending: [Int32]) -> Int32 {
    round += 1
    var pending = pending
    var readers: [Int32] = []
    var ends: [Int32] = []
    while let node = pending.popLast() {
      guard seen[Int(node)] != round else { continue }
      seen[Int(node)] = round
      switch sieve.graph.nodes[Int(node)] {
      case .byte: readers.append(node)
      case .split(let first, let count):
        pending += sieve.graph.branches[Int(first)..<Int(first + count)]
      case .end(let form): ends.append(form)
      }
    }
    readers.sort()
    ends.sort()
    // What ends belongs to the state: the same readers can be reached past different ends.
    let key = readers + ends.map { -1 - $0 }
    if let number = numbers[key] { return number }
    guard nodes.count < Self.mostStates else { return Self.unknown }
    let number = Int32(nodes.count) << 1 | (ends.isEmpty ? 0 : 1)
    nodes.append(readers)
    ended.append(ends)
    numbers[key] = number
    table += Array(repeating: Self.unknown, count: classCount)
    return number
  }
}
