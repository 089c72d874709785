public import Embedding

extension FormAnalysis {
  /// - Parameters:
  ///   - reader: At what an `AnalysisWriter` of this very version of the program wrote.
  ///   - table: The sets of that writer.
  public init(reading reader: EmbeddedReader, _ table: SetTable) {
    var reader = AnalysisReader(reader: reader, table: table)
    let longest = reader.reader.optionalNumber()
    let graph = reader.graph()
    let shapes = (0..<reader.reader.number()).map { _ in reader.shape() }
    self.init(graph: graph, shapes: shapes, digits: reader.digits(), longest: longest)
  }
}

/// Reads what an `AnalysisWriter` wrote, piece by piece.
struct AnalysisReader {
  var reader: EmbeddedReader
  let table: SetTable

  mutating func set() -> ByteSet { table.sets[reader.number()] }
  private mutating func list() -> [ByteSet] {
    let count = reader.number()
    var sets: [ByteSet] = []
    sets.reserveCapacity(count)
    for _ in 0..<count { sets.append(set()) }
    return sets
  }

  mutating func graph() -> ShapeGraph {
    var branches: [Int32] = []
    let count = reader.number()
    let nodes = [ShapeGraph.Node](unsafeUninitializedCapacity: count) { nodes, initialized in
      branches = readNodes(into: UnsafeMutableBufferPointer(rebasing: nodes[..<count]))
      initialized = count
    }
    return ShapeGraph(nodes: nodes, branches: branches, table: table)
  }

  /// Fills `nodes`, which are uninitialized, with those of a graph; returns its branches.
  mutating func readNodes(into nodes: UnsafeMutableBufferPointer<ShapeGraph.Node>) -> [Int32] {
    var branches: [Int32] = []
    branches.reserveCapacity(nodes.count / 2)
    // A copy of its own stays in registers.
    var reader = reader
    defer { self.reader = reader }
    for place in nodes.indices {
      let node: ShapeGraph.Node
      switch reader.number() {
      case 0: node = .end(form: Int32(reader.number()))
      case 1:
        let count = reader.number()
        node = .split(first: Int32(branches.count), count: Int32(count))
        for _ in 0..<count { branches.append(Int32(reader.number())) }
      case let tag:
        let back = tag & 1 == 0 ? tag / 2 : (1 - tag) / 2
        node = .byte(set: Int32(reader.number()), next: Int32(place - back))
      }
      nodes.initializeElement(at: place, to: node)
    }
    return branches
  }

  mutating func shape() -> SieveShape {
    let start = Int32(reader.number())
    let (first, left, right) = (set(), set(), set())
    let notBehind = notBehind()
    let anchor: SieveShape.Anchor =
      switch reader.number() {
      case 0: .openings(reader.list { UInt32($0.number()) })
      case 1: .run(set(), least: reader.number())
      case 2: .required(byte())
      default:
        .digit(byte(), PrefixGraph(graph: graph(), starts: reader.list { Int32($0.number()) }))
      }
    return SieveShape(
      start: start, anchor: anchor, first: first, left: left, right: right,
      notBehind: notBehind)
  }

  mutating func notBehind() -> [[ByteSet]] { (0..<reader.number()).map { _ in list() } }

  mutating func digits() -> [FormAnalysis.DigitChoice] {
    (0..<reader.number()).map { _ in
      FormAnalysis.DigitChoice(place: reader.number(), set: set())
    }
  }

  mutating func byte() -> RequiredByte {
    RequiredByte(
      bytes: set(), before: set(), distance: reader.optionalNumber(), last: .all, behind: [])
  }
}
