public import Embedding
internal import CSieve

extension AnalysisWriter {
  /// Writes a sieve as it is, so that none of it need be worked out again.
  public mutating func write(_ sieve: Sieve) -> EmbeddedWriter {
    var writer = EmbeddedWriter()
    put(sieve.graph, into: &writer)
    put(sieve.plan, into: &writer)
    put(sieve.classes, into: &writer)
    put(sieve.contexts, into: &writer)
    put(sieve.groups, into: &writer)
    writer.put(sieve.byFamily) { $1.put($0) }
    put(sieve.prefixes.graph, into: &writer)
    writer.put(sieve.prefixes.starts) { $1.put(Int($0)) }
    writer.put(sieve.prefixes.distance)
    put(sieve.prefixes.classes, into: &writer)
    writer.put(sieve.unsieved) { $1.put($0) }
    put(sieve.digits, into: &writer)
    writer.put(sieve.digitsOfForm) { $1.put($0) }
    writer.put(sieve.varied) { $1.put($0) }
    return writer
  }

  /// Packed, so that it is read where it lies.
  private mutating func put(_ graph: AutomatonGraph, into writer: inout EmbeddedWriter) {
    let shape = graph.shape
    let nodes = shape.nodes.map { node -> ShapeGraph.Node in
      guard case .byte(let set, let next) = node else { return node }
      return .byte(set: Int32(number(of: shape.sets[Int(set)])), next: next)
    }
    writer.put(graph.formCount)
    writer.put(nodes.count)
    writer.put(shape.branches.count)
    let bytes = PackedGraph.bytes(nodes: nodes, branches: shape.branches)
    writer.put(String(decoding: bytes, as: UTF8.self))
  }

  private func put(_ plan: PlacePlan, into writer: inout EmbeddedWriter) {
    writer.put(Int(plan.tables.set_count))
    writer.put(Int(plan.tables.family_count))
    writer.put(bytesOf: plan.tables.sets)
    writer.put(bytesOf: plan.tables.families)
    writer.put(plan.openings) { $1.put(Int($0)) }
  }

  private func put(_ classes: ByteClasses, into writer: inout EmbeddedWriter) {
    for number in classes.classes { writer.put(Int(number)) }
    writer.put(classes.examples) { $1.put(Int($0)) }
  }

  /// What must not stand before their matches is the same for most of them: it is written once.
  private mutating func put(_ groups: [Sieve.Group], into writer: inout EmbeddedWriter) {
    var conditions: [[[ByteSet]]] = []
    var numbers: [[[ByteSet]]: Int] = [:]
    for condition in groups.lazy.flatMap(\.conditions) where numbers[condition] == nil {
      numbers[condition] = conditions.count
      conditions.append(condition)
    }
    writer.put(conditions.count)
    for condition in conditions { put(notBehind: condition, into: &writer) }
    writer.put(groups.count)
    for group in groups {
      writer.put(group.required != nil)
      if let byte = group.required { put(byte, into: &writer) }
      writer.put(group.conditions) { $1.put(numbers[$0] ?? 0) }
      writer.put(group.members) { member, writer in
        writer.put(Int(member.start))
        writer.put(Int(member.form))
        writer.put(member.condition)
      }
      for set in [group.barred, group.first, group.left, group.right] {
        writer.put(number(of: set))
      }
    }
  }
}

extension EmbeddedWriter {
  fileprivate mutating func put<Value: BitwiseCopyable>(bytesOf value: Value) {
    withUnsafeBytes(of: value) { bytes in
      for byte in bytes { put(Int(byte)) }
    }
  }

  fileprivate mutating func put(_ range: Range<Int>) {
    put(range.lowerBound)
    put(range.count)
  }
}
