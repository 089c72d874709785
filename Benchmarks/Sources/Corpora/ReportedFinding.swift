/// One line of privet's `jsonl` report, or of the truth beside a corpus, which is like it.
public struct ReportedFinding {
  public private(set) var isFinding = false
  public private(set) var path = ""
  /// The id of the commit that has it first, in a history.
  public private(set) var commit = ""
  /// Nothing for columns of a database.
  public private(set) var offset: Int?
  public private(set) var table = ""
  public private(set) var column = ""
  /// How many values of a column match.
  public private(set) var count = 0
  /// Indices into `PlantedKind.all` of the patterns that found it.
  public private(set) var patterns: [Int] = []

  public init(_ line: ArraySlice<UInt8>) {
    JSONFields(line).forEach { key, value in
      if key.equals("type") { isFinding = value.equals("finding") }
      if key.equals("path") { path = String(decoding: value, as: UTF8.self) }
      if key.equals("commit") { commit = String(decoding: value, as: UTF8.self) }
      if key.equals("offset") { offset = value.number }
      if key.equals("pattern") { note(value) }
      if key.equals("table") { table = String(decoding: value, as: UTF8.self) }
      if key.equals("column") || key.equals("columnName"), value.number == nil {
        column = String(decoding: value, as: UTF8.self)
      }
      if key.equals("count") { count = value.number ?? 0 }
      if key.equals("alsoMatches"), value.count > 2 {
        for name in value.dropFirst().dropLast().split(separator: UInt8(ascii: ",")) {
          note(name.dropFirst().dropLast())
        }
      }
      if key.equals("evidence") { noteEvidence(value) }
    }
  }

  private mutating func noteEvidence(_ object: ArraySlice<UInt8>) {
    JSONFields(object).forEach { key, value in
      if key.equals("matches") { count = value.number ?? 0 }
    }
  }

  private mutating func note(_ pattern: ArraySlice<UInt8>) {
    if let index = Self.index[String(decoding: pattern, as: UTF8.self)] { patterns.append(index) }
  }

  private static let index = Dictionary(
    uniqueKeysWithValues: PlantedKind.all.enumerated().map { ($1.pattern, $0) })
}
