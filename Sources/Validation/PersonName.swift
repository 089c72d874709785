extension Validator {
  /// Confirmed where one of the names is common; otherwise it may be one. In a table all of them may be
  /// in lower case.
  static let givenName = Validator(
    "given-name", check: isGivenName, checkCell: { isGivenName(CapitalizedName.of($0)) })

  private static let isGivenName: @Sendable (ArraySlice<UInt8>) -> Verdict = { value in
    guard let name = NameWriting(value, mostWords: 4) else { return .impossible }
    return name.isCapitalized && name.words.contains(where: \.isGiven) ? .confirmed : .unknown
  }

  /// Lists of surnames would say little: there are more of them than of all other words. In a table they
  /// may be in lower case.
  static let familyName = Validator(
    "family-name", check: isFamilyName, checkCell: { isFamilyName(CapitalizedName.of($0)) })

  private static let isFamilyName: @Sendable (ArraySlice<UInt8>) -> Verdict = { value in
    guard let name = NameWriting(value, mostWords: 4), name.isCapitalized else {
      return .impossible
    }
    return .unknown
  }

  /// Confirmed where a common given name stands first, behind a comma, or behind what ends as family names
  /// of Russia and its neighbours do.
  static let personName = Validator("person-name") { value in
    guard let name = NameWriting(value, mostWords: 7) else { return .impossible }
    guard name.isCapitalized else { return .unknown }
    let first = name.words.first { !$0.isTitle }
    let isGiven =
      first?.isGiven == true || name.behindComma?.isGiven == true || name.isFamilyFirst
    return isGiven ? .confirmed : .unknown
  }
}

/// A text that is written as the names of persons are.
struct NameWriting {
  /// Its words, particles among them.
  private(set) var words: [NameWord] = []
  /// Whether capitals are where a name has them, as far as the script has any.
  let isCapitalized: Bool
  /// The word behind a comma.
  private(set) var behindComma: NameWord?

  /// Nil for what cannot be a name: digits and signs, too many words, words that no name has.
  init?(_ value: ArraySlice<UInt8>, mostWords: Int) {
    let scalars =
      value.allSatisfy { $0 < 0x80 }
      ? value.map { Unicode.Scalar($0) }
      : Array(String(decoding: value, as: UTF8.self).unicodeScalars)
    guard 1...100 ~= scalars.count, scalars.allSatisfy(NameWord.isPart) else { return nil }
    // Validators run on every match: words are cut out one by one, and asked once.
    words.reserveCapacity(mostWords)
    var commas = 0
    var isBehindComma = false
    var (hasWhole, areCapitalized) = (false, true)
    var place = 0
    while place < scalars.count {
      let start = place
      while place < scalars.count, scalars[place] != ",", !NameWord.isBlank(scalars[place]) {
        place += 1
      }
      if place > start {
        guard words.count < mostWords,
          let word = NameWord(scalars[start..<place], isFirst: words.isEmpty)
        else { return nil }
        if isBehindComma { behindComma = word }
        isBehindComma = false
        if !word.isParticle {
          hasWhole = hasWhole || word.isWhole
          areCapitalized = areCapitalized && word.isCapitalized
        }
        words.append(word)
      }
      if place < scalars.count, scalars[place] == "," {
        commas += 1
        isBehindComma = true
      }
      place += 1
    }
    guard commas <= 1, hasWhole, Self.isShort(words) else { return nil }
    isCapitalized = areCapitalized
    // Names in lower case are found in data, but so is everything else.
    guard isCapitalized || (words.count <= 3 && words[0].isGiven) else { return nil }
  }

  /// Whether the family name stands first, as in "Иванова Анна Петровна".
  var isFamilyFirst: Bool { 2...4 ~= words.count && words[0].isSlavicFamily && words[1].isGiven }

  /// Scripts that part no words have short names.
  private static func isShort(_ words: [NameWord]) -> Bool {
    guard words.allSatisfy(\.isUnparted) else { return true }
    let count = words.reduce(0) { $0 + $1.scalars.count }
    let hasKana = words.contains { $0.scalars.contains { 0x3040...0x30FF ~= $0.value } }
    return count <= (hasKana ? 14 : 6)
  }
}
