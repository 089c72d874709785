import Model
import PCRE2
import PatternFiles
import Sieve

/// Writes definitions as Swift.
///
/// A function for each: a single long array literal takes the compiler seconds. Examples are made
/// apart from the rest, for they are many and a scan needs none.
struct DefinitionSource {
  private(set) var text: String

  init(_ definitions: [PatternDefinition], version: String) {
    text = """
      // Made of the folder Patterns by EmbedPatterns.
      import Model
      import PatternFiles
      import Validation

      enum EmbeddedPatterns {
        static var version: String { \(Self.literal(version)) }
        static var definitions: [PatternDefinition] {
          [\(definitions.indices.map { "pattern\($0)()" }.joined(separator: ", "))]
        }

      """
    for (number, definition) in definitions.enumerated() {
      text += Self.function(definition, number)
      text += Self.examples(definition.examples, number)
    }
    text += "}\n"
  }

  private static func function(_ definition: PatternDefinition, _ number: Int) -> String {
    let forms = definition.forms.map { "    \(form($0))" }.joined(separator: ",\n")
    let context = definition.context
    return """
        private static func pattern\(number)() -> PatternDefinition {
          let forms: [FormDefinition] = [
      \(forms)
          ]
          return PatternDefinition(
            file: \(literal(definition.file)), info: \(info(definition.info)), forms: forms,
            validator: \(ValidatorSource.text(definition.validator)),
            mask: .\(definition.mask), canonical: .\(definition.canonical),
            context: ContextDefinition(words: \(list(context.words)), within: \(context.within)),
            examples: examples\(number))
        }

      """
  }

  private static func info(_ info: PatternInfo) -> String {
    "PatternInfo(id: \(literal(info.id)), name: \(literal(info.name)), category: .\(info.category), "
      + "country: \(optional(info.country)), sensitivity: .\(info.sensitivity), "
      + "references: \(list(info.references)), validator: \(optional(info.validator)), "
      + "bestConfidence: .\(info.bestConfidence))"
  }

  private static func form(_ form: FormDefinition) -> String {
    if let labels = form.labels {
      return "FormDefinition(pattern: \(literal(form.pattern)), patternLine: \(form.patternLine), "
        + "alone: nil, inContext: .\(form.inContext), "
        + "validator: \(ValidatorSource.text(form.validator)), "
        + "labels: LabelDefinition(last: \(list(labels.last)), whole: \(list(labels.whole))), "
        + "values: \(list(form.values)))"
    }
    let analysis = FormAnalysis(form.pattern, isUTF: CompiledPattern.needsUTF(form.pattern))
    return "FormDefinition(pattern: \(literal(form.pattern)), patternLine: \(form.patternLine), "
      + "alone: \(optional(form.alone)), inContext: .\(form.inContext), "
      + "validator: \(ValidatorSource.text(form.validator)), "
      + "analysis: KnownAnalysis(encoded: \(literal(analysis.encoded)), "
      + "isSieved: \(analysis.isUnderstood), "
      + "longest: \(analysis.longest.map(String.init) ?? "nil"), "
      + "barsLetters: \(analysis.isBarred(UInt8(ascii: "a")))))"
  }

  private static func examples(_ examples: Examples, _ number: Int) -> String {
    let matches = examples.matches.map { example in
      let expected = example.expected.map { "\($0.lowerBound)..<\($0.upperBound)" }
      return "    Examples.Example(line: \(example.line), text: \(literal(example.text)), "
        + "expected: [\(expected.joined(separator: ", "))], "
        + "confidence: \(optional(example.confidence)))"
    }
    let noMatches = examples.noMatches.map { example in
      "    Examples.CounterExample(line: \(example.line), text: \(literal(example.text)), "
        + "because: \(literal(example.because)))"
    }
    return """
        @Sendable private static func examples\(number)() -> Examples {
          let matches: [Examples.Example] = [
      \(matches.joined(separator: ",\n"))
          ]
          let noMatches: [Examples.CounterExample] = [
      \(noMatches.joined(separator: ",\n"))
          ]
          return Examples(matches: matches, noMatches: noMatches)
        }

      """
  }

  private static func optional(_ text: String?) -> String { text.map(literal) ?? "nil" }
  private static func optional(_ confidence: Confidence?) -> String {
    confidence.map { ".\($0)" } ?? "nil"
  }

  private static func list(_ texts: [String]) -> String {
    "[\(texts.map(literal).joined(separator: ", "))]"
  }

  /// A literal that says `text` whatever stands in it: all but printable ASCII is escaped.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": literal += "\\\(scalar)"
      case " "..."~": literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return literal + "\""
  }
}
