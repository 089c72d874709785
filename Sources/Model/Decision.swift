/// How a match came to be what it is reported as; made only where it is asked for. It holds no value.
///
/// A class, so that a finding refers to it in one word.
public final class Decision: Sendable {
  /// The form that matched, from 1, and how many forms its pattern has.
  public let form: Int
  public let forms: Int
  /// What the form is worth without context, if anything, and in context.
  public let alone: Confidence?
  public let inContext: Confidence
  /// What was asked about the value, and whether that confirmed it; if not, it is worth a step less.
  public let validator: String?
  public let isConfirmed: Bool
  /// Words of the pattern that stood near it, or in the name of its field.
  public let words: [Word]
  /// The label of another number that stood nearer, for which it is worth a step less.
  public let against: Word?
  /// Whether few values of fields that are called so look like it in the text around it, for which it
  /// is worth a step less.
  public let isAmongOthers: Bool
  public let testValue: TestValueKind?
  /// Whether it stands in a file of a program, where test values are worth little.
  public let isInProgram: Bool
  /// Other patterns that the same bytes could be.
  public let rivals: [Rival]

  /// A word, and where it stood.
  public struct Word: Sendable {
    public enum Place: String, Sendable { case before, behind, field }

    public let text: String
    public let place: Place
    /// Bytes between the word and the value; 0 in a field's name.
    public let distance: Int

    public init(_ text: String, _ place: Place, distance: Int) {
      self.text = text
      self.place = place
      self.distance = distance
    }
  }

  /// A pattern that was less likely.
  public struct Rival: Sendable {
    public let pattern: String
    public let confidence: Confidence
    /// What decided against it.
    public let because: Reason

    /// In the order in which they are asked.
    public enum Reason: String, CaseIterable, Sendable {
      case lowerConfidence = "lower-confidence"
      case fartherWord = "farther-word"
      case notProved = "not-proved"
      case lessNamed = "less-named"
      case shorter
      case noCountry = "no-country"
      case fewerPeople = "fewer-people"
      case laterInOrder = "later-in-order"
    }

    public init(pattern: String, confidence: Confidence, because: Reason) {
      self.pattern = pattern
      self.confidence = confidence
      self.because = because
    }
  }

  public init(
    form: Int, of forms: Int, alone: Confidence?, inContext: Confidence, validator: String?,
    isConfirmed: Bool, words: [Word], against: Word?, isAmongOthers: Bool = false,
    testValue: TestValueKind?, isInProgram: Bool = false, rivals: [Rival]
  ) {
    self.form = form
    self.forms = forms
    self.alone = alone
    self.inContext = inContext
    self.validator = validator
    self.isConfirmed = isConfirmed
    self.words = words
    self.against = against
    self.isAmongOthers = isAmongOthers
    self.testValue = testValue
    self.isInProgram = isInProgram
    self.rivals = rivals
  }
}

/// Why a value is nobody's.
public enum TestValueKind: String, Sendable {
  /// It is given to nobody: reserved for tests, or for films and books.
  case unassigned
  /// It is published as an example, or stands for others.
  case specimen
  /// Its digits are all the same, or follow each other.
  case placeholder
}
