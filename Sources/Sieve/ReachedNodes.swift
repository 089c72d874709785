/// A set of nodes that is collected, with all that is reached from them without reading; belongs to
/// one automaton.
struct ReachedNodes: ~Copyable {
  /// Nodes that are remembered, all together, with what is reached from them.
  private static let mostRemembered = 1_000_000

  private let graph: AutomatonGraph
  /// The nodes that read a byte, and the forms that end; in no order, each once.
  private(set) var readers = NumberList()
  private(set) var ends = NumberList()
  /// For each reader the set of the bytes that it reads.
  private(set) var sets = NumberList()
  /// Tells sets apart, whatever their order is; two may have the same.
  private(set) var sum: UInt64 = 0
  /// A bit for each node, and behind those for each form: whether it was collected.
  private let marks: ZeroedMemory<UInt64>

  /// What is reached over a reader, or from another node: readers, and forms as numbers below zero;
  /// and the sets of those readers.
  private var remembered = NumberList(room: NumberList.ownPages)
  private var rememberedSets = NumberList(room: NumberList.ownPages)
  /// Where that begins, node after node as they came, and where the last of it ends.
  private var bounds = NumberList()
  /// For each node its number among those, and one more; 0 where nothing is remembered.
  private let known: ZeroedMemory<Int32>
  private var pending = NumberList()
  /// The nodes of a walk, and a bit for each of all: whether it is one of them.
  private var met = NumberList()
  private let meetings: ZeroedMemory<UInt64>

  init(_ graph: AutomatonGraph) {
    self.graph = graph
    let words = (graph.nodeCount + graph.formCount) / 64 + 1
    marks = ZeroedMemory(count: words)
    known = ZeroedMemory(count: graph.nodeCount)
    meetings = ZeroedMemory(count: words)
    bounds.append(0)
  }

  var isEmpty: Bool { readers.count == 0 && ends.count == 0 }

  mutating func removeAll() {
    // Each word that has a mark is emptied.
    for place in 0..<readers.count { marks[Int(readers[place]) &>> 6] = 0 }
    for place in 0..<ends.count { marks[mark(ofEnd: ends[place]) &>> 6] = 0 }
    readers.removeAll()
    sets.removeAll()
    ends.removeAll()
    sum = 0
  }

  @inline(__always)
  func holds(reader: Int32) -> Bool { isMarked(Int(reader)) }

  @inline(__always)
  func holds(end form: Int32) -> Bool { isMarked(mark(ofEnd: form)) }

  @inline(__always)
  private func mark(ofEnd form: Int32) -> Int { graph.nodeCount &+ Int(form) }

  @inline(__always)
  private func isMarked(_ mark: Int) -> Bool { marks[mark &>> 6] &>> UInt64(mark & 63) & 1 != 0 }

  /// Adds what is reached from `node`.
  mutating func add(from node: Int32) {
    if case .byte(let set, _) = graph.node(node) {
      collect(node, set)
    } else {
      add(behind: node)
    }
  }

  /// Adds what is reached over `reader`.
  @inline(__always)
  mutating func add(over reader: Int32) { add(behind: reader) }

  @inline(__always)
  private mutating func add(behind node: Int32) {
    if known[Int(node)] == 0 { remember(node) }
    let number = Int(known[Int(node)])
    for place in Int(bounds[number &- 1])..<Int(bounds[number]) {
      collect(remembered[place], rememberedSets[place])
    }
  }

  @inline(__always)
  private mutating func collect(_ item: Int32, _ set: Int32) {
    let mark = item >= 0 ? Int(item) : mark(ofEnd: ~item)
    if isMarked(mark) { return }
    marks[mark &>> 6] |= 1 &<< UInt64(mark & 63)
    // Each adds bits of its own, well mixed.
    var mixed = UInt64(bitPattern: Int64(item)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed &>> 29) &* 0xBF58_476D_1CE4_E5B9
    sum = sum &+ (mixed ^ mixed &>> 32)
    if item >= 0 {
      readers.append(item)
      sets.append(set)
    } else {
      ends.append(~item)
    }
  }

  private mutating func remember(_ node: Int32) {
    if remembered.count > Self.mostRemembered {
      remembered.removeAll()
      rememberedSets.removeAll()
      bounds.removeAll()
      bounds.append(0)
      known.clear()
    }
    if case .byte(_, let next) = graph.node(node) { walk(from: next) } else { walk(from: node) }
    known[Int(node)] = Int32(bounds.count)
    bounds.append(Int32(remembered.count))
  }

  /// Appends to what is remembered all that is reached from `node`.
  private mutating func walk(from node: Int32) {
    beginWalk()
    pending.append(node)
    while let node = pending.popLast() {
      guard meet(node) else { continue }
      switch graph.node(node) {
      case .byte(let set, _):
        remembered.append(node)
        rememberedSets.append(set)
      case .split(let first, let count): pending.append(branches: first, count, of: graph)
      case .end(let form):
        remembered.append(~form)
        rememberedSets.append(0)
      }
    }
  }

  private mutating func beginWalk() {
    for place in 0..<met.count { meetings[Int(met[place]) &>> 6] = 0 }
    met.removeAll()
  }

  /// Whether the walk comes to `node` for the first time.
  @inline(__always)
  private mutating func meet(_ node: Int32) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(node & 63)
    guard meetings[Int(node) &>> 6] & bit == 0 else { return false }
    meetings[Int(node) &>> 6] |= bit
    met.append(node)
    return true
  }

  /// The forms that end behind `readers`, however far, sorted.
  mutating func formsBehind(_ readers: [Int32]) -> [Int32] {
    beginWalk()
    var forms: Set<Int32> = []
    for reader in readers { pending.append(reader) }
    while let node = pending.popLast() {
      guard meet(node) else { continue }
      switch graph.node(node) {
      case .byte(_, let next): pending.append(next)
      case .split(let first, let count): pending.append(branches: first, count, of: graph)
      case .end(let form): forms.insert(form)
      }
    }
    return forms.sorted()
  }
}

extension NumberList {
  fileprivate mutating func append(branches first: Int32, _ count: Int32, of graph: AutomatonGraph)
  {
    for place in first..<first + count { append(graph.branch(place)) }
  }
}
