@testable import Embedding
import Fixtures
import Testing

@testable import Words

@Suite("Context words")
struct WordScannerTests {
  private struct Found: Hashable {
    let word: Int
    let range: Range<Int>
  }

  private static let lists = [
    [
      "phone", "tel", "phone number", "tel no", "téléphone", "номер", "电话", "o’clock", "číslo",
      "инн", "əlaqə", "người",
    ],
    ["date of birth", "d o b", "birth", "geburtsdatum", "né le", "生年月日", "id", "id 2"],
    ["card", "credit card", "cardnumber", "שם", "هاتف", "cc no", "x", "ß", "straße", "ταυτότητα"],
  ]
  private static let words = {
    var words = FoldedWords()
    for word in Set(lists.joined().compactMap(FoldedWords.fold)) { words.append(folded: word) }
    return words
  }()
  private static let order = words.indices.sorted(by: words.precedes)
  private static let lexicon = Lexicon(words, order)

  @Test(
    "are the same in capitals, with or without accents, and before a number sign",
    arguments: [
      ("číslo", "ČÍSLO"), ("číslo", "Cislo"), ("číslo", "c\u{30C}i\u{301}slo"),
      ("číslo", "C\u{30C}I\u{301}SLO"), ("straße", "STRASSE"), ("straße", "STRAßE"),
      ("ταυτότητα", "ΤΑΥΤΟΤΗΤΑ"), ("ταυτότητα", "Ταυτότητα"), ("инн", "ИНН№7"), ("phone", "PHONE№"),
      ("phone", "myPhone"), ("phone", "téléPhone"), ("phone", "télÉPhone"),
      ("əlaqə", "Əlaqə"), ("əlaqə", "ƏLAQƏ"), ("əlaqə", "elaqe"), ("người", "NGƯỜI"),
      ("người", "Nguoi"),
    ])
  func writings(word: String, text: String) {
    let isThere = Array(text.utf8).withUnsafeBufferPointer { everywhere($0) }
      .contains { Self.lexicon.folded($0.word) == TextFolding.fold(word.utf8) }
    #expect(isThere == (text != "télÉPhone"))
  }

  /// Every word at every place of the whole text, folded at once.
  private func everywhere(_ text: UnsafeBufferPointer<UInt8>) -> Set<Found> {
    let folded = FoldedText(text)
    let blank = UInt8(ascii: " ")
    var found: Set<Found> = []
    for number in Self.order.indices {
      let word = Self.lexicon.folded(number)
      let isGlued = word[0] != blank
      for place in 0..<max(0, folded.count - word.count + 1)
      where folded.bytes[place..<place + word.count].elementsEqual(word) {
        let first = folded.position(isGlued ? place : place + 1)
        let last = folded.position(place + word.count - (isGlued ? 0 : 1))
        if last - first <= ShortWord.longest, !ShortWord.isMeant(first..<last, in: text) {
          continue
        }
        let isLetter = !isGlued && word[2] == blank && text[first] < 0x80
        if isLetter, ShortWord.isLost(letter: first, in: text) { continue }
        found.insert(Found(word: number, range: first..<last))
      }
    }
    return found
  }

