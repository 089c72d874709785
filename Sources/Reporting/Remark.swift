/// What has to be said beside what was searched: something that was not, or was not reported.
struct Remark {
  /// What was wanted and was not to be had.
  static let lost = "lost"
  static let interrupted = "interrupted"

  /// A word that stays the same whatever the figures are.
  let name: String
  /// A sentence.
  let text: String
}
