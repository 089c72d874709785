internal import Model

/// Tells by the letters of a text of another script than Latin in which of the encodings of one byte
/// for each character it is written.
enum ScriptGuess {
  /// Words of several letters beyond ASCII in a row hold so many hundredths of them in such a text at
  /// least.
  private static let leastShare = 90
  /// Bytes of the shortest word that tells something: two accented letters may stand side by side.
  private static let shortestWord = 3
  /// Bytes beyond ASCII that are looked at: more do not tell more.
  private static let most = 1 << 14

  /// The letters of the languages that are written so, from the most frequent one on.
  private static let letters: [(encoding: EightBitEncoding, common: String)] = [
    // The first ones are those that more people use.
    (.windows1251, "оеаинтсрвлкмдпуіяыьгзбчйхжшюцїщэєфъ"),
    (.koi8U, "оеаинтсрвлкмдпуіяыьгзбчйхжшюцїщэєфъ"),
    (.ibm866, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
    (.windows1253, "αοιετσνηυρπκμλωςόίάδγέήχθφύβώξζψ"),
    (.windows1255, "יוהלארתבשמנםדחעפקכטזגסןצךףץ"),
    (.windows1256, "اليمونرتبةعدسفهكقأحجشطصخضزثإىغءذئظؤآ"),
    (.windows874, "านรอกเงมยลวดทสตะปบคหแจพชขใไโซผธณถภ"),
  ]

  /// nil for a text in Latin letters, or in none.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> EightBitEncoding? {
    guard isOfOtherScript(bytes) else { return nil }
    var best: (encoding: EightBitEncoding, score: Int)?
    for (encoding, weights) in weights {
      var score = score(of: bytes, in: weights)
      // Hebrew looks like capitals in this one, which few still use.
      if encoding == .koi8U { score = score * 9 / 10 }
      if score > best?.score ?? 0 { best = (encoding, score) }
    }
    return best?.encoding
  }

  /// Whether most bytes beyond ASCII stand in words of them, and not by themselves among letters of
  /// ASCII.
  private static func isOfOtherScript(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var all = 0
    var inWords = 0
    var position = bytes.endOfASCII(from: 0)
    while position < bytes.count, all < most {
      let start = position
      while position < bytes.count, bytes[position] >= 0x80 { position += 1 }
      all += position - start
      let isPart =
        (start > 0 && isLetter(bytes[start - 1]))
        || (position < bytes.count && isLetter(bytes[position]))
      if !isPart, position - start >= shortestWord {
        inWords += position - start
      } else if !isPart {
        // A short word of such a text, or a sign: it says nothing.
        all -= position - start
      }
      position = bytes.endOfASCII(from: position)
    }
    return inWords > 0 && inWords * 100 >= all * leastShare
  }

  /// How much the text looks like one of the script of `weights`.
  private static func score(of bytes: UnsafeBufferPointer<UInt8>, in weights: [Weight]) -> Int {
    var score = 0
    var left = most
    var position = bytes.endOfASCII(from: 0)
    while position < bytes.count, left > 0 {
      var wasSmall = false
      while position < bytes.count, bytes[position] >= 0x80 {
        let weight = weights[Int(bytes[position] - 0x80)]
        score += weight.value
        // No word goes on with a capital behind a small letter: where all do, capitals are small ones.
        if weight.isCapital, wasSmall { score -= 4 * Weight.most }
        wasSmall = weight.isSmall
        position += 1
        left -= 1
      }
      position = bytes.endOfASCII(from: position)
    }
    return score
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  /// What a byte says for an encoding.
  private struct Weight {
    static let most = 12
    /// Of what is no letter: a text is not full of such signs.
    private static let ofSign = -24

    let value: Int
    let isCapital: Bool
    let isSmall: Bool

    init(_ scalar: Unicode.Scalar, among common: [Unicode.Scalar]) {
      let folded = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      isCapital = folded != scalar
      isSmall = scalar.properties.isLowercase
      if let rank = common.firstIndex(of: folded) {
        // Most texts have few capitals.
        let value = 4 * (Self.most - rank * (Self.most - 1) / max(1, common.count))
        self.value = isCapital ? value * 7 / 8 : value
      } else {
        value =
          scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
          ? 4 : Self.ofSign
      }
    }
  }

  private static let weights = letters.map { encoding, common in
    let common = Array(common.unicodeScalars)
    return (encoding, encoding.characters.unicodeScalars.map { Weight($0, among: common) })
  }
}
