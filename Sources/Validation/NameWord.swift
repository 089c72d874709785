/// A word of a name.
struct NameWord {
  let scalars: ArraySlice<Unicode.Scalar>
  /// In lower case, in UTF-8.
  private let lowercased: [UInt8]
  /// Whether its script writes names without blanks.
  let isUnparted: Bool

  /// Nil for what no name has in it. `isFirst` says that nothing of the name stands before it.
  init?(_ scalars: ArraySlice<Unicode.Scalar>, isFirst: Bool) {
    let body = scalars.last == "." ? scalars.dropLast() : scalars
    // A period ends an initial or what is shortened, and nothing else.
    guard let first = body.first, let last = body.last, last != "-", body.count <= 30,
      body.count == scalars.count || body.count <= 4,
      Self.isLetter(first) || first == "'"
        || first == "’" || first == "`"
    else { return nil }
    if body.contains("."),
      !body.split(separator: ".").dropLast().allSatisfy({ $0.count <= 3 })
    {
      return nil
    }
    self.scalars = scalars
    lowercased = Self.lowercased(scalars)
    isUnparted = scalars.allSatisfy {
      0x2E80...0x9FFF ~= $0.value || 0xAC00...0xD7A3 ~= $0.value
    }
    if NameWords.never.contains(lowercased[...]) { return nil }
    if isFirst || Self.isLowercase(first), NameWords.neverFirst.contains(lowercased[...]) {
      return nil
    }
    if isUnparted, NameWords.isRequest(String(decoding: lowercased, as: UTF8.self)) { return nil }
  }

  /// Whether it is one of those words of names that have no capital.
  var isParticle: Bool {
    scalars.first.map(Self.isUppercase) != true && NameWords.particles.contains(lowercased[...])
  }

  var isTitle: Bool { NameWords.titles.contains(lowercased[...]) }

  /// Whether it is more than an initial.
  var isWhole: Bool { isUnparted || scalars.count(where: Self.isLetter) > 1 }

  /// Whether it, or a part of it, is a common given name.
  var isGiven: Bool {
    if NameWords.particles.contains(lowercased[...]) { return false }
    if GivenNames.contains(lowercased[...]) { return true }
    if isUnparted {
      return GivenNames.beginsWithSurname(String(decoding: lowercased, as: UTF8.self))
    }
    return lowercased.contains(UInt8(ascii: "-"))
      && lowercased.split(separator: UInt8(ascii: "-")).contains { GivenNames.contains($0) }
  }

  /// Whether it is in Cyrillic and ends as family names do.
  var isSlavicFamily: Bool {
    guard lowercased.count > 8, 0xD0...0xD3 ~= lowercased[0] else { return false }
    return Self.familyEndings.contains { lowercased.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let familyEndings = [
    "ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ын", "ына", "ий", "ая", "ко", "ук", "юк",
    "ик", "ич", "ян", "дзе", "швили", "ць", "ак",
  ]

  /// Whether each part of it begins with a capital and goes on without, or is of capitals only.
  var isCapitalized: Bool {
    // As most words are written.
    if let first = scalars.first, "A"..."Z" ~= first,
      scalars.dropFirst().allSatisfy({ "a"..."z" ~= $0 })
    {
      return true
    }
    let isAll = !scalars.contains(where: Self.isLowercase)
    if isAll || isUnparted { return true }
    let parts = scalars.split { Self.partBorders.contains($0) }
    return parts.enumerated().allSatisfy { number, part in
      guard let first = part.first else { return true }
      if Self.isLowercase(first) {
        return number > 0 || NameWords.particles.contains(Self.lowercased(part)[...])
      }
      guard Self.isUppercase(first),
        let inner = part.dropFirst().firstIndex(where: Self.isUppercase)
      else { return true }
      return NameWords.prefixes.contains(Self.lowercased(part[..<inner])[...])
        && !part[(inner + 1)...].contains(where: Self.isUppercase)
    }
  }

  /// Signs between the parts of a word that may each have a capital.
  private static let partBorders = Array("-‐'’ʼ.".unicodeScalars)

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? "A"..."Z" ~= scalar : scalar.properties.isUppercase
  }

  /// Georgian has capitals for headlines alone; its letters are lowercase ones in Unicode.
  private static let georgian: ClosedRange<Unicode.Scalar> = "\u{10D0}"..."\u{10FF}"

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? "a"..."z" ~= scalar : scalar.properties.isLowercase && !georgian.contains(scalar)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return "a"..."z" ~= scalar || "A"..."Z" ~= scalar }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{3000}"
  }

  /// Whether names have it.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if isLetter(scalar) || isBlank(scalar) { return true }
    return scalar.isASCII
      ? scalar == "," || scalar == "." || scalar == "'" || scalar == "-" || scalar == "`"
      : signs.contains(scalar)
  }

  private static let signs = Set("’ʼ‘‐·・\u{200C}\u{200D}ー".unicodeScalars)

  private static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * scalars.count)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8("A"..."Z" ~= scalar ? scalar.value | 0x20 : scalar.value))
      } else if scalar == "’" {
        bytes.append(UInt8(ascii: "'"))
      } else {
        bytes += Array(scalar.properties.lowercaseMapping.utf8)
      }
    }
    return bytes
  }
}
