public import Model
internal import PCRE2
public import PatternFiles
internal import Synchronization
internal import Validation

/// Patterns that are ready for every worker.
public final class PatternSet: Sendable {
  /// What is known of each pattern, sorted by id.
  public let infos: [PatternInfo]
  private let definitions: [PatternDefinition]
  let patterns: [CompiledDefinition]
  let forms: [CompiledForm]
  /// Made by the first worker that asks for them.
  private let madeSieves = OnceByMinimum<FormSieves>()
  private let madeGates = OnceByMinimum<ContextGates>()
  /// What was worked out when the program was built, if it is of this very set.
  private let known: KnownParts?
  /// The context words of all patterns; made when a match first asks for them.
  var lexicon: ContextLexicon {
    known?.lexicon ?? madeLexicon.value { ContextLexicon(contexts + negative.definitions) }
  }
  private let madeLexicon = Once<ContextLexicon>()
  /// Words that speak against matches; they are in the lexicon, too.
  let negative: NegativeContext
  /// Which words are labels of which forms; made when a text first holds one.
  var labels: LabelTable { madeLabels.value { LabelTable(self) } }
  private let madeLabels = Once<LabelTable>()
  /// Whether any form is tried where a label names a field.
  let hasLabels: Bool
  /// For forms that have any: the words that are context in the names of columns alone.
  let wordsOfColumns: [WordsOfColumns]

  /// Checks `definitions` first. Throws everything that is wrong with them: patterns that do not
  /// compile.
  public convenience init(_ definitions: [PatternDefinition]) throws(PatternSetError) {
    let errors = definitions.compactMap { definition -> PatternFileError? in
      let problems = definition.forms.flatMap(Self.problems)
      return problems.isEmpty ? nil : PatternFileError(file: definition.file, problems: problems)
    }
    guard errors.isEmpty else { throw PatternSetError(files: errors) }
    self.init(checked: definitions)
  }

  /// Takes definitions that hold already: built-in ones, and files that were parsed with
  /// `problems(of:)` as their check. Expressions are compiled when a text first
  /// calls for them.
  ///
  /// - Parameter known: Taken if it is of these definitions.
  public init(checked definitions: [PatternDefinition], known: KnownParts? = nil) {
    self.known = known.flatMap { $0.set.isMade(of: definitions) ? $0 : nil }
    // Built-in ones are sorted.
    let areSorted = zip(definitions, definitions.dropFirst()).allSatisfy { $0.info.id < $1.info.id }
    let sorted = areSorted ? definitions : definitions.sorted { $0.info.id < $1.info.id }
    self.definitions = sorted
    patterns = sorted.map(CompiledDefinition.init)
    negative = NegativeContext(sorted.map(\.context), proofs: sorted.map(Self.proof))
    infos = patterns.map(\.info)
    forms = sorted.enumerated().flatMap { number, definition in
      definition.forms.map { CompiledForm($0, of: definition, pattern: number) }
    }
    hasLabels = forms.contains(where: \.isLabelled)
    wordsOfColumns = forms.compactMap { form in
      guard let places = form.labels?.ofColumns, !places.isEmpty else { return nil }
      return WordsOfColumns(pattern: form.pattern, places: Set(places))
    }
  }

  /// What tells a pattern's values from others.
  private static func proof(of definition: PatternDefinition) -> NegativeContext.Proof {
    var isChecked = false
    var (standsAlone, needsWords) = (false, false)
    for form in definition.forms where form.labels == nil {
      isChecked = isChecked || (form.validator ?? definition.validator) != nil
      standsAlone = standsAlone || form.alone != nil
      needsWords = needsWords || form.alone == nil
    }
    return NegativeContext.Proof(
      needsWords: !standsAlone, isWordsOnly: !isChecked && needsWords)
  }

  /// The pattern of that id alone; nil where it is none of these.
  public func alone(_ id: String) -> PatternSet? {
    definitions.first { $0.info.id == id }.map { PatternSet(checked: [$0]) }
  }

  /// Parts of what a run needs that are otherwise made one after another, when they are first asked
  /// for: what finds words and says which are labels, how far from them forms may stand, what finds
  /// forms near words, and what finds forms anywhere.
  public static let parts = 0..<4

  /// Makes one of the `parts`, the dearest first, for a run that reports matches of at least `minimum`.
  public func prepare(_ part: Int, for minimum: Confidence) {
    switch part {
    case 0: _ = labels
    case 1: _ = gates(for: minimum)
    case 2: _ = sieves(for: minimum).gated
    default: _ = sieves(for: minimum).always
    }
  }

  private var contexts: [ContextDefinition] { definitions.map(\.context) }

  /// What finds the forms, for a run that reports matches of at least `minimum`.
  func sieves(for minimum: Confidence) -> FormSieves {
    madeSieves[minimum].value { FormSieves(forms, minimum: minimum, known: known) }
  }

  /// How far words and forms may be apart, for the same run.
  func gates(for minimum: Confidence) -> ContextGates {
    madeGates[minimum].value { ContextGates(self, minimum: minimum) }
  }

  /// The ids of patterns with a form that the sieve knows nothing of, sorted. Such a form is searched
  /// for everywhere: that is right, and slow.
  public var unsieved: [String] {
    Set(unsievedForms.map { patterns[forms[$0].pattern].info.id }).sorted()
  }

  /// The forms that the sieve knows nothing of, by their place among all forms of the set.
  public var unsievedForms: [Int] {
    forms.indices.filter { !forms[$0].isSieved && !forms[$0].isLabelled }
  }

  /// What is wrong with a form: a pattern that does not compile.
  public static func problems(of form: FormDefinition) -> [PatternProblem] {
    var problems: [PatternProblem] = []
    do throws(CompileError) {
      _ = try CompiledPattern(form.pattern)
    } catch {
      let before = form.pattern.utf8.prefix(error.offset)
      let line = form.patternLine + before.count { $0 == 0x0A }
      let column = before.reversed().prefix { $0 != 0x0A }.count
      let message = "the pattern does not compile: \(error.message) at \(column)"
      problems.append(PatternProblem(line: line, message))
    }
    return problems
  }
}

/// Words of a pattern that are context in the names of columns alone, by their places among its words.
struct WordsOfColumns: Sendable {
  let pattern: Int
  let places: Set<Int>
}

/// A value for each least confidence of a run.
private struct OnceByMinimum<Value: AnyObject & Sendable>: Sendable {
  private let low = Once<Value>()
  private let medium = Once<Value>()
  private let high = Once<Value>()

  subscript(minimum: Confidence) -> Once<Value> {
    switch minimum {
    case .low: low
    case .medium: medium
    case .high: high
    }
  }
}

/// Everything that is wrong with a set of patterns.
public struct PatternSetError: Error, Sendable {
  public let files: [PatternFileError]

  public init(files: [PatternFileError]) { self.files = files }
}

/// What all forms of a pattern share.
///
/// A class: it is asked for with every match.
final class CompiledDefinition: Sendable {
  let info: PatternInfo
  /// The place of its country in `CountryOrder`, if it is one country's.
  let country: Int?
  let context: ContextDefinition
  /// How far its context words may lie from a match, in bytes; 0 without any.
  let contextReach: Int
  let mask: MaskRule
  let canonical: CanonicalRule
  let testValues: TestValues

  init(_ definition: PatternDefinition) {
    info = definition.info
    country = definition.info.country.map(CountryOrder.place)
    context = definition.context
    contextReach = definition.context.isEmpty ? 0 : definition.context.within
    mask = definition.mask
    canonical = definition.canonical
    testValues = TestValues(definition)
  }
}
