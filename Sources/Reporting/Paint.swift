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

  func callAsFunction(_ style: Style, _ text: String) -> String {
    isOn && style != .plain && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
