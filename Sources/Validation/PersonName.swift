extension Validator {
  /// Confirmed where one of the names is common; otherwise it may be one.
  static let givenName = Validator("given-name") { value in
    guard let name = NameWriting(value, mostWords: 4) else { return .impossible }
    return name.isCapitalized && name.words.contains(where: NameWriting.isGiven)
      ? .confirmed : .unknown
  }

  /// Lists of surnames would say little: there are more of them than of all other words.
  static let familyName = Validator("family-name") { value in
    guard let name = NameWriting(value, mostWords: 4), name.isCapitalized else {
      return .impossible
    }
    return .unknown
  }

  /// Confirmed where a common given name stands first or last, or behind a comma.
  static let personName = Validator("person-name") { value in
    guard let name = NameWriting(value, mostWords: 6) else { return .impossible }
    let names = name.words.filter { !NameWriting.titles.contains($0.lowercased()) }
    let first = [names.first, names.last, name.behindComma].compactMap(\.self)
    return name.isCapitalized && first.contains(where: NameWriting.isGiven)
      ? .confirmed : .unknown
  }
}

/// A text that is written as the names of persons are.
struct NameWriting {
  /// Words, particles among them.
  let words: [String]
  /// Whether capitals are where a name has them, as far as the script has any.
  let isCapitalized: Bool
  /// The word behind a comma.
  let behindComma: String?

  /// Nil for what cannot be a name: digits and signs, too many words, words that no name has.
  init?(_ value: ArraySlice<UInt8>, mostWords: Int) {
    let text = String(decoding: value, as: UTF8.self)
    guard 1...100 ~= text.count, text.unicodeScalars.allSatisfy(Self.isPart) else { return nil }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, let last = parts.last else { return nil }
    let words = text.split { " ,\u{A0}\u{3000}".contains($0) }.map(String.init)
    guard 1...mostWords ~= words.count, words.allSatisfy(Self.isWord),
      words.allSatisfy({ !NameWords.never.contains($0.lowercased()) }),
      NameWords.signs.allSatisfy({ !text.contains($0) })
    else { return nil }
    let names = words.filter { !Self.particles.contains($0.lowercased()) }
    guard names.contains(where: { $0.unicodeScalars.count(where: Self.isLetter) > 1 }),
      Self.isShort(words)
    else { return nil }
    self.words = words
    isCapitalized = names.allSatisfy(Self.isCapitalized)
    behindComma =
      parts.count == 2 ? last.split(separator: " ").first.map(String.init) : nil
    // Names in lower case are found in data, but so is everything else.
    guard isCapitalized || (words.count <= 3 && Self.isGiven(words[0])) else {
      return nil
    }
  }

  /// Whether `word`, or a part of it, is a common given name.
  static func isGiven(_ word: String) -> Bool {
    let name = word.lowercased().replacing("’", with: "'")
    if GivenNames.contains(name) { return true }
    if isUnparted(name) { return GivenNames.beginsWithSurname(name) }
    return name.split(separator: "-").contains { GivenNames.contains(String($0)) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  private static let signs = Set(" \u{A0}\u{3000},.'’ʼ‘`-‐·・\u{200C}\u{200D}ー".unicodeScalars)

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    signs.contains(scalar) || isLetter(scalar)
  }

  /// A period ends an initial or what is shortened, and nothing else.
  private static func isWord(_ word: String) -> Bool {
    let body = word.hasSuffix(".") ? String(word.dropLast()) : word
    if word.hasSuffix("."), body.count > 4 || body.isEmpty { return false }
    guard let first = body.unicodeScalars.first, let last = body.unicodeScalars.last,
      isLetter(first) || "'’`".unicodeScalars.contains(first), last != "-"
    else { return false }
    return body.count <= 30 && body.split(separator: ".").allSatisfy { $0.count <= 4 || $0 == body }
  }

  /// Scripts that part no words have short names.
  private static func isShort(_ words: [String]) -> Bool {
    guard words.allSatisfy(isUnparted) else { return true }
    let letters = words.joined()
    let isIdeographic = letters.unicodeScalars.allSatisfy { !(0x3040...0x30FF ~= $0.value) }
    return letters.count <= (isIdeographic ? 6 : 14)
  }

  /// Whether it is of a script in which a name has no blanks.
  private static func isUnparted(_ word: some StringProtocol) -> Bool {
    word.unicodeScalars.allSatisfy { 0x2E80...0x9FFF ~= $0.value || 0xAC00...0xD7A3 ~= $0.value }
  }

  /// Whether each part of a word begins with a capital and goes on without, or is of capitals only.
  private static func isCapitalized(_ word: String) -> Bool {
    let isAll = word.allSatisfy { !$0.isLowercase }
    let parts = word.split { "-‐'’ʼ.".contains($0) }
    return parts.enumerated().allSatisfy { number, part in
      guard let first = part.first else { return true }
      if isAll || !first.isCased { return true }
      if first.isLowercase { return number > 0 || particles.contains(part.lowercased()) }
      let rest = part.dropFirst()
      guard let inner = rest.firstIndex(where: \.isUppercase) else { return true }
      return prefixes.contains(part[..<inner].lowercased())
        && part[part.index(after: inner)...].allSatisfy { !$0.isUppercase }
    }
  }

  /// What stands before a capital within a name.
  private static let prefixes: Set = [
    "mc", "mac", "de", "di", "du", "da", "la", "le", "lo", "van", "von", "fitz", "o", "st", "del",
    "des",
    "ter", "ben", "bin", "al", "el", "abu", "ap", "vander", "vanden", "dela", "della", "ó", "ní",
  ]

  /// Words of names that are written without a capital.
  private static let particles: Set = [
    "a", "abu", "af", "al", "ap", "av", "ben", "bin", "bint", "binti", "d", "da", "das", "de",
    "degli", "dei",
    "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "i", "la", "las", "le",
    "lo",
    "los", "o", "op", "st", "te", "ten", "ter", "und", "van", "vander", "vom", "von", "y", "zu",
    "zum", "zur",
    "'t", "het", "in", "ul", "ur", "uz",
  ]

  static let titles: Set = [
    "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "prof", "prof.", "sir", "herr",
    "frau",
    "hr.", "fr.", "sr.", "sra.", "sr", "sra", "srta.", "dott.", "dott.ssa", "sig.", "sig.ra", "mme",
    "mlle",
    "m.", "dhr.", "mevr.", "ing.", "mgr.", "jr.", "jr", "ii", "iii", "iv", "md", "phd", "dds",
    "dvm", "univ.prof.",
    "dipl.-ing.", "pan", "pani", "bc.", "rndr.", "judr.", "mudr.", "г-н", "г-жа", "д-р", "κ.", "κα",
  ]
}

extension Character {
  /// Whether its script has capitals.
  fileprivate var isCased: Bool { isUppercase || isLowercase }
}
