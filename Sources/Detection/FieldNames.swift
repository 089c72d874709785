internal import Model
internal import Words

/// Knows what the names of fields say; belongs to one worker.
struct FieldNames: ~Copyable {
  /// Names by keys that are remembered; then they are looked at anew.
  private static let mostKeys = 1024

  private let lexicon: () -> ContextLexicon
  private let negative: NegativeContext
  /// Nil where there are no labels.
  private let labels: () -> LabelTable?
  /// For each pattern whether it has forms that are looked for near its words.
  private let isLookedFor: [Bool]
  /// Looks at names only, so that what is known of a passage stays known.
  private var context: ContextFinder?
  /// For keys that were met, by their hashes: what they name; nil for those that say nothing.
  private var keys: [Int: [Key]] = [:]
  /// How many there are: hostile ones may all have one hash.
  private var keyCount = 0
  private struct Key {
    let bytes: [UInt8]
    let field: Field?
  }
  /// The fields of names that were met: tables are often alike.
  private var fields: [String: Field] = [:]

  init(_ set: PatternSet) {
    lexicon = { set.lexicon }
    negative = set.negative
    labels = { set.hasLabels ? set.labels : nil }
    var isLookedFor = [Bool](repeating: false, count: set.patterns.count)
    for form in set.forms where !form.isLabelled { isLookedFor[form.pattern] = true }
    self.isLookedFor = isLookedFor
  }

  /// The patterns that are looked for in a field because of its name.
  func patterns(namedBy field: Field) -> PatternMarks {
    var patterns = PatternMarks()
    for pattern in field.hits.words.keys where isLookedFor[pattern] { patterns.insert(pattern) }
    return patterns
  }

  /// The field of that name.
  mutating func field(_ name: String) -> Field {
    if let known = fields[name] { return known }
    if fields.count == Self.mostKeys { fields.removeAll() }
    let made = makeField(name)
    fields[name] = made
    return made
  }

  /// Whether a word of any pattern stands in a name.
  mutating func mayTell(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    if context == nil { context = ContextFinder(lexicon()) }
    return context?.holdsWord(inField: name) ?? false
  }

  private mutating func makeField(_ name: String) -> Field {
    if context == nil { context = ContextFinder(lexicon()) }
    let hits = context?.hits(inField: name) ?? [:]
    let isOfOther = !hits.isEmpty && Self.isOfOther(name)
    return Field(
      name,
      hits: hits.filter { pattern, words in
        negative.isPattern(pattern)
          && (!isOfOther || words.contains { $0.range.upperBound == name.utf8.count })
      },
      against: hits.filter { !negative.isPattern($0.key) }, labels: labels())
  }

  /// What names end with whose values are of something else: "phone_model", "passport requests".
  private static func isOther(_ word: String) -> Bool {
    switch word {
    case "model", "models", "type", "types", "count", "counts", "total", "totals", "requests",
      "size", "status", "support", "minutes", "calls", "brand", "price", "cost", "fee", "rate",
      "color", "colour", "length", "width", "height", "quantity", "qty", "amount", "anzahl",
      "größe", "nombre", "cantidad":
      true
    default: false
    }
  }

  private static func isOfOther(_ name: String) -> Bool {
    var start = name.utf8.endIndex
    while start > name.utf8.startIndex {
      let before = name.utf8.index(before: start)
      let byte = name.utf8[before]
      guard 0x61...0x7A ~= byte | 0x20 || byte >= 0x80 else { break }
      start = before
    }
    let word = name[start...]
    if isOther(word.lowercased()) { return true }
    // In camel case the last capital begins the last word.
    guard let capital = word.lastIndex(where: \.isUppercase) else { return false }
    return isOther(word[capital...].lowercased())
  }

  /// The field of that name, of which its database says something: the words of both count.
  ///
  /// - Parameter columns: The names of all columns of its table.
  mutating func field(_ name: String, comment: String?, in columns: [String]) -> Field {
    var field = field(name)
    if let comment { field = field.explained(by: self.field(comment)) }
    guard let number = columns.firstIndex(of: name) else { return field }
    return settled([number: field], among: columns)[number] ?? field
  }

  /// Lets labels count that do so beside certain other columns only.
  ///
  /// - Parameter fields: Columns by their places among all of `names`.
  private func settled(_ fields: [Int: Field], among names: [String]) -> [Int: Field] {
    let conditional = fields.filter { !$0.value.labelsOfTables.isEmpty }
    guard !conditional.isEmpty, let table = labels() else { return fields }
    let folded = names.map { FoldedWords.fold($0) ?? [] }
    var columns: [Int: [Int]] = [:]
    return fields.merging(
      conditional.map { number, field in
        let settled = field.inTable { entry in
          let known = columns[entry.form] ?? table.columns(beside: entry.form, among: folded)
          columns[entry.form] = known
          return known.contains { $0 != number }
        }
        return (number, settled)
      }, uniquingKeysWith: { $1 })
  }

  /// The columns of those names. One that does not read like a name says nothing: it may be a value, and
  /// names are told.
  mutating func columns(_ names: [String]) -> TableColumns {
    var fields: [Field] = []
    fields.reserveCapacity(names.count)
    for name in names {
      fields.append(FieldName.isLikely(name) ? field(name) : Field(name, hits: [:], labels: nil))
    }
    if fields.contains(where: { !$0.labelsOfTables.isEmpty }) {
      let byPlace = Dictionary(uniqueKeysWithValues: zip(fields.indices, fields))
      for (number, field) in settled(byPlace, among: fields.map(\.name)) { fields[number] = field }
    }
    return TableColumns(
      fields, fields.reduce(into: PatternMarks()) { $0.formUnion(patterns(namedBy: $1)) })
  }

  /// The field that a key names, if it has a word of any pattern in it: others may be values
  /// themselves, and are not to be told.
  mutating func telling(_ key: [UInt8]) -> Field? {
    let hash = key.reduce(0) { (31 &* $0) &+ Int($1) }
    if let known = keys[hash]?.first(where: { $0.bytes == key }) { return known.field }
    if keyCount == Self.mostKeys {
      keys.removeAll()
      keyCount = 0
    }
    keyCount += 1
    let field = field(String(decoding: key, as: UTF8.self))
    let telling = field.hits.isEmpty ? nil : field
    keys[hash, default: []].append(Key(bytes: key, field: telling))
    return telling
  }
}
