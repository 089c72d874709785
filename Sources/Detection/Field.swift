/// A field in which values stand: a column, or what a key names.
///
/// A class, so that candidates and judgements refer to it in one word.
final class Field: Sendable {
  let name: String
  /// For each pattern of which there are any: its context words in the name.
  let hits: [Int: [ContextHit]]
  /// The same of the labels that speak against patterns.
  let against: [Int: [ContextHit]]

  init(_ name: String, hits: [Int: [ContextHit]], against: [Int: [ContextHit]] = [:]) {
    self.name = name
    self.hits = hits
    self.against = against
  }
}
