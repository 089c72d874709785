internal import Embedding

/// What names the field of a form, and what its value may be, as a program embeds them.
extension EmbeddedWriter {
  mutating func put(_ labels: LabelDefinition?, _ values: Vocabulary?) {
    put(labels != nil)
    if let labels {
      put(labels.last) { $1.put($0) }
      put(labels.whole) { $1.put($0) }
      put(labels.inside) { $1.put($0) }
      put(labels.beside) { $1.put($0) }
      put(labels.ofColumns) { $1.put($0) }
    }
    put(values != nil)
    if let values {
      var texts = EmbeddedWriter()
      texts.put(values.words) { $1.put($0) }
      put(part: texts)
    }
  }
}

extension LabelDefinition {
  static func optional(reading reader: inout EmbeddedReader) -> LabelDefinition? {
    guard reader.flag() else { return nil }
    return LabelDefinition(
      last: reader.list { $0.number() }, whole: reader.list { $0.number() },
      inside: reader.list { $0.text() }, beside: reader.list { $0.text() },
      ofColumns: reader.list { $0.number() })
  }
}

extension Vocabulary {
  static func optional(reading reader: inout EmbeddedReader) -> Vocabulary? {
    guard reader.flag() else { return nil }
    let texts = reader.part()
    return Vocabulary(texts.texts())
  }
}
