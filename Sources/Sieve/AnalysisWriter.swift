public import Embedding

/// Writes analyses, for what is worked out when a program is built.
///
/// They refer to sets of bytes by number: there are many forms and few different sets.
public struct AnalysisWriter {
  private var table: [ByteSet] = []
  private var numbers: [ByteSet: Int] = [:]

  public init() {}

  /// The sets of all analyses that were written.
  public var sets: EmbeddedWriter {
    var writer = EmbeddedWriter()
    writer.put(table) { $1.put(members: $0) }
    return writer
  }

  public mutating func write(_ analysis: FormAnalysis) -> EmbeddedWriter {
    var writer = EmbeddedWriter()
    writer.put(analysis.longest)
    put(analysis.graph, into: &writer)
    writer.put(analysis.shapes.count)
    for shape in analysis.shapes { put(shape, into: &writer) }
    put(analysis.digits, into: &writer)
    return writer
  }

  mutating func number(of set: ByteSet) -> Int {
    if let known = numbers[set] { return known }
    table.append(set)
    numbers[set] = table.count - 1
    return table.count - 1
  }

  mutating func put(_ digits: [FormAnalysis.DigitChoice], into writer: inout EmbeddedWriter) {
    writer.put(digits.count)
    for choice in digits {
      writer.put(choice.place)
      writer.put(number(of: choice.set))
    }
  }

  /// What must not stand before a match.
  mutating func put(notBehind texts: [[ByteSet]], into writer: inout EmbeddedWriter) {
    writer.put(texts.count)
    for text in texts { put(text, into: &writer) }
  }

  private mutating func put(_ sets: [ByteSet], into writer: inout EmbeddedWriter) {
    writer.put(sets.count)
    for set in sets { writer.put(number(of: set)) }
  }

  mutating func put(_ graph: ShapeGraph, into writer: inout EmbeddedWriter) {
    writer.put(graph.nodes.count)
    for (place, node) in graph.nodes.enumerated() {
      switch node {
      case .end(let form):
        writer.put(0)
        writer.put(Int(form))
      case .byte(let set, let next):
        // Mostly the node that was made last.
        let back = place - Int(next)
        writer.put(back > 0 ? 2 * back : 1 - 2 * back)
        writer.put(number(of: graph.sets[Int(set)]))
      case .split(let first, let count):
        writer.put(1)
        writer.put(Int(count))
        for branch in graph.branches[Int(first)..<Int(first + count)] { writer.put(Int(branch)) }
      }
    }
  }

  private mutating func put(_ shape: SieveShape, into writer: inout EmbeddedWriter) {
    writer.put(Int(shape.start))
    for set in [shape.first, shape.left, shape.right] { writer.put(number(of: set)) }
    put(notBehind: shape.notBehind, into: &writer)
    switch shape.anchor {
    case .openings(let openings):
      writer.put(0)
      writer.put(openings) { $1.put(Int($0)) }
    case .run(let set, let least):
      writer.put(1)
      writer.put(number(of: set))
      writer.put(least)
    case .required(let byte):
      writer.put(2)
      put(byte, into: &writer)
    case .digit(let byte, let prefixes):
      writer.put(3)
      put(byte, into: &writer)
      put(prefixes.graph, into: &writer)
      writer.put(prefixes.starts) { $1.put(Int($0)) }
    }
  }

  mutating func put(_ byte: RequiredByte, into writer: inout EmbeddedWriter) {
    writer.put(number(of: byte.bytes))
    writer.put(number(of: byte.before))
    writer.put(byte.distance)
  }
}
