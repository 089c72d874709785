/// Follows all forms at once over the bytes from a place on: the deterministic automaton of a
/// `ShapeGraph`, of which only the states that some text has led to are made.
///
/// It belongs to one worker. Its memory has a limit: beyond it everything is forgotten and made
/// anew as it is needed.
struct ShapeAutomaton: ~Copyable {
  /// States that are kept; a text of one kind leads to some hundred.
  static let mostStates = 12_000
  /// Bytes that are followed; forms that are still alive behind them may match.
  static let reach = 96

  /// A state as the tables hold it: twice its number, and 1 more if a form ends there.
  typealias Entry = UInt16
  private static let unknown = Entry.max
  /// No form is alive.
  private static let dead: Entry = 0

  private let graph: ShapeGraph
  private let groups: [Sieve.Group]
  private let classes: ByteClasses
  private let classCount: Int
  /// For each state and class the next state.
  private var table: [Entry] = []
  /// The nodes of the graph that each state stands for, those that read a byte.
  private var nodes: [[Int32]] = []
  /// The forms that may have matched when a state is entered.
  private var ended: [[Int32]] = []
  private var numbers: [Key: Entry] = [:]
  /// For each group, and the classes of the two bytes before a place, the state to begin in.
  private var starts: [Entry] = []
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

  init(_ sieve: Sieve) {
    graph = sieve.graph
    groups = sieve.groups
    classes = sieve.classes
    classCount = sieve.classes.count
    seen = Array(repeating: 0, count: sieve.graph.nodes.count)
    forget()
  }

  private mutating func forget() {
    table.removeAll(keepingCapacity: true)
    table += repeatElement(Self.dead, count: classCount)
    nodes = [[]]
    ended = [[]]
    numbers.removeAll(keepingCapacity: true)
    numbers[Key(readers: [], ends: [])] = Self.dead
    let contexts = (classCount + 1) * (classCount + 1)
    starts = Array(repeating: Self.unknown, count: contexts * groups.count)
  }

  /// Appends to `forms` those of a group that may match at `place`, each once or more.
  mutating func follow(
    group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>, into forms: inout [Int32]
  ) {
    var entry = start(group, at: place, of: text)
    var position = place
    let end = min(text.count, place + Self.reach)
    while entry != Self.dead {
      if position == end { return forms += alive(entry) }
      let next = run(&entry, &position, end, text)
      if next != Self.unknown {
        entry = next
      } else if position < end {
        entry = step(from: entry, over: text[position])
        // Everything was forgotten, this state too.
        if entry == Self.unknown {
          return follow(group: group, at: place, of: text, into: &forms)
        }
      } else {
        continue
      }
      position += 1
      if entry & 1 != 0 { forms += ended[Int(entry >> 1)] }
    }
  }

  /// Goes on while the next state is known and no form ends there; returns what comes then, or
  /// `unknown` at the end of the text.
  @inline(__always)
  private func run(
    _ entry: inout Entry, _ position: inout Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Entry {
    table.withUnsafeBufferPointer { table in
      classes.classes.withUnsafeBufferPointer { classes in
        var row = Int(entry >> 1) &* classCount
        var at = position
        var next = Self.unknown
        while at < end {
          next = table[row &+ Int(classes[Int(text[at])])]
          // Dead, unknown, or the end of a form: the last two are odd.
          if next == Self.dead || next & 1 != 0 { break }
          entry = next
          row = Int(next >> 1) &* classCount
          at &+= 1
          next = Self.unknown
        }
        position = at
        return next
      }
    }
  }

  /// The forms that may still match.
  private mutating func alive(_ entry: Entry) -> [Int32] {
    var forms: Set<Int32> = []
    round += 1
    var pending = nodes[Int(entry >> 1)]
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

  @inline(__always)
  private mutating func start(
    _ group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Entry {
    let last = place > 0 ? Int(classes.classes[Int(text[place - 1])]) : classCount
    let secondLast = place > 1 ? Int(classes.classes[Int(text[place - 2])]) : classCount
    let context = (group * (classCount + 1) + secondLast) * (classCount + 1) + last
    let known = starts[context]
    return known != Self.unknown ? known : makeStart(group, context, secondLast, last)
  }

  private mutating func makeStart(
    _ group: Int, _ context: Int, _ secondLast: Int, _ last: Int
  ) -> Entry {
    let before = [
      secondLast < classCount ? classes.examples[secondLast] : nil,
      last < classCount ? classes.examples[last] : nil,
    ]
    let members = groups[group].members.filter { member in
      !member.notBehind.contains { text in
        zip(text.reversed(), before.reversed()).allSatisfy { set, byte in
          byte.map(set.contains) ?? false
        }
      }
    }
    var made = entry(of: members.map(\.start))
    if made == Self.unknown {
      forget()
      made = entry(of: members.map(\.start))
    }
    starts[context] = made
    return made
  }

  /// Makes the state that follows another; `unknown` if there was no more room and all is
  /// forgotten.
  private mutating func step(from entry: Entry, over byte: UInt8) -> Entry {
    let state = Int(entry >> 1)
    var next: [Int32] = []
    for node in nodes[state] {
      if case .byte(let set, let follower) = graph.nodes[Int(node)],
        graph.sets[Int(set)].contains(byte)
      {
        next.append(follower)
      }
    }
    let made = self.entry(of: next)
    guard made != Self.unknown else {
      forget()
      return Self.unknown
    }
    table[state * classCount + Int(classes.classes[Int(byte)])] = made
    return made
  }

  /// The state for all that can be read from `pending`; `unknown` if there is no more room.
  private mutating func entry(of pending: [Int32]) -> Entry {
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
        pending += graph.branches[Int(first)..<Int(first + count)]
      case .end(let form): ends.append(form)
      }
    }
    readers.sort()
    ends.sort()
    // What ends belongs to the state: the same readers can be reached past different ends.
    let key = Key(readers: readers, ends: ends)
    if let known = numbers[key] { return known }
    guard nodes.count < Self.mostStates else { return Self.unknown }
    let made = Entry(nodes.count) << 1 | (ends.isEmpty ? 0 : 1)
    nodes.append(readers)
    ended.append(ends)
    numbers[key] = made
    // Most bytes lead nowhere: that is known at once.
    let readable = readers.reduce(ByteSet.none) { union, node in
      guard case .byte(let set, _) = graph.nodes[Int(node)] else { return union }
      return union.union(graph.sets[Int(set)])
    }
    for example in classes.examples {
      table.append(readable.contains(example) ? Self.unknown : Self.dead)
    }
    return made
  }
}
