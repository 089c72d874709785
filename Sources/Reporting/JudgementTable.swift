import Model

/// What was made of judgements, for the findings that share them.
struct JudgementTable<Value: Sendable>: Sendable {
  /// Judgements that are kept; with one more, all are forgotten.
  private static var most: Int { 16_384 }

  private var numbers = Numbering()
  /// By the numbers of their judgements.
  private var values: [Value] = []

  /// What was made of a judgement; once made it is not made anew.
  subscript(judgement: Judgement) -> Value? {
    get {
      guard let number = numbers.known(judgement) else { return nil }
      return values[number]
    }
    set {
      guard let newValue, numbers.known(judgement) == nil else { return }
      if values.count == Self.most { self = JudgementTable() }
      _ = numbers.number(of: judgement)
      values.append(newValue)
    }
  }
}
