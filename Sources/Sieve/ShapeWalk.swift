/// Walks through the part of a graph that is one form, level by level: a level is what can be reached
/// with the same number of bytes.
struct ShapeWalk {
  /// More ways to begin are too many to be told one by one.
  private static let mostOpenings = 256

  private let graph: ShapeGraph
  private let part: ShapeGraph.Part
  /// For each node of the part, the last round in which it was met.
  private var met: [Int32]
  private var round: Int32 = 0

  init(_ part: ShapeGraph.Part, of graph: ShapeGraph) {
    self.part = part
    self.graph = graph
    met = Array(repeating: 0, count: part.nodes.count)
  }

  /// Visits the nodes that can be reached from `starts` without reading, each once, but for splits.
  @inline(__always)
  private mutating func visit(_ starts: [Int32], _ body: (ShapeGraph.Node) -> Void) {
    round += 1
    var pending = starts
    while let node = pending.popLast() {
      let place = Int(node) - part.nodes.lowerBound
      guard met[place] != round else { continue }
      met[place] = round
      if case .split(let first, let count) = graph.nodes[Int(node)] {
        pending += graph.branches[Int(first)..<Int(first + count)]
      } else {
        body(graph.nodes[Int(node)])
      }
    }
  }

  /// The sets of bytes at the first places of what is read from `starts`, up to where it may end.
  mutating func leadingSets(from starts: [Int32], depth: Int) -> [ByteSet] {
    let graph = graph
    var sets: [ByteSet] = []
    var level = starts
    while sets.count < depth {
      var union = ByteSet.none
      var next: [Int32] = []
      var mayEnd = false
      visit(level) { node in
        switch node {
        case .byte(let set, let follower):
          union = union.union(graph.sets[Int(set)])
          next.append(follower)
        case .end: mayEnd = true
        case .split: break
        }
      }
      if mayEnd { break }
      sets.append(union)
      level = next
    }
    return sets
  }

  /// Every four bytes that something can begin with, each with the bit of lower case set, the first
  /// one lowest; nil if they are many, or something may be shorter.
  mutating func openings() -> [UInt32]? {
    let graph = graph
    var level: [UInt32: [Int32]] = [0: [part.start]]
    for place in 0..<4 {
      var next: [UInt32: [Int32]] = [:]
      var mayEnd = false
      for (opening, nodes) in level {
        visit(nodes) { node in
          switch node {
          case .byte(let set, let follower):
            guard next.count <= Self.mostOpenings else { return }
            graph.sets[Int(set)].forEach { byte in
              next[opening | UInt32(byte | 0x20) << UInt32(8 * place), default: []]
                .append(follower)
            }
          case .end: mayEnd = true
          case .split: break
          }
        }
      }
      guard !mayEnd, next.count <= Self.mostOpenings else { return nil }
      level = next
    }
    return level.keys.sorted()
  }

  /// The signs of which everything that is read holds one.
  mutating func requiredSigns() -> [RequiredByte] { signs().compactMap { required($0) } }

  /// Signs that stand alone in their set somewhere.
  private func signs() -> [ByteSet] {
    var found = ByteSet.none
    for case .byte(let set, _) in graph.nodes[part.nodes] {
      // Letters and digits are too common to be looked for one by one.
      let own = graph.sets[Int(set)]
      if own.count == 1, own.intersection(.word).isEmpty { found = found.union(own) }
    }
    var signs: [ByteSet] = []
    found.forEach { signs.append(ByteSet($0...$0)) }
    return signs
  }

  /// What can be read before the first of `bytes`; nil if none of them need be read.
  mutating func required(_ bytes: ByteSet) -> RequiredByte? {
    let graph = graph
    var before = ByteSet.none
    var distance: Int? = 0
    var level = [part.start]
    var known: Set<Int32> = []
    var behind: Set<Int32> = []
    /// The nodes that something is read before, with what that ends with.
    var arrivals: [Int32: ByteSet] = [:]
    while true {
      var next: [Int32] = []
      var mayEnd = false
      visit(level) { node in
        switch node {
        case .byte(let set, let follower):
          let others = graph.sets[Int(set)].subtracting(bytes)
          if others != graph.sets[Int(set)] { behind.insert(follower) }
          guard !others.isEmpty else { return }
          before = before.union(others)
          arrivals[follower] = (arrivals[follower] ?? .none).union(others)
          next.append(follower)
        case .end: mayEnd = true
        case .split: break
        }
      }
      if mayEnd { return nil }
      if next.isEmpty { break }
      distance = distance.flatMap { $0 < RequiredByte.farthest ? $0 + 1 : nil }
      // Without a bound it goes on until nothing new is met.
      let count = known.count
      known.formUnion(next)
      if distance == nil, known.count == count { break }
      level = next
    }
    return RequiredByte(
      bytes: bytes, before: before, distance: distance, last: ends(of: arrivals, before: bytes),
      behind: leadingSets(from: behind.sorted(), depth: FormShape.window))
  }

  /// What is read right before one of `bytes`; `arrivals` has what leads to each node.
  private mutating func ends(of arrivals: [Int32: ByteSet], before bytes: ByteSet) -> ByteSet {
    let graph = graph
    var ends = ByteSet.none
    for (node, arriving) in arrivals where !arriving.isSubset(of: ends) {
      visit([node]) { node in
        guard case .byte(let set, _) = node else { return }
        if !graph.sets[Int(set)].intersection(bytes).isEmpty { ends = ends.union(arriving) }
      }
    }
    return ends
  }
}