  private func text(_ random: inout SplitMix) -> [UInt8] {
    let words =
      Self.lists.joined() + ["of", "the", "number", "no", "Birthday", "éa", "12", "ID2", "telé"]
    let signs = [
      " ", " ", "_", "-", "\n", ": ", "", ".", "   ", "7", "é", "\u{3000}", "\0", "’", "№",
    ]
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<120, using: &random) {
      let word = words.randomElement(using: &random)!
      let written =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: word.uppercased()
        case 1: word.prefix(1).uppercased() + word.dropFirst()
        default: word
        }
      text += Array(written.utf8)
      text += Array(signs.randomElement(using: &random)!.utf8)
      switch Int.random(in: 0..<40, using: &random) {
      case 0: text += [UInt8](repeating: 0x20, count: Int.random(in: 0..<300, using: &random))
      case 1: text.append(UInt8.random(in: 0x80...0xFF, using: &random))
      case 2: text += Array(String(repeating: "lorem ipsum ", count: 30).utf8)
      default: break
      }
    }
    return text
  }

  @Test("are found in any stretch as in the whole text, whatever their case and script")
  func stretches() {
    let seed: UInt64 = 17
    var random = SplitMix(state: seed)
    var count = 0
    for round in 0..<400 {
      let text = text(&random)
      text.withUnsafeBufferPointer { text in
        let everywhere = everywhere(text)
        count += everywhere.count
        var scanner = WordScanner(Self.lexicon)
        var place = 0
        for _ in 0..<30 where !text.isEmpty {
          // Mostly onwards, as a matcher asks.
          place = min(text.count, place + Int.random(in: 0..<60, using: &random))
          if Int.random(in: 0..<6, using: &random) == 0 {
            place = Int.random(in: 0...text.count, using: &random)
          }
          let reach = Int.random(in: 0..<120, using: &random)
          let range = max(0, place - reach)..<min(text.count, place + reach)
          scanner.look(in: range, of: text)
          let isInside = { (found: Found) in
            range.lowerBound <= found.range.lowerBound && found.range.upperBound <= range.upperBound
          }
          let found = scanner.hits(near: range).map {
            Found(word: scanner.hits[$0].word, range: scanner.hits[$0].range)
          }
          if Set(found.filter(isInside)) != everywhere.filter(isInside) {
            Issue.record("seed \(seed), round \(round), \(range)")
          }
          #expect(found.count == Set(found).count)
        }
      }
    }
    #expect(count > 3000, "texts without words prove nothing")
  }

  @Test(
    "of two or three letters are not taken from the middle of random letters and digits",
    arguments: [
      ("userId", 1), ("idNumber", 1), ("clientIdCode", 1), ("id", 1), ("\"id\":", 1), ("ID7y", 1),
      ("aB3IdQz9", 0), ("y7id8q", 0), ("Ab4Tel9Zq", 0), ("Ab4Phone9Zq", 1), ("clientIdC0de", 0),
      ("CLientIdCode", 1), ("cLTIdCode", 0), ("JPFuAXExodzTelKplnZgjAGHPgfa", 0),
      ("u1QaIOp32YgrTel_A", 0), ("getHttpTelResponse", 1), ("getV2UserTel", 1),
    ])
  func shortWords(text: String, count: Int) {
    #expect(wordCount(of: text) == count)
  }

  @Test(
    "that are letters are parted by dots, blanks and the like",
    arguments: [("D.O.B.", 1), ("d_o_b", 1), ("D o\nb", 1), ("d=o(b)", 0), ("d*o,b", 0)])
  func letters(text: String, count: Int) {
    #expect(wordCount(of: text) == count)
  }

  /// How many words are found in `text`.
  private func wordCount(of text: String) -> Int {
    Array(text.utf8).withUnsafeBufferPointer { text in
      var scanner = WordScanner(Self.lexicon)
      scanner.look(in: 0..<text.count, of: text)
      return scanner.hits.count
    }
  }

  @Test("are read as they were written")
  func embedded() {
    var writer = EmbeddedWriter()
    Self.words.write(into: &writer)
    writer.bytes.withUnsafeBufferPointer { bytes in
      let read = FoldedWords(reading: EmbeddedReader(at: bytes.baseAddress!))
      #expect(read.indices.map { read[$0] } == Self.words.indices.map { Self.words[$0] })
    }
  }
}

@Suite("A folded character")
struct FoldedCharacterTests {
  @Test("of every scalar is what Unicode says of it, by whatever way it is found")
  func everyScalar() {
    let wrong = (UInt32(0x80)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let kind = TextFolding.kind(of: scalar.value)
      let folded = TextFolding.folded(scalar.value, kind)
      let utf8 = Array(String(scalar).utf8)
      let character = utf8.withUnsafeBufferPointer { FoldedCharacter(at: 0, of: $0) }
      let bytes = (0..<character.count).map { UInt8(character.bytes >> (8 * UInt32($0)) & 0xFF) }
      return character.kind != kind || bytes != folded || character.length != utf8.count
    }
    #expect(wrong == [])
  }
}
