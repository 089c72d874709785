/// Colours for a terminal, by SGR escape sequences (ECMA-48), or none.
struct Paint {
  enum Style: String {
    case plain = ""
    case path = "35"
    case position = "32"
    case value = "1"
    case strong = "1;31"
    case notable = "33"
    case faint = "2"
    case heading = "1;4"
    case good = "1;32"
  }

  let isOn: Bool

  /// What stands before text in a style, and after it.
  func start(_ style: Style) -> String {
    isOn && style != .plain ? "\u{1B}[\(style.rawValue)m" : ""
  }
  func end(_ style: Style) -> String { isOn && style != .plain ? "\u{1B}[0m" : "" }

  func callAsFunction(_ style: Style, _ text: String) -> String {
    isOn && !text.isEmpty ? start(style) + text + end(style) : text
  }
}
