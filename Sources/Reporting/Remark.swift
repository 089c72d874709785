/// What has to be said beside what was searched: something that was not, or was not reported.
struct Remark {
  /// What was wanted and was not to be had.
  static let lost = "lost"
  static let interrupted = "interrupted"
  /// What a baseline knows whatever its value is.
  static let uncomparedValues = "uncompared-values"
  static let unknownIgnore = "unknown-ignore"

  /// A word that stays the same whatever the figures are.
  let name: String
  /// A sentence.
  let text: String
}
