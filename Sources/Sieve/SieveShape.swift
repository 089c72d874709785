/// What a sieve keeps of a shape: how its matches are looked for, and what decides there.
struct SieveShape: Sendable {
  /// How the beginnings of matches are come by.
  enum Anchor: Sendable {
    /// Matches begin behind no letter and no digit, with one of these: four bytes, each with the bit
    /// of lower case set; the first one is the lowest.
    case openings([UInt32])
    /// At least `least` bytes from the first on are of a set.
    case run(ByteSet, least: Int)
    /// By the first byte of a certain set.
    case required(RequiredByte)
    /// By the first digit, which begins a run of digits, and what is read before that.
    case digit(RequiredByte, PrefixGraph)
  }

  /// The node of the graph at which it begins.
  private(set) var start: Int32
  /// The number of the form that it is of, in a sieve.
  private(set) var form: Int32 = 0
  let anchor: Anchor
  /// The bytes that a match can begin with.
  let first: ByteSet
  /// What can stand right before the place that it is looked for from, and right behind it; nothing
  /// is said of those that are looked for from digits.
  let left: ByteSet
  let right: ByteSet
  /// What must not stand before a match, in texts of one or two bytes.
  let notBehind: [[ByteSet]]
  /// Single bytes that must not stand before a match.
  let barredBefore: ByteSet

  init(
    start: Int32, anchor: Anchor, first: ByteSet, left: ByteSet, right: ByteSet,
    notBehind: [[ByteSet]]
  ) {
    self.start = start
    self.anchor = anchor
    self.first = first
    self.left = left
    self.right = right
    self.notBehind = notBehind
    barredBefore = FormShape.barred(by: notBehind)
  }

  /// - Parameter graph: That of `part`, which is what `shape` is of.
  init(_ shape: FormShape, part: ShapeGraph.Part, in graph: ShapeGraph) {
    var anchor: Anchor
    switch shape.anchor {
    case .beginning:
      anchor = Self.run(beginning: shape)
      if ByteSet.word.subtracting(ByteSet(0x5F...0x5F)).isSubset(of: shape.barredBefore) {
        var walk = ShapeWalk(part, of: graph)
        anchor = walk.openings().map { .openings($0) } ?? anchor
      }
    case .required(let byte, _): anchor = .required(byte)
    case .digit(let byte):
      var prefixes = PrefixGraph()
      if byte.distance != 0 {
        prefixes.add(from: shape.start, behind: shape.barredBefore, of: graph)
      }
      anchor = .digit(byte, prefixes)
    }
    self.init(
      start: shape.start, anchor: anchor, first: shape.leading[0],
      left: shape.window.first ?? .none, right: shape.window.dropFirst(2).first ?? .none,
      notBehind: shape.notBehind)
  }

  /// The bytes at the beginning that are rarest together.
  private static func run(beginning shape: FormShape) -> Anchor {
    let first = shape.leading[0]
    var bytes = first
    var best = (run: ByteSet.all, least: 1, share: Float(1))
    for (place, set) in shape.leading.enumerated() {
      bytes = bytes.union(set)
      let share = ByteFrequency.share(
        ofRuns: bytes, first: first, behind: shape.barredBefore, least: place + 1)
      if share < best.share { best = (bytes, place + 1, share) }
    }
    return .run(best.run, least: best.least)
  }

  /// The same as that of a numbered form in a graph in which its nodes are `count` places farther.
  func moved(by count: Int, form: Int) -> SieveShape {
    var shape = self
    shape.start += Int32(count)
    shape.form = Int32(form)
    return shape
  }

  /// Whether it is looked for from runs of digits.
  var isFoundByDigits: Bool {
    if case .digit = anchor { true } else { false }
  }

  /// The byte that it is looked for from, if it is not its beginning.
  var required: RequiredByte? {
    switch anchor {
    case .openings, .run: nil
    case .required(let byte), .digit(let byte, _): byte
    }
  }

  /// What it reads before its first digit, if it is looked for from that.
  var prefixes: PrefixGraph? {
    if case .digit(_, let prefixes) = anchor { prefixes } else { nil }
  }
}
