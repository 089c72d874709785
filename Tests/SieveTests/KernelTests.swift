import CSieve
import Fixtures
import Testing

@testable import Sieve

extension SieveKernel {
  /// Those that have something to prove.
  fileprivate static let vectors = available.filter { $0 != .scalar }
}

/// A text in a block that ends where it does, so that the sanitizers see who reads beyond it; its
/// first byte lies `alignment` bytes behind a multiple of 64.
private func withExactly<Result>(
  _ text: some Collection<UInt8>, alignment: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  let block = UnsafeMutableRawBufferPointer.allocate(
    byteCount: max(1, alignment + text.count), alignment: 64)
  defer { block.deallocate() }
  block.initializeMemory(as: UInt8.self, repeating: 0)
  UnsafeMutableRawBufferPointer(rebasing: block[alignment...]).copyBytes(from: text)
  let bytes = UnsafeBufferPointer(block.bindMemory(to: UInt8.self))
  return body(UnsafeBufferPointer(rebasing: bytes[alignment..<alignment + text.count]))
}

@Suite("Each kernel of the sieve finds what the scalar one finds")
struct KernelTests {
  private static let seed: UInt64 = 41

  private static let texts: [[UInt8]] = {
    var random = SplitMix(state: seed)
    let length = 333
    let single = ["7", "@", ":", "a", " ", "\0", "\u{7F}"].map {
      [UInt8](repeating: Array($0.utf8)[0], count: length)
    }
    let high = [0x80, 0xBF, 0xC3, 0xFF].map { [UInt8](repeating: $0, count: length) }
    let alternating = [[0x30, 0x2D], [0x61, 0x40], [0x30, 0xC3], [0x00, 0xFF]].map { pair in
      (0..<length).map { pair[$0 % 2] as UInt8 }
    }
    let cycle = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    let alphabets = ["0123456789", "0123456789abcdef:", "09 az@.-_\n"].map { Array($0.utf8) }
    let drawn = alphabets.map { alphabet in
      (0..<length).map { _ in alphabet.randomElement(using: &random)! }
    }
    // Runs of digits about as long as a kernel can see.
    let runs = (0..<4).map { _ in
      (0..<12).flatMap { _ in
        Array("-- .".utf8.prefix(Int.random(in: 1...4, using: &random)))
          + [UInt8](repeating: 0x37, count: Int.random(in: 1...70, using: &random))
      }
    }
    let any = (0..<4).map { _ in
      (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }
    return single + high + alternating + [cycle] + drawn + runs + any
  }()

  /// A question that refuses some of what it would find in `texts`.
  private static func question(
    for texts: [[UInt8]], using random: inout SplitMix
  ) -> SiftQuestion {
    var question = SiftQuestion(using: &random)
    for text in texts {
      withExactly(text) { text in
        let runs = Sifted(.scalar, question, text, 0..<text.count).runs
        question.refuse(some: runs, of: text, using: &random)
      }
    }
    return question
  }

  @Test("in texts of every length at every alignment")
  func alignments() {
    var random = SplitMix(state: Self.seed)
    let long = Array("x--:".utf8) + [UInt8](repeating: 0x37, count: 196)
    let texts = Self.texts.suffix(11).map { Array($0.prefix(200)) } + [long]
    let questions = (0..<5).map { _ in Self.question(for: texts, using: &random) }
    for alignment in 0..<64 {
      for length in 0...200 {
        let question = questions[(alignment + length) % questions.count]
        let text = texts[alignment % texts.count].prefix(length)
        withExactly(text, alignment: alignment) { text in
          let expected = Sifted(.scalar, question, text, 0..<text.count)
          for kernel in SieveKernel.vectors
          where Sifted(kernel, question, text, 0..<text.count) != expected {
            Issue.record("\(kernel), seed \(Self.seed), length \(length), alignment \(alignment)")
          }
        }
      }
    }
  }

  @Test("in random and in contrary texts, which is what is to be found")
  func contents() {
    var random = SplitMix(state: Self.seed)
    var (starts, runs, refused) = (0, 0, 0)
    for round in 0..<40 {
      let open = SiftQuestion(using: &random)
      for (number, text) in Self.texts.enumerated() {
        withExactly(text.prefix(Int.random(in: 0...text.count, using: &random))) { text in
          let whole = 0..<text.count
          var question = open
          question.refuse(
            some: Sifted(naively: open, text, whole).runs, of: text, using: &random)
          let expected = Sifted(naively: question, text, whole)
          starts += expected.starts.count
          runs += expected.runs.count
          refused += Sifted(.scalar, open, text, whole).runs.count - expected.runs.count
          for kernel in SieveKernel.available
          where Sifted(kernel, question, text, whole) != expected {
            Issue.record("\(kernel), seed \(Self.seed), round \(round), text \(number)")
          }
        }
      }
    }
    #expect(min(starts, runs, refused) > 1000, "questions without an answer prove nothing")
  }

  @Test("in a part of a text, and the same as in the whole of it")
  func parts() {
    var random = SplitMix(state: Self.seed)
    let most = Int(SIEVE_STRIDE)
    let text = (0..<40).flatMap { _ in Self.texts.randomElement(using: &random)! }
    withExactly(text) { text in
      for round in 0..<40 {
        let question = Self.question(for: [Array(text.prefix(most))], using: &random)
        let whole = Sifted(naively: question, text, 0..<text.count)
        for part in 0..<10 {
          let from = Int.random(in: 0...text.count, using: &random)
          let some = [most, 200, 64].randomElement(using: &random)!
          let count = part == 0 ? most : Int.random(in: 0...some, using: &random)
          let range = from..<min(text.count, from + count)
          for kernel in SieveKernel.available
          where Sifted(kernel, question, text, range) != whole.part(range) {
            Issue.record("\(kernel), seed \(Self.seed), round \(round), part \(part)")
          }
        }
      }
    }
  }

  @Test("where words begin, or something beyond ASCII")
  func words() {
    var random = SplitMix(state: Self.seed)
    let alphabets = ["abAB1 ", "tel", "ab1é _", "aZ09\u{7F}~"].map { Array($0.utf8) }
    for round in 0..<300 {
      let alphabet = alphabets[round % alphabets.count]
      let count = Int.random(in: 0..<300, using: &random)
      let text = (0..<count).map { _ in alphabet.randomElement(using: &random)! }
      let listed = ["tel", "ab", "abab", "a", "1", "telltale", "lettering", "letterings", "11"]
        .filter { _ in Bool.random(using: &random) }
      let beginnings = listed.map { word in
        word.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
      }
      let finder = WordFinder(beginnings[...])
      let from = Int.random(in: 0...count, using: &random)
      let range = round % 2 == 0 ? 0..<count : from..<Int.random(in: from...count, using: &random)
      withExactly(text) { text in
        let expected = Self.wordStarts(in: text).filter { place, word in
          range ~= place
            && (word.isEmpty || listed.contains { $0.utf8.prefix(8).elementsEqual(word.prefix(8)) })
        }.map { UInt64($0.place) | UInt64(min($0.word.count, 8)) << 32 }
        let found = SieveKernel.available.map { kernel in
          var places: [UInt64] = []
          let count = finder.find(in: range, of: text, into: &places, kernel: kernel)
          return Array(places[..<count])
        }
        // A filter lets others pass now and then, but the same ones everywhere.
        #expect(Set(expected).isSubset(of: found[0]), "round \(round)")
        #expect(found.allSatisfy { $0 == found[0] }, "round \(round)")
        if listed.isEmpty { #expect(found[0] == expected) }
      }
    }
  }

  /// Where words begin, each in lower case, and where bytes beyond ASCII do, each as an empty one.
  /// A letter that stands by itself in the middle of others is none.
  private static func wordStarts(
    in text: UnsafeBufferPointer<UInt8>
  ) -> [(place: Int, word: [UInt8])] {
    enum Kind { case lower, upper, digit, high, other }
    let kinds = text.map { byte -> Kind in
      switch byte {
      case 0x61...0x7A: .lower
      case 0x41...0x5A: .upper
      case 0x30...0x39: .digit
      case 0x80...: .high
      default: .other
      }
    }
    let begins = text.indices.map { place -> Bool in
      let last = place > 0 ? kinds[place - 1] : .other
      switch kinds[place] {
      case .lower: return last != .lower && last != .upper
      case .upper: return last != .upper
      case .digit: return last != .digit
      case .high: return last != .high
      case .other: return false
      }
    }
    let isPlain = { (place: Int) in
      text.indices ~= place && kinds[place] != .other && kinds[place] != .high
    }
    return text.indices.filter { begins[$0] }.filter { place in
      // A letter by itself in the middle of others.
      let isLetter = kinds[place] == .lower || kinds[place] == .upper
      let isAlone = isPlain(place + 1) && begins[place + 1]
      return !(isLetter && isAlone && isPlain(place - 1))
    }.map { place in
      guard kinds[place] != .high else { return (place, []) }
      let rest = text.indices[(place + 1)...]
      let end = rest.first { begins[$0] || kinds[$0] == .other || kinds[$0] == .high }
      return (place, text[place..<(end ?? text.count)].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 })
    }
  }

  @Test("and the fastest one that the machine has is taken")
  func best() {
    #expect(SieveKernel.available.first == .scalar)
    #expect(SieveKernel.best == SieveKernel.available.last)
    #if arch(arm64)
      #expect(SieveKernel.available.contains(.neon))
    #endif
  }
}
