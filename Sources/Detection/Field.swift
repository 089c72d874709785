/// A field in which values stand: a column, or what a key names.
///
/// A class, so that candidates and judgements refer to it in one word.
final class Field: Sendable {
  let name: String
  /// For each pattern of which there are any: its context words in the name.
  let hits: FieldHits
  /// The same of the labels that speak against patterns.
  let against: FieldHits

  /// The forms that its name is a label of.
  let labels: [LabelTable.Entry]
  /// Those that it is a label of beside certain other columns.
  let labelsOfTables: [LabelTable.Entry]

  init(
    _ name: String, hits: [Int: [ContextHit]], against: [Int: [ContextHit]] = [:],
    labels: LabelTable?
  ) {
    self.name = name
    self.hits = FieldHits(hits)
    self.against = FieldHits(against)
    let entries = labels.map { Self.labels(in: name, hits, $0) } ?? []
    self.labels = entries.filter { !$0.isOfTables }
    labelsOfTables = entries.filter(\.isOfTables)
  }

  private init(
    _ name: String, _ hits: [Int: [ContextHit]], _ against: [Int: [ContextHit]],
    _ labels: [LabelTable.Entry], ofTables: [LabelTable.Entry]
  ) {
    self.name = name
    self.hits = FieldHits(hits)
    self.against = FieldHits(against)
    self.labels = labels
    labelsOfTables = ofTables
  }

  /// The field in a table in which those of `labelsOfTables` count that `isMeant` says so of.
  func inTable(_ isMeant: (LabelTable.Entry) -> Bool) -> Field {
    let meant = labelsOfTables.filter(isMeant)
    if meant.isEmpty { return self }
    return Field(name, hits.words, against.words, labels + meant, ofTables: [])
  }

  /// Whether nothing but a word of a pattern stands in the name, or the name is one of programs, without
  /// blanks, and ends with it.
  var isWhole: Bool {
    let length = name.utf8.count
    let isOfProgram = !name.utf8.contains(0x20)
    return hits.words.values.joined().contains { hit in
      hit.range.upperBound == length && (hit.range.lowerBound == 0 || isOfProgram)
    }
  }

  /// Words of a comment that is a name; longer ones end with any words.
  private static let mostWords = 3

  /// The field with what a comment about it says, which is a field by that name.
  func explained(by comment: Field) -> Field {
    let isName = comment.name.split(separator: " ").count <= Self.mostWords
    return Field(
      name, Self.united(hits, comment.hits), Self.united(against, comment.against),
      labels.isEmpty && isName ? comment.labels : labels,
      ofTables: labelsOfTables.isEmpty && isName ? comment.labelsOfTables : labelsOfTables)
  }

  private static func united(
    _ own: FieldHits, _ others: FieldHits
  ) -> [Int: [ContextHit]] {
    own.words.merging(others.words) { own, others in
      own + others.filter { other in !own.contains { $0.place == other.place } }
    }
  }

  /// A name says by its last words what it names; the more of them are a word, the better it says that.
  private static func labels(
    in name: String, _ hits: [Int: [ContextHit]], _ table: LabelTable
  ) -> [LabelTable.Entry] {
    Array(name.utf8).withUnsafeBufferPointer { text in
      let ends = hits.mapValues { $0.filter { isEnd(behind: $0.range.upperBound, in: text) } }
      guard let first = ends.values.joined().map(\.range.lowerBound).min() else { return [] }
      return ends.sorted { $0.key < $1.key }.flatMap { pattern, hits in
        hits.filter { $0.range.lowerBound == first }.flatMap { hit in
          var enclosing = EnclosingKey()
          return table.entries(of: pattern, at: hit.place).filter {
            table.isMeant($0, by: hit.range, in: text, &enclosing)
          }
        }
      }
    }
  }

  /// Whether nothing comes behind `position` but a number or a remark.
  private static func isEnd(behind position: Int, in name: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = name[position...].prefix { $0 != UInt8(ascii: "(") }
    return rest.count <= 3
      && !rest.contains { LabelledField.isLetterOrDigit($0) && !(0x30...0x39 ~= $0) || $0 >= 0x80 }
  }
}
