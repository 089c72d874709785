/// Knows what the names of fields say; belongs to one worker.
struct FieldNames: ~Copyable {
  /// Names by keys that are remembered; then they are looked at anew.
  private static let mostKeys = 1024

  private let lexicon: () -> ContextLexicon
  private let negative: NegativeContext
  /// Looks at names only, so that what is known of a passage stays known.
  private var context: ContextFinder?
  /// For keys that were met: what they name; nil for those that say nothing.
  private var keys: [[UInt8]: Field?] = [:]

  init(_ set: PatternSet) {
    lexicon = { set.lexicon }
    negative = set.negative
  }

  /// The field of that name.
  mutating func field(_ name: String) -> Field {
    if context == nil { context = ContextFinder(lexicon()) }
    let hits = context?.hits(inField: name) ?? [:]
    return Field(
      name, hits: hits.filter { negative.isPattern($0.key) },
      against: hits.filter { !negative.isPattern($0.key) })
  }

  /// The columns of those names.
  mutating func columns(_ names: [String]) -> TableColumns {
    var fields: [Field] = []
    fields.reserveCapacity(names.count)
    for name in names { fields.append(field(name)) }
    return TableColumns(fields)
  }

  /// The field that a key names, if it has a word of any pattern in it: others may be values
  /// themselves, and are not to be told.
  mutating func telling(_ key: [UInt8]) -> Field? {
    if let known = keys[key] { return known }
    if keys.count == Self.mostKeys { keys.removeAll() }
    let field = field(String(decoding: key, as: UTF8.self))
    let telling = field.hits.isEmpty ? nil : field
    keys[key] = .some(telling)
    return telling
  }
}
