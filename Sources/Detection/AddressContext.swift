/// Tells where a text is an address, or a form that was sent: only there `%40` and `+` stand for other
/// characters. It is asked from the start of a text on, and looks at each byte once.
struct AddressContext {
  /// How far it looks back for the start of an address.
  private static let longest = 256
  /// How far it looks ahead for another sign of one.
  private static let foresight = 32

  /// Bytes of a value up to its first blank.
  private static let longestValue = 64

  /// Up to where it has looked, and what it knows there of the word that it stands in.
  private var position: Int
  private var isAddress = false
  /// Whether parameters stand before it, and whether it stands in the value of one.
  private var hasParameters = false
  private var isInValue = false
  /// Up to where parameters were looked for in vain.
  private var barren = 0

  init(at position: Int) { self.position = position }

  /// Whether the percent sign at `place`, behind which two digits stand, begins an escape.
  mutating func holds(percentAt place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    go(to: place, of: text)
    if isAddress { return true }
    // By itself it may be a share, or a directive of a format; an address has letters around its
    // sign, or more escapes.
    guard place > 0, place + 3 < text.count, LabelledField.isLetterOrDigit(text[place - 1]) else {
      return false
    }
    let isAt = text[place + 1] == UInt8(ascii: "4") && text[place + 2] == UInt8(ascii: "0")
    isAddress =
      (isAt && LabelledField.isLetterOrDigit(text[place + 3]))
      || isEscaped(behind: place + 3, of: text)
    return isAddress
  }

  private func isEscaped(behind place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    for next in place..<min(text.count, place + Self.foresight) {
      if Self.isBorder(at: next, of: text) { return false }
      if text[next] == UInt8(ascii: "%") { return Escape.behindPercent(at: next, of: text) != nil }
    }
    return false
  }

  /// Whether the plus sign at `place` is a blank.
  mutating func holds(plusAt place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Most plus signs stand in other text: there it is soon seen that no value has begun.
    if place - position > Self.foresight, !isValue(before: place, of: text) { return false }
    go(to: place, of: text)
    guard isInValue else { return false }
    if hasParameters { return true }
    guard place >= barren else { return false }
    // The first parameter of a form has none before it.
    let end = min(text.count, place + Self.longest)
    barren = end
    for next in place..<end {
      if Self.isBorder(at: next, of: text) { return false }
      if text[next] == UInt8(ascii: "&") {
        hasParameters = isParameter(at: next, of: text)
        return hasParameters
      }
    }
    return false
  }

  /// Whether a parameter's name ends not far before `place`.
  private func isValue(before place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = place
    while before > max(position, place - Self.longestValue) {
      before -= 1
      switch text[before] {
      case UInt8(ascii: "="): return true
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): return false
      default: break
      }
    }
    return isInValue && before == position
  }

  /// Whether the ampersand at `place` parts parameters: a name follows.
  private func isParameter(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    place + 1 < text.count && LabelledField.isLetterOrDigit(text[place + 1])
      && (place == 0 || text[place - 1] != UInt8(ascii: "&"))
  }

  private mutating func go(to place: Int, of text: UnsafeBufferPointer<UInt8>) {
    if place - position > Self.longest {
      end()
      position = place - Self.longest
    }
    while position < place {
      take(at: position, of: text)
      position += 1
    }
  }

  private mutating func end() {
    isAddress = false
    hasParameters = false
    isInValue = false
  }

  private mutating func take(at place: Int, of text: UnsafeBufferPointer<UInt8>) {
    switch text[place] {
    case UInt8(ascii: "="):
      isAddress = true
      isInValue = true
    case UInt8(ascii: "?"):
      isAddress = true
      hasParameters = true
      isInValue = false
    case UInt8(ascii: "&"):
      if isParameter(at: place, of: text) { hasParameters = true } else { end() }
      isInValue = false
    case UInt8(ascii: "/"), UInt8(ascii: ":"): isAddress = true
    case let byte where byte > 0x3E && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "`"):
      break
    default: if Self.isBorder(at: place, of: text) { end() }
    }
  }

  /// Whether no address goes on over `place`.
  private static func isBorder(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[place] {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "`"):
      return true
    case UInt8(ascii: "\\"):
      // JSON may escape the slashes of an address, and its ampersands.
      guard place + 1 < text.count else { return true }
      return text[place + 1] != UInt8(ascii: "/") && text[place + 1] != UInt8(ascii: "u")
    default: return false
    }
  }
}
