import Model

/// What a report says alike of many findings, kept as it was written the first time.
struct Repeated {
  private var patterns: [ObjectIdentifier: (pattern: PatternInfo, part: [UInt8])] = [:]
  /// The last place; the next finding is mostly in the same one.
  private var place: (origin: Origin, part: [UInt8])?

  /// What was said of a pattern.
  subscript(pattern: PatternInfo) -> [UInt8]? {
    get { patterns[ObjectIdentifier(pattern)]?.part }
    // The pattern is kept, so that no other one comes to lie where it lay.
    set { patterns[ObjectIdentifier(pattern)] = newValue.map { (pattern, $0) } }
  }

  /// What was said of a place.
  subscript(origin: Origin) -> [UInt8]? {
    get { place?.origin == origin ? place?.part : nil }
    set { place = newValue.map { (origin, $0) } }
  }
}
