/// Where a word must stand for a match of a form to be worth anything.
struct ContextGate {
  let pattern: Int
  /// Whether the form counts in context only.
  let isClosed: Bool
  /// How far from where a match begins its context can lie, before that and behind it, in bytes.
  let behind: Int
  let ahead: Int

  /// - Parameter reach: How far its pattern's words may lie from a match, in bytes.
  init(_ form: CompiledForm, reach: Int, isClosed: Bool) {
    pattern = form.pattern
    self.isClosed = isClosed
    behind = reach
    ahead = (form.longest ?? 0) + reach / 2
  }
}
