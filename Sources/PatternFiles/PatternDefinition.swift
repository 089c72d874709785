public import Embedding
public import Model

/// One pattern as its file says it, before anything is compiled.
///
/// A class: a start hands hundreds of them from list to list.
public final class PatternDefinition: Sendable {
  /// The file, for messages.
  public var file: String { ownFile ?? Self.file(ofBuiltin: info.id) }
  private let ownFile: String?
  public let info: PatternInfo
  /// From the strongest writing to the weakest.
  public let forms: [FormDefinition]
  /// Proves the matches of forms that have none of their own.
  public let validator: ValidatorDefinition?
  public let mask: MaskRule
  public let canonical: CanonicalRule
  public let context: ContextDefinition
  public let testValues: TestValueDefinition
  /// Made when they are asked for: a scan never does.
  public var examples: Examples { makeExamples() }
  private let makeExamples: @Sendable () -> Examples

  /// - Parameter file: nil for one of the repository's own.
  public init(
    file: String?, info: PatternInfo, forms: [FormDefinition], validator: ValidatorDefinition?,
    mask: MaskRule, canonical: CanonicalRule, context: ContextDefinition,
    testValues: TestValueDefinition = .none,
    examples: @escaping @Sendable () -> Examples
  ) {
    ownFile = file
    self.info = info
    self.forms = forms
    self.validator = validator
    self.mask = mask
    self.canonical = canonical
    self.context = context
    self.testValues = testValues
    makeExamples = examples
  }

  /// Where the repository has the pattern of that id.
  private static func file(ofBuiltin id: String) -> String {
    let parts = id.split(separator: ".", maxSplits: 1)
    return "Patterns/\(parts.joined(separator: "/")).yaml"
  }
}

/// One writing of an identifier.
public struct FormDefinition: Sendable {
  /// PCRE2, in free spacing. Made when it is asked for, where it is embedded: most forms never match.
  public var pattern: String { makePattern() }
  private let makePattern: @Sendable () -> String
  /// The line in which the text of the pattern begins.
  public let patternLine: Int
  /// Without context; nil: not reported without it.
  public let alone: Confidence?
  public let inContext: Confidence
  /// A validator of its own, in place of the pattern's.
  public let validator: ValidatorDefinition?
  /// For a form that counts as the whole value of a field only: what must name the field.
  public let labels: LabelDefinition?
  /// What such a value may be, in place of a pattern.
  public let values: Vocabulary?
  /// What the sieve knows of it, where that was worked out when the program was built.
  public let analysis: KnownAnalysis?

  public init(
    pattern: @autoclosure @escaping @Sendable () -> String, patternLine: Int, alone: Confidence?,
    inContext: Confidence,
    validator: ValidatorDefinition?, labels: LabelDefinition? = nil, values: Vocabulary? = nil,
    analysis: KnownAnalysis? = nil
  ) {
    makePattern = pattern
    self.patternLine = patternLine
    self.alone = alone
    self.inContext = inContext
    self.validator = validator
    self.labels = labels
    self.values = values
    self.analysis = analysis
  }
}

/// What the sieve knows of a form: what is asked of every form at the start, and all of it unread.
public struct KnownAnalysis: Sendable {
  /// Whether the sieve tells where the form may match.
  public let isSieved: Bool
  /// Bytes of its longest match; nil where that is not known, or large.
  public let longest: Int?
  /// Whether a letter right before it rules a match out.
  public let barsLetters: Bool
  public let content: EmbeddedReader
  /// The sets of bytes that it refers to by number, which all analyses share.
  public let sets: EmbeddedReader
}

/// Which characters a mask leaves.
public enum MaskRule: String, CaseIterable, Sendable {
  /// At most a quarter of the characters, from the end, and at most four.
  case quarter
  /// The last four digits, as cards are shown everywhere.
  case lastFour = "last-four"
  /// The first letter and the domain.
  case email
  /// None, nor how many there are: for words of which there are few.
  case hidden
}

/// How a value is written before it is fingerprinted, so that one value has one fingerprint.
public enum CanonicalRule: String, CaseIterable, Sendable {
  /// Letters and digits only, in upper case.
  case alphanumeric
  /// As it stands, ASCII letters in lower case.
  case lowercase
}

