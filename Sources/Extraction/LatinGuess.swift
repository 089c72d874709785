internal import Model

/// Tells by the accented letters of a text in Latin letters in which of the encodings of one byte for
/// each character it is written.
enum LatinGuess {
  /// What the bytes of an encoding say for a text of one language.
  private struct Language {
    /// nil for Windows-1252.
    let encoding: EightBitEncoding?
    /// For each byte from 0x80 on.
    let weights: [Int]

    /// - Parameter weight: That of a letter which the language has; nil for others.
    init(in encoding: EightBitEncoding?, weight: (Unicode.Scalar) -> Int?) {
      self.encoding = encoding
      let others = Decoding.windows1252 + (0xA0...0xFF)
      weights = (encoding?.table ?? others).map { scalar in
        guard let scalar = Unicode.Scalar(scalar), Self.isLetter(scalar) else { return -24 }
        let folded = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        return weight(scalar) ?? weight(folded) ?? -10
      }
    }

    /// - Parameter letters: From the most frequent one on.
    init(in encoding: EightBitEncoding?, _ letters: String) {
      let letters = Array(letters.unicodeScalars)
      self.init(in: encoding) { letter in letters.firstIndex(of: letter).map { max(3, 12 - $0) } }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic && !"ªºµ".unicodeScalars.contains(scalar)
    }
  }

  /// Accented letters that stand in a row at most, in all languages.
  private static let longestRow = 3
  /// Bytes that are looked at: more do not tell more.
  private static let most = 1 << 14
  /// How much more another encoding has to speak for itself than Windows-1252 does, which most texts
  /// are written in.
  private static let leastLead = 16

  /// What each letter says at least for the encoding that is right, all together.
  private static let leastScore = 4

  /// nil for Windows-1252, and where too little tells.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> EightBitEncoding? {
    let counts = letterCounts(of: bytes)
    var best: (encoding: EightBitEncoding, score: Int)?
    var western = 0
    for (number, language) in languages.enumerated() {
      let score = zip(counts, language.weights).reduce(0) { $0 + $1.0 * $1.1 }
      if let encoding = language.encoding {
        if score > best?.score ?? 0 { best = (encoding, score) }
      } else {
        western = number == 0 ? score : max(western, score)
      }
    }
    // Bytes that are there by mistake are letters of no one language.
    let letters = counts.reduce(0, +)
    guard let best, letters > 1, best.score >= leastScore * letters,
      best.score >= western + leastLead
    else { return nil }
    return best.encoding
  }

  /// How often each byte from 0x80 on stands within a word, or at its border if it is a letter in
  /// Windows-1252: at borders there are signs, as in m³, «oui» and ¿qué.
  private static func letterCounts(of bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var counts = [Int](repeating: 0, count: 128)
    var left = most
    var position = bytes.endOfASCII(from: 0)
    while position < bytes.count, left > 0 {
      let start = position
      while position < bytes.count, bytes[position] >= 0x80 { position += 1 }
      let isBehindLetter = start > 0 && isLetter(bytes[start - 1])
      let isBeforeLetter = position < bytes.count && isLetter(bytes[position])
      if isBehindLetter || isBeforeLetter, position - start <= longestRow {
        for place in start..<position {
          let isWithin =
            (place > start || isBehindLetter) && (place + 1 < position || isBeforeLetter)
          if isWithin || isWesternLetter(bytes[place]) { counts[Int(bytes[place] - 0x80)] += 1 }
        }
        left -= position - start
      }
      position = bytes.endOfASCII(from: position)
    }
    return counts
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private static func isWesternLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xD7, 0xF7: false
    case 0xC0...0xFF, 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F: true
    default: false
    }
  }

  /// The accented letters of languages, each from the most frequent one on.
  private static let languages: [Language] = {
    // Names of many countries may stand side by side.
    let common = "àâäáãåæçèéêëìíîïñòóôöõøùúûüß".unicodeScalars
    let mixed = Language(in: nil) { common.contains($0) ? 6 : nil }
    let western = [
      "éèàêçôîûùâëïœ", "üäößé", "óáíéñúüç", "ãçáéíóêõâúàôü", "àèòùéìó", "øåäöæéü", "áíðóöéúþæý",
      "ëéïèöüêâûúô", "óàèéíçòúïüñ", "äõüöšž",
    ]
    let central = [
      "łóąęśżćńź", "áíéěřšžčýůúťňďóöü", "áéíčšžýúľťôóäňďŕĺěřöü", "áéöóőíüúű", "ăîâţş", "šćčžđ",
    ]
    let baltic = ["ėšųžįąčūęõäöü", "āīēšņļžūčķģõäöü", "äõüöšž"]
    return [mixed] + western.map { Language(in: nil, $0) }
      + central.map { Language(in: .windows1250, $0) }
      + central.map { Language(in: .iso8859Part2, $0) }
      + baltic.map { Language(in: .windows1257, $0) }
      + [Language(in: .windows1254, "ışüğçöİâîû")]
  }()
}
