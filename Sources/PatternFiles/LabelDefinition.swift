/// What names the field whose whole value a form may be: the name of a column, a key, or what a form
/// to be filled in says before a colon. Places among the words of the pattern.
public struct LabelDefinition: Sendable {
  /// Words that may end the name: "first name" names what `customer_first_name` holds.
  public let last: [Int]
  /// Words that must be all of the name, for they say something else behind others: "name" names a
  /// person, and "file name" does not.
  public let whole: [Int]
  /// What must name the object, the element or the path that the field lies in, by its last word in
  /// lower case, for the words of `whole` to count: "first" is a name in "name" only. Empty: anything.
  public let inside: [String]
  /// What must be in the name of another column of the same table for the words to count, which then
  /// name columns only: "age" is that of a person beside "surname". Empty: any field.
  public let beside: [String]
  /// The words that the pattern has for the sake of these columns alone: no context elsewhere.
  public let ofColumns: [Int]

  public init(
    last: [Int], whole: [Int], inside: [String] = [], beside: [String] = [], ofColumns: [Int] = []
  ) {
    self.last = last
    self.whole = whole
    self.inside = inside
    self.beside = beside
    self.ofColumns = ofColumns
  }
}

/// What the value of a field may be; compared as context words are.
public struct Vocabulary: Sendable {
  /// Made when they are asked for, where they are embedded: a scan seldom does.
  public var words: [String] { makeWords() }
  private let makeWords: @Sendable () -> [String]

  public init(_ words: @autoclosure @escaping @Sendable () -> [String]) { makeWords = words }
}
