import Testing

@testable import Validation

@Suite("A list of sorted words")
struct WordListTests {
  private static let words = WordList([
    """
    a aa aaa ab anna anna-lena
    annabel b berg bergé
    """,
    """
    c çelik
    żaneta иван
    """,
    "王 王小明",
  ])

  @Test(
    "holds each word of each part",
    arguments: [
      "a", "aa", "aaa", "ab", "anna", "anna-lena", "annabel", "b", "berg", "bergé", "c", "çelik",
      "żaneta", "иван", "王", "王小明",
    ])
  func held(word: String) {
    #expect(Self.words.contains(Array(word.utf8)[...]))
  }

  @Test(
    "holds no part of one, and no two of them",
    arguments: [
      "", " ", "0", "ann", "annab", "annabell", "anna-", "aaaa", "aab", "ba", "bergè", "ber", "d",
      "ç", "Anna", "z", "ивана", "王小", "王小明明", "ab anna", "ab\nanna", "anna-lena\nannabel", "龍",
    ])
  func missing(word: String) {
    #expect(!Self.words.contains(Array(word.utf8)[...]))
  }

  @Test("is what the given names are in: sorted, and each of them found")
  func givenNames() {
    let all = GivenNames.parts.flatMap { part in
      part.description.utf8.split { $0 <= UInt8(ascii: " ") }.map(Array.init)
    }
    #expect(all.count > 40_000)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    #expect(all.allSatisfy { GivenNames.contains($0[...]) })
    #expect(!all.contains { GivenNames.contains($0.dropFirst().dropLast() + [0x7E]) })
  }
}
