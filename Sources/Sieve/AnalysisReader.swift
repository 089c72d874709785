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
    let digits = (0..<reader.reader.number()).map { _ in reader.digits() }
    self.init(graph: graph, shapes: shapes, digits: digits, longest: longest)
  }
}

private struct AnalysisReader {
  var reader: EmbeddedReader
  let table: SetTable

  private mutating func set() -> ByteSet { table.sets[reader.number()] }
  private mutating func list() -> [ByteSet] {
    let count = reader.number()
    var sets: [ByteSet] = []
    sets.reserveCapacity(count)
    for _ in 0..<count { sets.append(set()) }
    return sets
  }

  mutating func graph() -> ShapeGraph {
    var nodes: [ShapeGraph.Node] = []
    var branches: [Int32] = []
    let count = reader.number()
    nodes.reserveCapacity(count)
    for place in 0..<count {
      let tag = reader.number()
      switch tag {
      case 0: nodes.append(.end(form: 0))
      case 1:
        let count = reader.number()
        nodes.append(.split(first: Int32(branches.count), count: Int32(count)))
        for _ in 0..<count { branches.append(Int32(reader.number())) }
      default:
        let back = tag & 1 == 0 ? tag / 2 : (1 - tag) / 2
        nodes.append(.byte(set: Int32(reader.number()), next: Int32(place - back)))
      }
    }
    return ShapeGraph(nodes: nodes, branches: branches, table: table)
  }

  mutating func shape() -> SieveShape {
    let start = Int32(reader.number())
    let (first, left, right) = (set(), set(), set())
    let notBehind = (0..<reader.number()).map { _ in list() }
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

  mutating func digits() -> FormAnalysis.DigitChoice {
    FormAnalysis.DigitChoice(place: reader.number(), set: set())
  }

  private mutating func byte() -> RequiredByte {
    RequiredByte(bytes: set(), before: set(), distance: reader.optionalNumber(), behind: [])
  }
}