/// Values that are nobody's, in the writing of `CanonicalRule`, as `ValueList` reads them.
public struct TestValueDefinition: Sendable {
  public struct Lists: Sendable {
    /// Those that are given to nobody: reserved for tests, or for films and books.
    public var unassigned: [String] = []
    /// Those that are published as examples, or that stand for others.
    public var specimens: [String] = []
  }

  public let isEmpty: Bool
  /// Made when they are asked for, where they are embedded.
  public var lists: Lists { makeLists() }
  private let makeLists: @Sendable () -> Lists

  public static let none = TestValueDefinition(isEmpty: true, lists: { Lists() })

  init(isEmpty: Bool, lists: @escaping @Sendable () -> Lists) {
    self.isEmpty = isEmpty
    makeLists = lists
  }
}

/// Words that make a match likelier, and words that make it less likely.
public struct ContextDefinition: Sendable {
  /// Made when they are asked for, where they are embedded: a scan seldom does.
  public var words: [String] { makeWords() }
  private let makeWords: @Sendable () -> [String]
  /// Labels of other numbers, beside those that speak against every pattern.
  public let against: [String]
  /// Bytes of UTF-8 on either side of the match.
  public let within: Int

  /// What the words fold to, where that was worked out when the program was built.
  public let known: KnownWords?

  /// Whether there are no words.
  public var isEmpty: Bool {
    guard var numbers = known?.numbers else { return words.isEmpty }
    return numbers.number() == 0
  }

  public static let none = ContextDefinition(words: [], within: 0)

  public init(
    words: @autoclosure @escaping @Sendable () -> [String], against: [String] = [], within: Int,
    known: KnownWords? = nil
  ) {
    makeWords = words
    self.against = against
    self.within = within
    self.known = known
  }
}

/// What the words of a pattern fold to.
public struct KnownWords: Sendable {
  /// For each word its place in the list, or nothing where it is never found.
  public let numbers: EmbeddedReader
  /// The same for the words that speak against the pattern, and for those that speak against all.
  public let against: EmbeddedReader
  public let againstAll: EmbeddedReader
  /// The folded words of all patterns, which share it, in the order of a lexicon.
  public let list: EmbeddedReader

  /// - Parameter numbers: Of the words that these are about.
  public init(
    numbers: EmbeddedReader, against: EmbeddedReader, againstAll: EmbeddedReader,
    list: EmbeddedReader
  ) {
    self.numbers = numbers
    self.against = against
    self.againstAll = againstAll
    self.list = list
  }

  /// What is known of the words that speak against the pattern.
  public var ofAgainst: KnownWords { with(numbers: against) }

  /// What is known of the labels of other numbers.
  public var ofLabels: KnownWords { with(numbers: againstAll) }

  private func with(numbers: EmbeddedReader) -> KnownWords {
    KnownWords(numbers: numbers, against: against, againstAll: againstAll, list: list)
  }
}

/// Texts that show what is found and what is not. They are run as tests.
public struct Examples: Sendable {
  public let matches: [Example]
  public let noMatches: [CounterExample]

  public init(matches: [Example], noMatches: [CounterExample]) {
    self.matches = matches
    self.noMatches = noMatches
  }

  /// A text in which everything between « and » must be found, and nothing else.
  public struct Example: Sendable {
    public let line: Int
    /// The text without the marks.
    public let text: String
    /// What must be found, in bytes of `text`.
    public let expected: [Range<Int>]
    /// The confidence it must have; nil: medium or high.
    public let confidence: Confidence?

    public init(line: Int, text: String, expected: [Range<Int>], confidence: Confidence?) {
      self.line = line
      self.text = text
      self.expected = expected
      self.confidence = confidence
    }
  }

  /// A text in which nothing may be found at medium or above.
  public struct CounterExample: Sendable {
    public let line: Int
    public let text: String
    public let because: String

    public init(line: Int, text: String, because: String) {
      self.line = line
      self.text = text
      self.because = because
    }
  }
}
