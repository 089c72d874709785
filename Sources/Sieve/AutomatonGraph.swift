internal import Embedding

/// A graph as automata read it; shared by all workers.
final class AutomatonGraph: Sendable {
  let nodeCount: Int
  let setCount: Int
  /// One more than the highest number of a form.
  let formCount: Int
  // SAFETY: nothing is written to them once `init` has returned.
  private nonisolated(unsafe) let nodes: UnsafeMutableBufferPointer<ShapeGraph.Node>
  private nonisolated(unsafe) let branches: UnsafeMutableBufferPointer<Int32>
  /// Four words for each set.
  private nonisolated(unsafe) let sets: UnsafeMutableBufferPointer<UInt64>

  convenience init(_ graph: ShapeGraph) {
    let nodes = UnsafeMutableBufferPointer<ShapeGraph.Node>.allocate(capacity: graph.nodes.count)
    _ = nodes.initialize(fromContentsOf: graph.nodes)
    self.init(nodes, graph.branches, graph.sets)
  }

  /// What an `AnalysisWriter` wrote.
  convenience init(reading reader: inout AnalysisReader) {
    let nodes = UnsafeMutableBufferPointer<ShapeGraph.Node>.allocate(
      capacity: reader.reader.number())
    let branches = reader.readNodes(into: nodes)
    self.init(nodes, branches, reader.table.sets)
  }

  /// - Parameter nodes: Becomes its own.
  private init(
    _ nodes: UnsafeMutableBufferPointer<ShapeGraph.Node>, _ branches: [Int32], _ sets: [ByteSet]
  ) {
    self.nodes = nodes
    nodeCount = nodes.count
    self.branches = .allocate(capacity: branches.count)
    _ = self.branches.initialize(fromContentsOf: branches)
    setCount = sets.count
    self.sets = .allocate(capacity: 4 * sets.count)
    for (number, set) in sets.enumerated() {
      for word in 0..<4 { self.sets.initializeElement(at: 4 * number + word, to: set.words[word]) }
    }
    formCount = nodes.reduce(0) { most, node in
      if case .end(let form) = node { max(most, Int(form) + 1) } else { most }
    }
  }

  deinit {
    nodes.deallocate()
    branches.deallocate()
    sets.deallocate()
  }

  /// The same as it was before.
  var shape: ShapeGraph {
    let words = Array(sets)
    let sets = stride(from: 0, to: words.count, by: 4).map { first in
      ByteSet(words: SIMD4(words[first..<first + 4]))
    }
    return ShapeGraph(
      nodes: Array(nodes), branches: Array(branches), table: SetTable(sets))
  }

  /// The number of the set of the bytes that `reader` reads, which is a node that reads one.
  @inline(__always)
  func set(of reader: Int32) -> Int32 {
    guard case .byte(let set, _) = nodes[Int(reader)] else {
      preconditionFailure("node \(reader) reads no byte")
    }
    return set
  }

  /// The node that is reached from `reader` over each of its bytes.
  @inline(__always)
  func next(after reader: Int32) -> Int32 {
    guard case .byte(_, let next) = nodes[Int(reader)] else {
      preconditionFailure("node \(reader) reads no byte")
    }
    return next
  }

  @inline(__always)
  func holds(_ byte: UInt8, set: Int32) -> Bool {
    sets[4 &* Int(set) | Int(byte >> 6)] & (1 &<< UInt64(byte & 63)) != 0
  }

  /// The bytes of a set.
  @inline(__always)
  func bytes(of set: Int32) -> SIMD4<UInt64> {
    let first = 4 &* Int(set)
    return SIMD4(sets[first], sets[first | 1], sets[first | 2], sets[first | 3])
  }

  @inline(__always)
  func node(_ number: Int32) -> ShapeGraph.Node { nodes[Int(number)] }

  @inline(__always)
  func branch(_ place: Int32) -> Int32 { branches[Int(place)] }
}
