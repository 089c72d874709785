internal import Model

/// A match that passed its validator and has a confidence, before overlaps are settled.
struct Candidate {
  var range: Range<Int>
  /// Where the whole match begins: before the range, where a group narrows that down.
  var start: Int
  /// The index of its pattern in the set, and of its form among those of all patterns.
  let pattern: Int
  let form: Int
  /// The place of its pattern's country in `CountryOrder`; nil if it is no one country's.
  let country: Int?
  var confidence: Confidence
  /// Whether the validator of its form has proved it.
  let isProved: Bool
  /// Why its value is nobody's, if it is.
  let testValue: TestValueKind?
  private(set) var context: [ContextHit]
  /// The column it stands in, where that is known.
  let column: Field?
  /// Whether its context is the name of the column.
  let isColumnNamed: Bool
  /// What it says, where the text writes that otherwise.
  var decoded: DecodedValue?
  /// Whether few values of such fields are what it is.
  var isAmongOthers = false

  /// Measured once, for it is compared often: near a few words every number may be of a hundred
  /// patterns.
  private var named: ContextMeasure

  init(
    range: Range<Int>, start: Int, pattern: Int, form: Int, country: Int?, confidence: Confidence,
    isProved: Bool, testValue: TestValueKind?, context: [ContextHit], column: Field?,
    isColumnNamed: Bool, decoded: DecodedValue? = nil
  ) {
    self.range = range
    self.start = start
    self.pattern = pattern
    self.form = form
    self.country = country
    self.confidence = confidence
    self.isProved = isProved
    self.testValue = testValue
    self.context = context
    self.column = column
    self.isColumnNamed = isColumnNamed
    self.decoded = decoded
    named = ContextMeasure(of: context, isColumnNamed: isColumnNamed)
  }

  /// Says where its context stands in another text.
  mutating func place(_ context: [ContextHit]) {
    self.context = context
    named = ContextMeasure(of: context, isColumnNamed: isColumnNamed)
  }

  /// What is to be known of it beside what it is.
  var marks: [Mark] { testValue == nil ? [] : [.testValue] }

  /// Whether it explains its bytes better than `other`.
  func outranks(_ other: Candidate) -> Bool { comparison(with: other).outranks }

  /// Which of the two explains its bytes better, and what decides: confidence, then the nearest label
  /// (of one pattern's own what is decoded comes before what is not, unless it is a part of it),
  /// then proof, then how much the labels say, then length; what is one country's comes before what
  /// is anyone's, what more people may have before what fewer may, and the order of the patterns
  /// decides between equals.
  func comparison(
    with other: Candidate
  ) -> (outranks: Bool, because: Decision.Rival.Reason) {
    if confidence != other.confidence {
      return (confidence > other.confidence, .lowerConfidence)
    }
    if pattern == other.pattern, (decoded != nil) != (other.decoded != nil) {
      let (said, written) = decoded != nil ? (self, other) : (other, self)
      // What is decoded may be a part only of what is found without that.
      let isPart =
        said.range != written.range && said.range.clamped(to: written.range) == said.range
      if !isPart { return (decoded != nil, .shorter) }
    }
    if named.distance != other.named.distance {
      return (named.distance < other.named.distance, .fartherWord)
    }
    if isProved != other.isProved { return (isProved, .notProved) }
    if named.bytes != other.named.bytes { return (named.bytes > other.named.bytes, .lessNamed) }
    if range.count != other.range.count { return (range.count > other.range.count, .shorter) }
    if (country == nil) != (other.country == nil) { return (country != nil, .noCountry) }
    if let country, let rival = other.country, country != rival {
      return (country < rival, .fewerPeople)
    }
    if pattern != other.pattern { return (pattern < other.pattern, .laterInOrder) }
    return (range.lowerBound < other.range.lowerBound, .laterInOrder)
  }
}

/// How near the context of a match is, and how much it says.
private struct ContextMeasure {
  /// How far away the nearest word stands; 0 for the name of the field.
  let distance: Int
  /// How many bytes the words take up, those that overlap once: "Armenian passport" says more than
  /// "passport".
  let bytes: Int

  init(of context: [ContextHit], isColumnNamed: Bool) {
    distance = isColumnNamed ? 0 : context.reduce(Int.max) { min($0, $1.distance) }
    guard context.count > 1 else {
      bytes = context.first?.range.count ?? 0
      return
    }
    var (bytes, end) = (0, Int.min)
    for range in context.lazy.map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      bytes += max(0, range.upperBound - max(end, range.lowerBound))
      end = max(end, range.upperBound)
    }
    self.bytes = bytes
  }
}
