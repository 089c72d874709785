/// The word that names what a key lies in: "name" for `first` in `"name": {"first": "Ada"}`, in
/// `<Name><first>Ada</first></Name>`, in `name.first=Ada`, in YAML under `name:`, and under `[name]`.
///
/// It looks back a few bytes only, so that it works in any text, whole or broken. What it finds for one key
/// it remembers for the next, which often lies in the same: a text full of keys is read once, not for each.
struct EnclosingKey {
  /// Bytes that are looked back for what encloses a key.
  private static let reach = 512
  /// Bytes of a tag before an attribute.
  private static let longestTag = 128
  /// Bytes of a word that names something.
  private static let longest = 24

  /// A key that encloses another: where it begins, and its last word.
  private struct Name {
    let start: Int
    let word: String?
  }

  /// What was found at some place: what a later search would find that comes by there.
  private struct Known {
    let position: Int
    let name: Name?

    /// The word, for one that looks back to `lowest` only.
    func word(from lowest: Int) -> Name? { name.flatMap { $0.start >= lowest ? $0 : nil } }
  }

  private var lastObject: Known?
  private var lastSection: Known?

  /// The last word of the key, element or path around `label`, in lower case; nil if there is none, or
  /// the label is not all of its own key.
  ///
  /// - Parameter text: The same for all keys, which come in its order.
  mutating func word(
    around label: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    let start = label.lowerBound
    let lowest = max(0, start - Self.reach)
    guard start > lowest else { return nil }
    switch text[start - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"):
      return Self.lastWord(
        before: Self.behindIndex(before: start - 1, lowest, in: text), lowest, in: text)
    case UInt8(ascii: "<"):
      return Self.element(around: start - 1, lowest, in: text)
    case UInt8(ascii: ":"):
      // A namespace of an element.
      var name = start - 1
      while name > lowest, LabelledField.isLetterOrDigit(text[name - 1]) { name -= 1 }
      guard name > lowest, text[name - 1] == UInt8(ascii: "<") else { return nil }
      return Self.element(around: name - 1, lowest, in: text)
    case UInt8(ascii: "["):
      // The field of a form: `user[name][first]`.
      let isNested = start - 2 > lowest && text[start - 2] == UInt8(ascii: "]")
      return Self.lastWord(before: isNested ? start - 2 : start - 1, lowest, in: text)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return object(around: start - 1, lowest, in: text)
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "{"), UInt8(ascii: ","):
      return object(around: start, lowest, in: text) ?? Self.block(around: start, lowest, in: text)
        ?? section(around: start, lowest, in: text) ?? Self.tag(around: start, in: text)
    default: return nil
    }
  }

  /// Where a name ends that may be followed by the number of one of several: `names[0]`.
  private static func behindIndex(
    before end: Int, _ lowest: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard end > lowest, text[end - 1] == UInt8(ascii: "]") else { return end }
    var open = end - 1
    while open > lowest, 0x30...0x39 ~= text[open - 1] { open -= 1 }
    return open > lowest && text[open - 1] == UInt8(ascii: "[") ? open - 1 : end
  }

  /// The last word of the name that ends at `end`.
  private static func lastWord(
    before end: Int, _ lowest: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    var start = end
    while start > lowest, end - start <= longest, 0x61...0x7A ~= text[start - 1] | 0x20 {
      start -= 1
      // A capital behind a small letter begins a word.
      if start > lowest, 0x41...0x5A ~= text[start], 0x61...0x7A ~= text[start - 1] { break }
    }
    guard 1...longest ~= end - start else { return nil }
    return String(decoding: text[start..<end], as: UTF8.self).lowercased()
  }

  /// The name of the object of JSON, or of a program, that `position` is in; of one in a list, the
  /// list's.
  private mutating func object(
    around position: Int, _ lowest: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    let name = Self.object(around: position, lowest, in: text, lastObject)
    lastObject = Known(position: position, name: name)
    return name?.word
  }

  private static func object(
    around position: Int, _ lowest: Int, in text: UnsafeBufferPointer<UInt8>, _ known: Known?
  ) -> Name? {
    var depth = 0
    var isFound = false
    var place = position
    while place > lowest {
      if place == known?.position, depth == 0, !isFound { return known?.word(from: lowest) }
      place -= 1
      switch text[place] {
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth > 0 {
          depth -= 1
          continue
        }
        var sign = place
        while sign > lowest, text[sign - 1] <= 0x20 { sign -= 1 }
        guard sign > lowest else { return nil }
        // PHP's lists have keys: `'name' => ['first' => `.
        let isArrow =
          text[sign - 1] == UInt8(ascii: ">") && sign - 1 > lowest
          && text[sign - 2] == UInt8(ascii: "=")
        if isArrow { sign -= 1 }
        guard text[place] == UInt8(ascii: "{") || isFound || isArrow else { return nil }
        isFound = true
        if text[sign - 1] == UInt8(ascii: ":") || text[sign - 1] == UInt8(ascii: "=") {
          guard let key = FieldKey.name(before: sign - 1, in: text), key.lowerBound >= lowest else {
            return nil
          }
          let word = lastWord(before: key.upperBound, lowest, in: text)
          // What DynamoDB calls a map says nothing.
          guard word == "m", key.count == 1 else { return Name(start: key.lowerBound, word: word) }
          (place, isFound) = (key.lowerBound, false)
        }
      default: break
      }
    }
    return nil
  }

  /// The name of the tag that an attribute is in which begins at `position`.
  private static func tag(
    around position: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    let before = text[max(0, position - longestTag)..<position]
    guard
      let open = before.lastIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      text[open] == UInt8(ascii: "<")
    else { return nil }
    let name = text[(open + 1)..<position].prefix { $0 > 0x20 }
    return lastWord(before: name.endIndex, name.startIndex, in: text)
  }

  /// The name of the element of markup in which a tag begins at `position`.
  private static func element(
    around position: Int, _ lowest: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    var depth = 0
    var end = position
    while let open = text[lowest..<end].lastIndex(of: UInt8(ascii: "<")), open + 1 < end {
      guard let close = text[open..<end].lastIndex(of: UInt8(ascii: ">")) else { return nil }
      end = open
      if text[open + 1] == UInt8(ascii: "/") {
        depth += 1
      } else if text[close - 1] != UInt8(ascii: "/"), LabelledField.isLetterOrDigit(text[open + 1])
      {
        guard depth > 0 else {
          let name = text[(open + 1)..<close].prefix { $0 > 0x20 }
          return lastWord(before: name.endIndex, name.startIndex, in: text)
        }
        depth -= 1
      }
    }
    return nil
  }

  /// The key of YAML under which a line stands that `position` is the first word of: the nearest one
  /// above that stands farther left, and has no value.
  private static func block(
    around position: Int, _ lowest: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    var start = position
    while start > lowest, text[start - 1] == 0x20 || text[start - 1] == UInt8(ascii: "-") {
      start -= 1
    }
    guard start > lowest, text[start - 1] == 0x0A else { return nil }
    let indentation = position - start
    while indentation > 0, start > lowest {
      var end = start - 1
      start = end
      while start > lowest, text[start - 1] != 0x0A { start -= 1 }
      guard start > lowest || start == 0 else { return nil }
      let first = text[start..<end].firstIndex { $0 != 0x20 && $0 != UInt8(ascii: "-") }
      guard let first, first - start < indentation else { continue }
      while end > first, text[end - 1] <= 0x20 { end -= 1 }
      guard end > first, text[end - 1] == UInt8(ascii: ":") else { return nil }
      return lastWord(before: end - 1, first, in: text)
    }
    return nil
  }

  /// The name of the section of a configuration that a line lies in which begins at `position`.
  private mutating func section(
    around position: Int, _ lowest: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    guard text[position - 1] == 0x0A else { return nil }
    let name = Self.section(around: position, lowest, in: text, lastSection)
    lastSection = Known(position: position, name: name)
    return name?.word
  }

  private static func section(
    around position: Int, _ lowest: Int, in text: UnsafeBufferPointer<UInt8>, _ known: Known?
  ) -> Name? {
    var start = position
    while start > lowest, text[start - 1] == 0x0A {
      if start == known?.position { return known?.word(from: lowest) }
      var end = start - 1
      start = end
      while start > lowest, text[start - 1] != 0x0A { start -= 1 }
      while end > start, text[end - 1] <= 0x20 { end -= 1 }
      guard end > start, text[start] == UInt8(ascii: "[") else { continue }
      while end > start, text[end - 1] == UInt8(ascii: "]") { end -= 1 }
      return Name(start: start, word: lastWord(before: end, start, in: text))
    }
    return nil
  }
}
