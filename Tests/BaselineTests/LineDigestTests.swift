import Foundation
import Model
import Testing

@testable import Baseline

@Suite("The digest of a line")
struct LineDigestTests {
  /// The digest around what stands between « and ».
  private func digest(_ marked: String) -> UInt64 {
    let parts = marked.components(separatedBy: CharacterSet(charactersIn: "«»")).map {
      Array($0.utf8)
    }
    let text = parts.flatMap { $0 }
    let range = parts[0].count..<parts[0].count + parts[1].count
    let passage = Passage(
      text: text, extent: text.indices, core: text.indices,
      place: .text(TextCursor(encoding: .utf8)))
    return LineDigest(around: range, in: passage).bits
  }

  @Test("does not change with any value on the line, found or not")
  func values() {
    let reference = digest("customer Anna Muster, card «4111 1111 1111 1111», ssn 219-09-9999")
    for line in [
      "customer Anna Muster, card «5500-0000-0000-0004», ssn 078-05-1120",
      "customer Björn Ångström, card «4111», ssn 219 09 9999",
      "customer , card «x card y», ssn", "customer O'Brien-Smith, card «1»\t ssn #!?$ 9",
      "customer customer1@example.org, card «1», ssn card@example.org +49card",
      "customer李小龙, card «1» ssn".replacing("customer", with: "customer "),
    ] {
      #expect(digest(line) == reference, "\(line)")
    }
    // Nobody finds a number by trying all of them: they are all the same.
    let tried = Set((0..<1000).map { digest("ssn: «219-09-9\($0)», phone 555-0\($0)") })
    #expect(tried.count == 1)
  }

  @Test("changes with the words that say what the line is about, and where the value stands")
  func words() {
    let lines = [
      "card «1»", "account «1»", "«1» card", "test card «1»", "card test «1»", "«1»",
      "card «1» valid", "cardNumber «1»", "number card «1»",
    ]
    #expect(Set(lines.map(digest)).count == lines.count)
    #expect(digest("cardNumber = «1»") == digest("card_number: «1»"))
    #expect(digest("CARD-NUMBER = «1»") == digest("Card   number\t\"«1»\""))
    #expect(digest("IBANNumber «1»") == digest("iban number «1»"))
  }

  @Test("is of the lines of the value only, though it reaches over several")
  func lines() {
    #expect(digest("account\ncard «1» valid\nphone") == digest("card «1» valid"))
    #expect(digest("account\r\ncard «1\naccount 2» valid\r\nphone") == digest("card «1» valid"))
  }

  @Test("leaves out words of which a part may belong to the value or lies too far away")
  func pieces() {
    #expect(digest("card«1»") == digest("«1»"))
    #expect(digest("«1»valid") == digest("«1»"))
    #expect(digest("card1 valid@x %20card «1»") == digest("«1»"))
    let far = String(repeating: ".", count: LineDigest.reach - 5)
    #expect(digest("cards \(far) «1»") == digest("«1»"))
    #expect(digest("«1» \(far) cards") == digest("«1»"))
    #expect(digest("cards " + far.dropFirst(10) + " «1»") != digest("«1»"))
  }

  @Test("is the same wherever chunks are cut, and in lines that are far longer")
  func chunks() throws {
    let long = (0..<600).map { number in
      "{\"card\": \(100_000 + number), \"\(["mail", "phone", "Anna"][number % 3])\": \"x\"}"
    }.joined(separator: ", ")
    let files = ["a.json": long, "b.txt": long.replacing(", {", with: "\n{")]
    let whole = try Compared.file(of: files)
    for chunk in [4096, 5000, 7001] {
      #expect(try Compared.file(of: files, Compared.Way(chunk: chunk)) == whole, "\(chunk)")
    }
  }

  @Test("is made of words of which none is there twice, too long or written otherwise")
  func list() {
    #expect(Set(PlainWords.words).count == PlainWords.words.count)
    for word in PlainWords.words {
      #expect(2...PlainWords.longest ~= word.utf8.count, "\(word)")
      #expect(word.utf8.allSatisfy { 0x61...0x7A ~= $0 }, "\(word)")
      #expect(PlainWords.isKnown(PlainWords.number(of: word.utf8)))
    }
    for value in ["anna", "yes", "no", "true", "false", "null", "male", "fields", "secret", "per"] {
      #expect(!PlainWords.isKnown(PlainWords.number(of: value.utf8)), "\(value)")
    }
  }

  @Test("is what it always was: files that are written stay known")
  func stable() throws {
    // Another list, or another way to make digests of it, is a new version of the format.
    let words = PlainWords.words.reduce(UInt64(14_695_981_039_346_656_037)) { hash, word in
      word.utf8.reduce(hash) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 } &* 31
    }
    #expect(words == 8_364_936_001_994_260_962)
    #expect(digest("card «1» valid") == 13_689_639_281_695_011_098)
  }
}
