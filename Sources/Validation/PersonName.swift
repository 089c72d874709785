extension Validator {
  /// Confirmed where one of the names is common; otherwise it may be one.
  static let givenName = Validator("given-name") { value in
    guard let name = NameWriting(value, mostWords: 4) else { return .impossible }
    return name.isCapitalized && name.words.contains(where: \.isGiven) ? .confirmed : .unknown
  }

  /// Lists of surnames would say little: there are more of them than of all other words.
  static let familyName = Validator("family-name") { value in
    guard let name = NameWriting(value, mostWords: 4), name.isCapitalized else {
      return .impossible
    }
    return .unknown
  }

  /// Confirmed where a common given name stands first, or behind a comma.
  static let personName = Validator("person-name") { value in
    guard let name = NameWriting(value, mostWords: 7) else { return .impossible }
    let first = name.words.first { !$0.isTitle }
    return name.isCapitalized && [first, name.behindComma].contains { $0?.isGiven == true }
      ? .confirmed : .unknown
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
    let parts = scalars.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    for (number, part) in parts.enumerated() {
      for (place, letters) in part.split(whereSeparator: NameWord.isBlank).enumerated() {
        guard words.count < mostWords, let word = NameWord(letters, isFirst: words.isEmpty)
        else { return nil }
        if number == 1, place == 0 { behindComma = word }
        words.append(word)
      }
    }
    let names = words.filter { !$0.isParticle }
    guard names.contains(where: \.isWhole), Self.isShort(words) else { return nil }
    isCapitalized = names.allSatisfy(\.isCapitalized)
    // Names in lower case are found in data, but so is everything else.
    guard isCapitalized || (words.count <= 3 && words[0].isGiven) else { return nil }
  }

  /// Scripts that part no words have short names.
  private static func isShort(_ words: [NameWord]) -> Bool {
    guard words.allSatisfy(\.isUnparted) else { return true }
    let count = words.reduce(0) { $0 + $1.scalars.count }
    let hasKana = words.contains { $0.scalars.contains { 0x3040...0x30FF ~= $0.value } }
    return count <= (hasKana ? 14 : 6)
  }
}
