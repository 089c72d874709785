/// An analysis as text, for what is worked out when a program is built.
///
/// The text is a row of numbers. A number is written in digits of five bits, the lowest first; the
/// sixth bit of a character says that more follow.
extension FormAnalysis {
  private static let zero = UInt8(ascii: "?")
  private static let more: UInt8 = 32

  /// Characters of ASCII from `?` on.
  public var encoded: String {
    var writer = Writer(graph)
    writer.put(shapes.count)
    for shape in shapes { writer.put(shape) }
    return writer.finished
  }

  /// - Parameter encoded: What `encoded` made with this very version of the program.
  public init(encoded: StaticString) {
    var reader = Reader(encoded)
    let graph = reader.graph()
    let count = reader.next()
    self.init(graph: graph, shapes: (0..<count).map { _ in reader.shape() })
  }

  private struct Writer {
    private var bytes: [UInt8] = []
    /// Sets are written once, before everything else; those of the graph as it numbers them.
    private var sets: [ByteSet]
    private var numbers: [ByteSet: Int]
    private let ownSets: Int

    init(_ graph: ShapeGraph) {
      self.init(sets: graph.sets)
      put(graph)
    }

    private init(sets: [ByteSet]) {
      self.sets = sets
      numbers = Dictionary(uniqueKeysWithValues: zip(sets, sets.indices))
      ownSets = sets.count
    }

    var finished: String {
      var head = Writer(sets: [])
      head.put(sets.count)
      head.put(ownSets)
      for set in sets { head.put(members: set) }
      return String(decoding: head.bytes + bytes, as: UTF8.self)
    }

    mutating func put(_ number: Int) {
      var left = UInt(number)
      while left >= 32 {
        bytes.append(zero + UInt8(left & 31) + more)
        left >>= 5
      }
      bytes.append(zero + UInt8(left))
    }

    mutating func put(_ number: Int?) { put(number.map { $0 + 1 } ?? 0) }

    mutating func put(_ set: ByteSet) {
      let known = numbers[set]
      let number = known ?? sets.count
      if known == nil {
        sets.append(set)
        numbers[set] = number
      }
      put(number)
    }

    mutating func put(_ sets: [ByteSet]) {
      put(sets.count)
      for set in sets { put(set) }
    }

    /// As ranges.
    private mutating func put(members set: ByteSet) {
      let flags = set.flags
      let bounds = (0...256).filter { place in
        (place > 0 && flags[place - 1]) != (place < 256 && flags[place])
      }
      put(bounds.count / 2)
      for bound in bounds { put(bound) }
    }

    private mutating func put(_ graph: ShapeGraph) {
      put(graph.nodes.count)
      for (place, node) in graph.nodes.enumerated() {
        switch node {
        case .end: put(0)
        case .byte(let set, let next):
          // Mostly the node that was made last.
          let back = place - Int(next)
          put(back > 0 ? 2 * back : 1 - 2 * back)
          put(Int(set))
        case .split(let first, let count):
          put(1)
          put(Int(count))
          for branch in graph.branches[Int(first)..<Int(first + count)] { put(Int(branch)) }
        }
      }
    }

    mutating func put(_ shape: FormShape) {
      put(Int(shape.start))
      put(shape.longest)
      put(shape.leading)
      put(shape.notBehind.count)
      for text in shape.notBehind { put(text) }
      switch shape.anchor {
      case .beginning(let window):
        put(0)
        put(window)
      case .required(let byte, let window):
        put(1)
        put(byte)
        put(window)
      case .digit(let byte):
        put(2)
        put(byte)
      }
    }

    private mutating func put(_ byte: RequiredByte) {
      put(byte.bytes)
      put(byte.before)
      put(byte.distance)
    }
  }

  private struct Reader {
    private var place: UnsafePointer<UInt8>
    private var sets: [ByteSet] = []
    private var ownSets = 0

    init(_ text: StaticString) {
      place = text.utf8Start
      let count = next()
      ownSets = next()
      sets = (0..<count).map { _ in members() }
    }

    mutating func next() -> Int {
      var number = 0
      var shift = 0
      while true {
        let digit = place.pointee - zero
        place += 1
        number |= Int(digit & 31) << shift
        shift += 5
        if digit < more { return number }
      }
    }

    private mutating func optional() -> Int? {
      let number = next()
      return number > 0 ? number - 1 : nil
    }

    private mutating func set() -> ByteSet { sets[next()] }
    private mutating func list() -> [ByteSet] { (0..<next()).map { _ in set() } }

    private mutating func members() -> ByteSet {
      var set = ByteSet.none
      for _ in 0..<next() {
        let first = next()
        set = set.union(ByteSet(UInt8(first)...UInt8(next() - 1)))
      }
      return set
    }

    mutating func graph() -> ShapeGraph {
      var nodes: [ShapeGraph.Node] = []
      var branches: [Int32] = []
      let count = next()
      nodes.reserveCapacity(count)
      for place in 0..<count {
        let tag = next()
        switch tag {
        case 0: nodes.append(.end(form: 0))
        case 1:
          let count = next()
          nodes.append(.split(first: Int32(branches.count), count: Int32(count)))
          for _ in 0..<count { branches.append(Int32(next())) }
        default:
          let back = tag & 1 == 0 ? tag / 2 : (1 - tag) / 2
          nodes.append(.byte(set: Int32(next()), next: Int32(place - back)))
        }
      }
      return ShapeGraph(nodes: nodes, branches: branches, sets: Array(sets[..<ownSets]))
    }

    mutating func shape() -> FormShape {
      let start = Int32(next())
      let longest = optional()
      let leading = list()
      let notBehind = (0..<next()).map { _ in list() }
      let anchor: FormShape.Anchor =
        switch next() {
        case 0: .beginning(list())
        case 1: .required(byte(), list())
        default: .digit(byte())
        }
      return FormShape(
        start: start, anchor: anchor, notBehind: notBehind, longest: longest, leading: leading)
    }

    private mutating func byte() -> RequiredByte {
      RequiredByte(bytes: set(), before: set(), distance: optional(), behind: [])
    }
  }
}
