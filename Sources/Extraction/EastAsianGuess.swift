internal import Model

/// Tells by its bytes above ASCII in which of the encodings of East Asia a text is written.
enum EastAsianGuess {
  /// Characters that tell Shift JIS and Big 5: accented letters of others may look like a few.
  private static let fewest = 4
  /// Characters beyond ASCII that are looked at for these: more do not tell more.
  private static let most = 1 << 14
  /// Syllables that tell Korean: as many Hanzi are seldom all among the first of them.
  private static let fewestSyllables = 10

  /// nil for a text of other letters, or of none.
  static func charset(of bytes: UnsafeBufferPointer<UInt8>) -> MultiByteCharset? {
    if isWritten(in: .shiftJIS, bytes) { return .shiftJIS }
    if let charset = ofPairs(bytes) {
      return charset == .gb18030 && isJapanese(bytes) ? .eucJP : charset
    }
    return isWritten(in: .big5, bytes) ? .big5 : nil
  }

  /// Whether 98 of 100 characters beyond ASCII are well-formed, most of them begin with a byte that
  /// is common there, and eight of ten stand beside others, which accented letters do not.
  private static func isWritten(
    in charset: MultiByteCharset, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    // Kana, signs and the Kanji of level 1; signs and the Hanzi of level 1.
    let (common, leastTenths) =
      charset == .shiftJIS ? (UInt8(0x81)...0x9F, 6) : (UInt8(0xA1)...0xC6, 9)
    var (wellFormed, malformed, commons, beside) = (0, 0, 0, 0)
    var position = bytes.endOfASCII(from: 0)
    var last = 0
    while position < bytes.count, wellFormed + malformed < most {
      let lead = bytes[position]
      guard let width = charset.width(at: position, of: bytes) else { break }
      let next = position + width
      if width > 1 {
        wellFormed += 1
        commons += common.contains(lead) ? 1 : 0
        beside +=
          last == position && position > 0 || next < bytes.count && bytes[next] >= 0x80 ? 1 : 0
      } else if charset != .shiftJIS || !(0xA1...0xDF ~= lead) {
        // Narrow Katakana take one byte.
        malformed += 1
      }
      last = next
      position = bytes.endOfASCII(from: next)
    }
    return wellFormed >= fewest && malformed * 50 <= wellFormed
      && commons * 10 >= wellFormed * leastTenths && beside * 10 >= wellFormed * 8
  }

  /// The encoding of a text in which nine of ten characters above ASCII are pairs as GB 2312 and its
  /// like have them (signs, letters of other scripts, Hanzi of level 1 and 2), and nine of ten runs of
  /// bytes above ASCII have an even length, which the single accented letters of Western languages have
  /// not.
  private static func ofPairs(_ bytes: UnsafeBufferPointer<UInt8>) -> MultiByteCharset? {
    var pairs = Pairs()
    var position = bytes.endOfASCII(from: 0)
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] >= 0x80 {
        // Characters of four bytes, which have digits in them, belong to no run.
        if position + 1 < bytes.count, bytes[position + 1] < 0x40, (position - start) % 2 == 0,
          MultiByteCharset.gb18030.width(at: position, of: bytes) == 4
        {
          break
        }
        position += 1
      }
      if position == start {
        position = bytes.endOfASCII(from: position + 4)
        continue
      }
      // A run that the end cuts tells nothing.
      if position == bytes.count, (position - start) % 2 == 1, start > 0 { break }
      if (position - start) % 2 == 0 { pairs.evenRuns += 1 } else { pairs.oddRuns += 1 }
      for place in stride(from: start, to: position - 1, by: 2) {
        pairs.count(bytes[place], bytes[place + 1])
      }
      position = bytes.endOfASCII(from: position)
    }
    return pairs.charset
  }

  /// Bytes that are decoded to compare two readings.
  private static let sample = 1 << 13
  /// Characters that are common in records of persons and in texts, as each table has them.
  private static let japanese = Set(
    "都道府県市区町村山田川東京大阪中野井本藤木島原谷口小高松日人年月氏名住所電話番号様会社の".unicodeScalars)
  private static let chinese = Set(
    "省市县区路号街王李张刘陈杨赵黄周吴徐孙姓名地址电话手机的是不了在有人中国北京上海大公司身份证".unicodeScalars)

  /// Whether pairs that are Hanzi and Kanji alike, without Kana, make more sense as these.
  private static func isJapanese(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = bytes.endOfASCII(from: 0)
    let text = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + sample)])
    return count(japanese, in: text, readAs: .eucJP) > count(chinese, in: text, readAs: .gb18030)
  }

  /// How many characters of `text` are some of `common`; 0 where the C library cannot read it.
  private static func count(
    _ common: Set<Unicode.Scalar>, in text: UnsafeBufferPointer<UInt8>,
    readAs charset: MultiByteCharset
  ) -> Int {
    guard let decoder = try? MultiByteDecoder(charset) else { return 0 }
    let room = text.count * TextForm.widestExpansion
    let decoded = String(unsafeUninitializedCapacity: room) { target in
      var writer = UTF8Writer(into: target, from: 0)
      _ = decoder.decode(text, isLast: true, into: &writer)
      return writer.count
    }
    return decoded.unicodeScalars.count { common.contains($0) }
  }

  /// How many pairs of bytes there are, by what they are in GB 2312, and in Japan's and Korea's tables
  /// that are laid out like it.
  private struct Pairs {
    var evenRuns = 0
    var oddRuns = 0
    /// In Japan Kana.
    private var kana = 0
    /// The first Hanzi, in Korea all syllables in use.
    private var first = 0
    private var later = 0
    private var signs = 0
    private var others = 0

    mutating func count(_ lead: UInt8, _ trail: UInt8) {
      switch lead {
      case _ where !(0xA1...0xFE ~= trail): others += 1
      case 0xA4...0xA5: kana += 1
      case 0xA1...0xA9: signs += 1
      case 0xB0...0xC8: first += 1
      case 0xC9...0xF7: later += 1
      default: others += 1
      }
    }

    var charset: MultiByteCharset? {
      let common = kana + first + later + signs
      guard common > 0, others * 9 <= common, oddRuns * 9 <= evenRuns else { return nil }
      if kana * 7 >= common { return .eucJP }
      return first >= fewestSyllables && later * 20 <= first ? .eucKR : .gb18030
    }
  }
}
