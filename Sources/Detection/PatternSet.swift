public import Model
internal import PCRE2
public import PatternFiles
internal import Sieve
internal import Synchronization
internal import Validation

/// Patterns that are ready for every worker.
public final class PatternSet: Sendable {
  /// What is known of each pattern, sorted by id.
  public let infos: [PatternInfo]
  let patterns: [CompiledDefinition]
  let forms: [CompiledForm]
  let sieve: Sieve
  /// The context words of all patterns; made when a match first asks for them.
  var lexicon: ContextLexicon { lazyLexicon.value }
  private let lazyLexicon: LazyLexicon

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
  public init(checked definitions: [PatternDefinition]) {
    let sorted = definitions.sorted { $0.info.id < $1.info.id }
    patterns = sorted.map(CompiledDefinition.init)
    lazyLexicon = LazyLexicon(sorted.map(\.context))
    infos = patterns.map(\.info)
    let sieve = Sieve(
      sorted.flatMap(\.forms).map { form in
        form.analysis.map { FormAnalysis(encoded: $0) }
          ?? FormAnalysis(form.pattern, isUTF: CompiledPattern.needsUTF(form.pattern))
      })
    var forms: [CompiledForm] = []
    for (number, definition) in sorted.enumerated() {
      for form in definition.forms {
        let isSieved = !sieve.unsieved.contains(forms.count)
        forms.append(
          CompiledForm(
            form, of: definition, pattern: number, isSieved: isSieved,
            longest: sieve.longest[forms.count],
            barsLetters: sieve.isBarred(UInt8(ascii: "a"), before: forms.count)))
      }
    }
    self.sieve = sieve
    self.forms = forms
  }

  /// The ids of patterns with a form that the sieve knows nothing of, sorted. Such a form is searched
  /// for everywhere: that is right, and slow.
  public var unsieved: [String] {
    Set(sieve.unsieved.map { patterns[forms[$0].pattern].info.id }).sorted()
  }

  /// The forms that the sieve knows nothing of, by their place among all forms of the set.
  public var unsievedForms: [Int] { sieve.unsieved }

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

/// A lexicon that is made by the first worker that asks for it.
private final class LazyLexicon: Sendable {
  private final class Box: Sendable {
    let lexicon: ContextLexicon
    init(_ lexicon: ContextLexicon) { self.lexicon = lexicon }
  }
  private let definitions: [ContextDefinition]
  private let made = AtomicLazyReference<Box>()

  init(_ definitions: [ContextDefinition]) { self.definitions = definitions }

  var value: ContextLexicon {
    (made.load() ?? made.storeIfNil(Box(ContextLexicon(definitions)))).lexicon
  }
}

/// Everything that is wrong with a set of patterns.
public struct PatternSetError: Error, Sendable {
  public let files: [PatternFileError]

  public init(files: [PatternFileError]) { self.files = files }
}

/// What all forms of a pattern share.
struct CompiledDefinition: Sendable {
  let info: PatternInfo
  let contextWords: [String]
  /// How far its context words may lie from a match, in bytes; 0 without any.
  let contextReach: Int
  let mask: MaskRule
  let canonical: CanonicalRule

  init(_ definition: PatternDefinition) {
    info = definition.info
    contextWords = definition.context.words
    contextReach = definition.context.words.isEmpty ? 0 : definition.context.within
    mask = definition.mask
    canonical = definition.canonical
  }
}
