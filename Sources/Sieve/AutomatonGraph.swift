internal import Embedding

/// A graph as automata read it; shared by all workers.
final class AutomatonGraph: Sendable {
  /// One more than the highest number of a form.
  let formCount: Int
  // SAFETY: it points to `memory`, or into a literal; nothing is written to them once `init` has
  // returned.
  private nonisolated(unsafe) let packed: PackedGraph
  private nonisolated(unsafe) let memory: UnsafeMutableBufferPointer<UInt8>?
  private let table: SetTable

  init(_ graph: ShapeGraph) {
    let bytes = PackedGraph.bytes(nodes: graph.nodes, branches: graph.branches)
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(fromContentsOf: bytes)
    self.memory = memory
    packed = PackedGraph(
      nodeCount: graph.nodes.count, branchCount: graph.branches.count,
      at: UnsafeRawBufferPointer(memory))
    table = SetTable(graph.sets)
    formCount = graph.formCount
  }

  /// What an `AnalysisWriter` wrote; it stays where it is.
  init(reading reader: inout AnalysisReader) {
    formCount = reader.reader.number()
    packed = PackedGraph(
      nodeCount: reader.reader.number(), branchCount: reader.reader.number(),
      at: UnsafeRawBufferPointer(reader.reader.textBytes()))
    table = reader.table
    memory = nil
  }

  deinit { memory?.deallocate() }

  var nodeCount: Int { packed.nodeCount }
  var setCount: Int { table.sets.count }

  /// The same as it was before.
  var shape: ShapeGraph {
    ShapeGraph(
      nodes: (0..<Int32(packed.nodeCount)).map { packed[$0] },
      branches: (0..<Int32(packed.branchCount)).map(packed.branch), table: table)
  }

  @inline(__always)
  func holds(_ byte: UInt8, set: Int32) -> Bool {
    table.words[4 &* Int(set) | Int(byte >> 6)] & (1 &<< UInt64(byte & 63)) != 0
  }

  /// The bytes of a set.
  @inline(__always)
  func bytes(of set: Int32) -> SIMD4<UInt64> {
    let first = table.words + 4 &* Int(set)
    return SIMD4(first[0], first[1], first[2], first[3])
  }

  @inline(__always)
  func node(_ number: Int32) -> ShapeGraph.Node { packed[number] }

  @inline(__always)
  func branch(_ place: Int32) -> Int32 { packed.branch(place) }
}
