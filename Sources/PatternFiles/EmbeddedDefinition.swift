public import Embedding
internal import Model
internal import Validation

/// A definition as a program embeds it, with what is worked out when the program is built.
extension PatternDefinition {
  /// - Parameters:
  ///   - analyses: What the sieve knows of each form.
  ///   - number: The place of a context word in the list of folded words; nil where it says nothing.
  public func write(
    into writer: inout EmbeddedWriter, analyses: [AnalysisToEmbed],
    number: (_ word: String) -> Int?
  ) {
    writer.put(info)
    writer.put(Array(zip(forms, analyses))) { form, writer in
      var pattern = EmbeddedWriter()
      pattern.put(form.0.pattern)
      writer.put(part: pattern)
      writer.put(form.0.patternLine)
      writer.put(form.0.alone != nil)
      writer.put(form.0.alone ?? .low)
      writer.put(form.0.inContext)
      writer.put(form.0.validator)
      writer.put(form.0.labels, form.0.values)
      writer.put(form.1.isSieved)
      writer.put(form.1.longest)
      writer.put(form.1.barsLetters)
      writer.put(part: form.1.content)
    }
    writer.put(validator)
    writer.put(mask)
    writer.put(canonical)
    writer.put(part: EmbeddedWriter(context.words) { $1.put($0) })
    writer.put(context.against) { $1.put($0) }
    writer.put(context.within)
    writer.put(part: EmbeddedWriter(context.words.map(number)) { $1.put($0) })
    writer.put(part: EmbeddedWriter(context.against.map(number)) { $1.put($0) })
    writer.put(testValues.isEmpty)
    var lists = EmbeddedWriter(testValues.lists.unassigned) { $1.put($0) }
    lists.put(testValues.lists.specimens) { $1.put($0) }
    writer.put(part: lists)
    var examples = EmbeddedWriter()
    examples.put(self.examples)
    writer.put(part: examples)
  }

  /// What `write` wrote. `tables` are those that all definitions share.
  public convenience init(reading reader: inout EmbeddedReader, tables: EmbeddedTables) {
    let info = PatternInfo(reading: &reader)
    let forms = reader.list { reader in
      let pattern = reader.part()
      let patternLine = reader.number()
      let hasAlone = reader.flag()
      let alone = reader.choice(of: Confidence.self)
      return FormDefinition(
        pattern: pattern.onlyText, patternLine: patternLine, alone: hasAlone ? alone : nil,
        inContext: reader.choice(of: Confidence.self),
        validator: ValidatorDefinition.optional(reading: &reader),
        labels: LabelDefinition.optional(reading: &reader),
        values: Vocabulary.optional(reading: &reader),
        analysis: KnownAnalysis(
          isSieved: reader.flag(), longest: reader.optionalNumber(), barsLetters: reader.flag(),
          content: reader.part(), sets: tables.sets))
    }
    let validator = ValidatorDefinition.optional(reading: &reader)
    let mask = reader.choice(of: MaskRule.self)
    let canonical = reader.choice(of: CanonicalRule.self)
    let words = reader.part()
    let context = ContextDefinition(
      words: words.texts(), against: reader.list { $0.text() }, within: reader.number(),
      known: KnownWords(
        numbers: reader.part(), against: reader.part(), againstAll: tables.againstAll,
        list: tables.words))
    let testValues = TestValueDefinition(reading: &reader)
    let examples = reader.part()
    self.init(
      file: nil, info: info, forms: forms, validator: validator, mask: mask,
      canonical: canonical, context: context, testValues: testValues,
      examples: { Examples(reading: examples) })
  }
}

/// What is known of a form when a program is built.
public struct AnalysisToEmbed: Sendable {
  let content: EmbeddedWriter
  let isSieved: Bool
  let longest: Int?
  let barsLetters: Bool

  public init(content: EmbeddedWriter, isSieved: Bool, longest: Int?, barsLetters: Bool) {
    self.content = content
    self.isSieved = isSieved
    self.longest = longest
    self.barsLetters = barsLetters
  }
}

/// What the definitions that a program embeds share.
public struct EmbeddedTables: Sendable {
  let sets: EmbeddedReader
  let words: EmbeddedReader
  let againstAll: EmbeddedReader

  /// - Parameters:
  ///   - sets: The sets of bytes that forms are analysed into.
  ///   - words: The folded words of all definitions, in the order of a lexicon.
  ///   - againstAll: The places in it of the labels of other numbers.
  public init(sets: EmbeddedReader, words: EmbeddedReader, againstAll: EmbeddedReader) {
    self.sets = sets
    self.words = words
    self.againstAll = againstAll
  }
}

extension EmbeddedWriter {
  /// A list by itself.
  public init<Element>(
    _ elements: [Element], _ write: (Element, inout EmbeddedWriter) -> Void
  ) {
    self.init()
    put(elements, write)
  }

  fileprivate mutating func put(_ info: PatternInfo) {
    put(info.id)
    put(info.name)
    put(info.category)
    put(info.country)
    put(info.sensitivity)
    put(part: EmbeddedWriter(info.references) { $1.put($0) })
    put(info.validator)
    put(info.bestConfidence)
  }

  fileprivate mutating func put(_ examples: Examples) {
    put(examples.matches) { example, writer in
      writer.put(example.line)
      writer.put(example.text)
      writer.put(example.expected) { range, writer in
        writer.put(range.lowerBound)
        writer.put(range.upperBound)
      }
      writer.put(example.confidence != nil)
      writer.put(example.confidence ?? .low)
    }
    put(examples.noMatches) { example, writer in
      writer.put(example.line)
      writer.put(example.text)
      writer.put(example.because)
    }
  }
}

extension PatternInfo {
  fileprivate convenience init(reading reader: inout EmbeddedReader) {
    let (id, name, category) = (reader.text(), reader.text(), reader.choice(of: Category.self))
    let (country, sensitivity) = (reader.optionalText(), reader.choice(of: Sensitivity.self))
    let references = reader.part()
    self.init(
      id: id, name: name, category: category, country: country, sensitivity: sensitivity,
      references: references.texts(), validator: reader.optionalText(),
      bestConfidence: reader.choice(of: Confidence.self))
  }
}

extension EmbeddedReader {
  /// The text that a part is.
  var onlyText: String {
    var reader = self
    return reader.text()
  }

  /// The texts that a part consists of.
  func texts() -> [String] {
    var reader = self
    return reader.list { $0.text() }
  }
}

extension TestValueDefinition {
  fileprivate init(reading reader: inout EmbeddedReader) {
    let isEmpty = reader.flag()
    let part = reader.part()
    self.init(isEmpty: isEmpty) {
      var reader = part
      return Lists(
        unassigned: reader.list { $0.text() }, specimens: reader.list { $0.text() })
    }
  }
}

extension Examples {
  fileprivate init(reading reader: EmbeddedReader) {
    var reader = reader
    let matches = reader.list { reader in
      let (line, text) = (reader.number(), reader.text())
      let expected = reader.list { reader in
        let first = reader.number()
        return first..<reader.number()
      }
      let hasConfidence = reader.flag()
      let confidence = reader.choice(of: Confidence.self)
      return Example(
        line: line, text: text, expected: expected, confidence: hasConfidence ? confidence : nil)
    }
    let noMatches = reader.list { reader in
      CounterExample(line: reader.number(), text: reader.text(), because: reader.text())
    }
    self.init(matches: matches, noMatches: noMatches)
  }
}
