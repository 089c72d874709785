/// What is known of one form: all that a sieve needs to take it in.
public struct FormAnalysis: Sendable {
  /// What the form matches; its one form has the number 0.
  let graph: ShapeGraph
  /// Shapes that together match what the form matches; none where too little of it is understood.
  let shapes: [FormShape]

  init(graph: ShapeGraph, shapes: [FormShape]) {
    self.graph = graph
    self.shapes = shapes
  }

  /// Works out what a form can match.
  ///
  /// - Parameters:
  ///   - pattern: PCRE2, in free spacing.
  ///   - isUTF: Whether it is compiled in UTF mode.
  public init(_ pattern: String, isUTF: Bool) {
    // A pattern that is not understood is searched for everywhere.
    guard let syntax = try? PatternSyntaxParser.parse(pattern, isUTF: isUTF),
      let whole = Self([syntax])
    else {
      self.init(graph: ShapeGraph(), shapes: [])
      return
    }
    // What alternatives have in common says less than each of them; what the whole has room for may
    // be too much in parts.
    let variants = whole.shapes[0].isWeak ? syntax.variants : []
    self = (variants.count > 1 ? Self(variants) : nil) ?? whole
  }

  /// Whether it is known where the form may match; else it may match anywhere.
  public var isUnderstood: Bool { !shapes.isEmpty }

  /// Bytes of the longest match, or more; nil where that is not known, or large.
  public var longest: Int? {
    shapes.reduce(shapes.isEmpty ? nil : 0) { longest, shape in
      longest.flatMap { longest in shape.longest.map { max(longest, $0) } }
    }
  }

  /// Whether `byte` rules a match out when it stands right before it.
  public func isBarred(_ byte: UInt8) -> Bool {
    isUnderstood && shapes.allSatisfy { $0.barredBefore.contains(byte) }
  }

  /// nil if one of `variants` is not understood.
  private init?(_ variants: [PatternSyntax]) {
    var graph = ShapeGraph()
    var shapes: [FormShape] = []
    for variant in variants {
      guard let part = try? graph.add(variant, form: 0),
        let shape = FormShape(variant, part: part, in: graph)
      else { return nil }
      shapes.append(shape)
    }
    self.init(graph: graph, shapes: shapes)
  }
}
