/// What forms read before their first digit, from that digit back to the byte before a match.
struct PrefixGraph: Sendable {
  /// Ends with the byte before a match.
  private(set) var graph: ShapeGraph
  /// The nodes that read the byte before a first digit.
  private(set) var starts: [Int32] = []

  init(table: SetTable? = nil) { graph = ShapeGraph(table: table) }

  init(graph: ShapeGraph, starts: [Int32]) {
    self.graph = graph
    self.starts = starts
  }

  /// Adds what another holds.
  mutating func add(_ other: PrefixGraph) {
    let first = Int32(graph.nodes.count)
    graph.add(other.graph, form: 0)
    for start in other.starts { starts.append(start + first) }
  }

  /// Adds the form that begins at `start`, behind none of the bytes `barred`.
  mutating func add(from start: Int32, behind barred: ByteSet, of forms: ShapeGraph) {
    var followers: [Int32: [Int32]] = [:]
    var order: [Int32] = []
    let first = forms.readers(from: start)
    var pending = first
    while let reader = pending.popLast() {
      guard followers[reader] == nil, !forms.set(of: reader).subtracting(.digits).isEmpty else {
        continue
      }
      let next = forms.readers(after: reader)
      followers[reader] = next
      order.append(reader)
      pending += next
    }

    var leaders: [Int32: [Int32]] = [:]
    for reader in order {
      for follower in followers[reader, default: []] where followers[follower] != nil {
        leaders[follower, default: []].append(reader)
      }
    }

    // The byte before a match is read too.
    let end = graph.byte(barred.inverted, before: graph.append(.end(form: 0)))
    // Every reader gets two nodes: its own, and before that the choice of what stands before it.
    let begin = end + 1
    let places = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($1, begin + 2 * Int32($0) + 1) })
    for reader in order {
      var before = leaders[reader, default: []].compactMap { places[$0] }
      if first.contains(reader) { before.append(end) }
      let choice = graph.choice(of: before)
      let node = graph.byte(forms.set(of: reader).subtracting(.digits), before: choice)
      let followers = followers[reader, default: []]
      if followers.contains(where: { !forms.set(of: $0).intersection(.digits).isEmpty }) {
        starts.append(node)
      }
    }
  }
}

extension ShapeGraph {
  /// The nodes that read the first byte of what `start` leads to.
  fileprivate func readers(from start: Int32) -> [Int32] {
    var readers: [Int32] = []
    var seen: Set<Int32> = []
    var pending = [start]
    while let node = pending.popLast() {
      guard seen.insert(node).inserted else { continue }
      switch nodes[Int(node)] {
      case .byte: readers.append(node)
      case .split(let first, let count): pending += branches[Int(first)..<Int(first + count)]
      case .end: break
      }
    }
    return readers
  }

  fileprivate func readers(after reader: Int32) -> [Int32] {
    guard case .byte(_, let next) = nodes[Int(reader)] else { return [] }
    return readers(from: next)
  }

  fileprivate func set(of reader: Int32) -> ByteSet {
    guard case .byte(let set, _) = nodes[Int(reader)] else { return .none }
    return sets[Int(set)]
  }
}
