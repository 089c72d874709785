internal import CSieve

/// A set of nodes that is collected, with all that is reached from them without reading; belongs to
/// one automaton.
struct ReachedNodes: ~Copyable {
  /// Nodes that are remembered, all together, with what is reached from them.
  private static let mostRemembered = 2_000_000

  private let graph: AutomatonGraph
  /// The nodes that read a byte, and the forms that end; in no order, each once.
  private(set) var readers = NumberList()
  private(set) var ends = NumberList()
  /// Tells sets apart, whatever their order is; two may have the same.
  private(set) var sum: UInt64 = 0
  /// The last round in which each node was collected, and behind those each form.
  private let seen: UnsafeMutablePointer<Int32>
  private var round: Int32 = 0

  /// What is reached from a node: readers, and forms as numbers below zero.
  private var remembered = NumberList()
  /// For each node one more than where that begins, and how much it is; 0 where it is not known.
  private let known: UnsafeMutablePointer<(first: Int32, count: Int32)>
  private var pending = NumberList()
  /// The last walk in which each node was met.
  private let met: UnsafeMutablePointer<Int32>
  private var walk: Int32 = 0

  init(_ graph: AutomatonGraph) {
    self.graph = graph
    // Most texts lead to few of the nodes: of all others no memory is touched.
    seen = Self.zeros(graph.nodeCount + graph.formCount)
    known = Self.zeros(graph.nodeCount)
    met = Self.zeros(graph.nodeCount)
  }

  deinit {
    Self.free(seen, graph.nodeCount + graph.formCount)
    Self.free(known, graph.nodeCount)
    Self.free(met, graph.nodeCount)
  }

  private static func zeros<Element>(_ count: Int) -> UnsafeMutablePointer<Element> {
    guard let zeros = sieve_zeros(size(of: Element.self, count)) else {
      preconditionFailure("there is no memory left for an automaton")
    }
    return zeros.bindMemory(to: Element.self, capacity: count)
  }

  private static func free<Element>(_ zeros: UnsafeMutablePointer<Element>, _ count: Int) {
    sieve_free(zeros, size(of: Element.self, count))
  }

  private static func size<Element>(of type: Element.Type, _ count: Int) -> Int {
    max(1, count) * MemoryLayout<Element>.stride
  }

  var isEmpty: Bool { readers.count == 0 && ends.count == 0 }

  mutating func removeAll() {
    readers.removeAll()
    ends.removeAll()
    sum = 0
    if round == Int32.max {
      seen.update(repeating: 0, count: graph.nodeCount + graph.formCount)
      round = 0
    }
    round += 1
  }

  @inline(__always)
  func holds(reader: Int32) -> Bool { seen[Int(reader)] == round }

  @inline(__always)
  func holds(end form: Int32) -> Bool { seen[graph.nodeCount &+ Int(form)] == round }

  /// Adds what is reached from `node`.
  @inline(__always)
  mutating func add(from node: Int32) {
    if known[Int(node)].first == 0 { remember(node) }
    let own = known[Int(node)]
    for place in Int(own.first &- 1)..<Int(own.first &- 1 &+ own.count) {
      let item = remembered[place]
      let mark = item >= 0 ? Int(item) : graph.nodeCount &+ Int(~item)
      if seen[mark] == round { continue }
      seen[mark] = round
      // Each adds bits of its own, well mixed.
      var mixed = UInt64(bitPattern: Int64(item)) &* 0x9E37_79B9_7F4A_7C15
      mixed = (mixed ^ mixed &>> 29) &* 0xBF58_476D_1CE4_E5B9
      sum = sum &+ (mixed ^ mixed &>> 32)
      if item >= 0 { readers.append(item) } else { ends.append(~item) }
    }
  }

  private mutating func remember(_ node: Int32) {
    if remembered.count > Self.mostRemembered {
      remembered.removeAll()
      known.update(repeating: (0, 0), count: graph.nodeCount)
    }
    let first = remembered.count
    beginWalk()
    pending.append(node)
    while let node = pending.popLast() {
      guard met[Int(node)] != walk else { continue }
      met[Int(node)] = walk
      switch graph.node(node) {
      case .byte: remembered.append(node)
      case .split(let first, let count): pending.append(branches: first, count, of: graph)
      case .end(let form): remembered.append(~form)
      }
    }
    known[Int(node)] = (Int32(first + 1), Int32(remembered.count - first))
  }

  private mutating func beginWalk() {
    if walk == Int32.max {
      met.update(repeating: 0, count: graph.nodeCount)
      walk = 0
    }
    walk += 1
  }

  /// The forms that end behind `readers`, however far, sorted.
  mutating func formsBehind(_ readers: [Int32]) -> [Int32] {
    beginWalk()
    var forms: Set<Int32> = []
    for reader in readers { pending.append(reader) }
    while let node = pending.popLast() {
      guard met[Int(node)] != walk else { continue }
      met[Int(node)] = walk
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
