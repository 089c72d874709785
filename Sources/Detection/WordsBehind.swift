/// Which words behind a number name it.
///
/// "020 7946 0018 (fax)" and "48213377 is my passport" do; "order 05-10002 and tel. support" and
/// "48213377 passport requests" do not. Of values with letters every word near them says something.
struct WordsBehind {
  private let match: Range<Int>
  private let text: UnsafeBufferPointer<UInt8>

  /// What leads from a number to the word that names it.
  private static let links: Set<String> = [
    "is", "are", "as", "my", "your", "his", "her", "our", "their", "the", "to", "or",
    "this", "which", "ist", "als", "mein", "meine", "ihre", "oder", "est", "comme", "mon",
    "ma", "ou", "es", "como", "mi", "su", "sua", "meu", "minha", "come", "mio", "mijn",
    "jest", "jako", "je", "som", "er", "min", "mitt", "olan", "adalah", "ialah",
    "van",
  ]
  /// Bytes of the longest of them, at least.
  private static let longest = 8

  init(_ match: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    self.match = match
    self.text = text
  }

  /// Whether `word`, which begins behind the match, names it.
  func name(_ word: Range<Int>) -> Bool {
    guard match.count > 4, !text[match].contains(where: Self.isLetter) else { return true }
    if isBeforeNumber(word.upperBound) { return false }
    var place = match.upperBound
    while place < word.lowerBound, text[place] == UInt8(ascii: " ") { place += 1 }
    guard place > match.upperBound else { return !isBehindValueOfKey(word) }
    if place == word.lowerBound { return !isCounted(by: word) }
    // Signs part them; words in capitals are names, and other scripts are not asked about.
    guard Self.isLower(text[place]) else { return true }
    let end = min(place + Self.longest, word.lowerBound)
    let stop = (place..<end).first { !Self.isLower(text[$0]) } ?? end
    return Self.links.contains(String(decoding: text[place..<stop], as: UTF8.self))
  }

  /// Whether the value has a quoted key of its own, and the word belongs to the next one.
  private func isBehindValueOfKey(_ word: Range<Int>) -> Bool {
    let start = match.lowerBound
    let before = text[max(0, start - 5)..<start].filter { $0 != UInt8(ascii: " ") }
    guard
      before.starts(with: [UInt8(ascii: "\""), UInt8(ascii: ":")])
        || before.dropFirst().starts(with: [UInt8(ascii: "\""), UInt8(ascii: ":")])
        || before.dropFirst(2).starts(with: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    else { return false }
    return text[match.upperBound..<word.lowerBound].contains(UInt8(ascii: ","))
  }

  /// Whether a number follows that the word names: "tel. 020 7946 0018".
  private func isBeforeNumber(_ end: Int) -> Bool {
    var place = end
    while place < min(text.count, end + 4) {
      switch text[place] {
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "("): place += 1
      case 0x30...0x39, UInt8(ascii: "+"): return place > end
      default: return false
      }
    }
    return false
  }

  /// Whether digits without any sign say how many there are of what the word is part of.
  private func isCounted(by word: Range<Int>) -> Bool {
    guard match.count >= 6, text[match].allSatisfy({ 0x30...0x39 ~= $0 }),
      word.upperBound + 1 < text.count, text[word.upperBound] == UInt8(ascii: " ")
    else { return false }
    let start = word.upperBound + 1
    guard Self.isLower(text[start]) else { return false }
    let end = min(start + Self.longest, text.count)
    let stop = (start..<end).first { !Self.isLower(text[$0]) } ?? end
    return !Self.links.contains(String(decoding: text[start..<stop], as: UTF8.self))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private static func isLower(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte }
}
