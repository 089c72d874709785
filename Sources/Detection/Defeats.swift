internal import Model

/// The forms that reached a limit of PCRE2, which are not tried again for a while: what defeated them
/// once is likely to do it again next to it.
struct Defeats {
  /// Parts of a text in which forms may be defeated before they rest until its end.
  private static let mostParts = 16

  /// For each form, whether it rests.
  private(set) var forms: [Bool]
  /// Whether any does.
  private(set) var isAny = false
  private var parts = 0

  /// - Parameter count: Forms that there are.
  init(of count: Int) { forms = Array(repeating: false, count: count) }

  mutating func beginItem() {
    forget()
    parts = 0
  }

  /// Lets all forms be tried again, in the next part of a text or in other cells. Cells may be searched
  /// by several matchers: what one of them has met must not count for those it was given.
  ///
  /// - Returns: Whether they are.
  mutating func begin(_ place: Passage.Place) -> Bool {
    guard isAny else { return true }
    if case .text = place {
      parts += 1
      guard parts < Self.mostParts else { return false }
    }
    forget()
    return true
  }

  private mutating func forget() {
    for form in forms.indices { forms[form] = false }
    isAny = false
  }

  /// Lets a form rest. Returns what people are told of it.
  mutating func add(_ form: Int, _ failure: String) -> String {
    forms[form] = true
    isAny = true
    // A part is as long as what is searched at once.
    return parts + 1 < Self.mostParts
      ? failure + "; it was not looked for in what follows, up to 256 KB"
      : failure + "; it was not looked for in the rest of the text"
  }
}
