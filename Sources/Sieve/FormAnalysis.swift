/// What is known of one form: all that a sieve needs to take it in.
public struct FormAnalysis: Sendable {
  /// What the form matches; its one form has the number 0.
  let graph: ShapeGraph
  /// Shapes that together match what the form matches; none where too little of it is understood.
  let shapes: [SieveShape]
  /// The digits that can stand at some of the first places of every match.
  let digits: [DigitChoice]
  /// Bytes of the longest match, or more; nil where that is not known, or large.
  public let longest: Int?

  struct DigitChoice: Sendable {
    /// Bytes from the start of a match.
    let place: Int
    let set: ByteSet
  }

  init(graph: ShapeGraph, shapes: [SieveShape], digits: [DigitChoice], longest: Int?) {
    self.graph = graph
    self.shapes = shapes
    self.digits = digits
    self.longest = longest
  }

  /// Works out what a form can match.
  ///
  /// - Parameters:
  ///   - pattern: PCRE2, in free spacing.
  ///   - isUTF: Whether it is compiled in UTF mode.
  public init(_ pattern: String, isUTF: Bool) {
    // A pattern that is not understood is searched for everywhere.
    guard let syntax = try? PatternSyntaxParser.parse(pattern, isUTF: isUTF),
      let whole = Self.shapes(of: [syntax])
    else {
      self.init(graph: ShapeGraph(), shapes: [], digits: [], longest: nil)
      return
    }
    // What alternatives have in common says less than each of them; what the whole has room for may
    // be too much in parts.
    let variants = whole.shapes[0].shape.isWeak ? syntax.variants : []
    let (graph, shapes) = (variants.count > 1 ? Self.shapes(of: variants) : nil) ?? whole
    self.init(
      graph: graph, shapes: shapes.map { SieveShape($0.shape, part: $0.part, in: graph) },
      digits: Self.digits(shapes.map(\.shape)),
      longest: shapes.reduce(0) { longest, shape in
        longest.flatMap { longest in shape.shape.longest.map { max(longest, $0) } }
      })
  }

  /// Whether it is known where the form may match; else it may match anywhere.
  public var isUnderstood: Bool { !shapes.isEmpty }

  /// Whether `byte` rules a match out when it stands right before it.
  public func isBarred(_ byte: UInt8) -> Bool {
    isUnderstood && shapes.allSatisfy { $0.barredBefore.contains(byte) }
  }

  /// nil if one of `variants` is not understood.
  private static func shapes(
    of variants: [PatternSyntax]
  ) -> (graph: ShapeGraph, shapes: [(shape: FormShape, part: ShapeGraph.Part)])? {
    var graph = ShapeGraph()
    var shapes: [(FormShape, ShapeGraph.Part)] = []
    for variant in variants {
      guard let part = try? graph.add(variant, form: 0),
        let shape = FormShape(variant, part: part, in: graph)
      else { return nil }
      shapes.append((shape, part))
    }
    return (graph, shapes)
  }

  /// What all shapes of a form say of digits.
  private static func digits(_ shapes: [FormShape]) -> [DigitChoice] {
    let depth = shapes.map(\.leading.count).min() ?? 0
    return (0..<depth).compactMap { place in
      let set = shapes.reduce(ByteSet.none) { $0.union($1.leading[place]) }
      let digits = set.intersection(.digits)
      return digits.isEmpty || digits == .digits ? nil : DigitChoice(place: place, set: set)
    }
  }
}
