import CSieve
import Fixtures
import Sieve
import Testing

/// Places that calls of a kernel find, and what each is good for.
private struct Found: Equatable {
  let places: [UInt32]
  let buckets: [UInt16]
  /// The first digits of runs.
  let runs: [UInt32]

  init(_ kernel: SieveKernel, _ tables: sieve_tables, _ text: UnsafeBufferPointer<UInt8>) {
    self.init(kernel, tables, text, 0..<text.count)
  }

  init(
    _ kernel: SieveKernel, _ tables: sieve_tables, _ text: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) {
    var places = [UInt32](repeating: 0, count: range.count)
    var buckets = [UInt16](repeating: 0, count: range.count)
    let count = withUnsafePointer(to: tables) { tables in
      sieve_find(
        kernel.number, tables, text.baseAddress, text.count, range.lowerBound, range.upperBound,
        &places, &buckets)
    }
    self.places = Array(places[..<count])
    self.buckets = Array(buckets[..<count])
    var runs = [UInt32](repeating: 0, count: range.count / 2 + 1)
    let runCount = sieve_digit_runs(
      kernel.number, text.baseAddress, range.lowerBound, range.upperBound, &runs)
    self.runs = Array(runs[..<runCount])
  }
}

extension SieveKernel {
  fileprivate var number: sieve_kernel {
    switch self {
    case .scalar: SIEVE_SCALAR
    case .ssse3: SIEVE_SSSE3
    case .avx2: SIEVE_AVX2
    case .neon: SIEVE_NEON
    }
  }

  /// Those that have something to prove.
  fileprivate static let vectors = available.filter { $0 != .scalar }
}

extension sieve_tables {
  /// Tables of any content; the more `ors`, the more bytes pass.
  fileprivate init(ors: Int, using random: inout SplitMix) {
    self.init()
    withUnsafeMutableBytes(of: &self) { bytes in
      for place in bytes.indices {
        bytes[place] = (0...ors).reduce(0) { byte, _ in
          byte | UInt8.random(in: .min ... .max, using: &random)
        }
      }
    }
    halves = Int32.random(in: 1...2, using: &random)
  }
}

/// A text in a block of exactly its size, so that the sanitizers see who reads beyond it.
private func withExactly<Result>(
  _ text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, text.count))
  defer { block.deallocate() }
  _ = block.update(fromContentsOf: text)
  return body(UnsafeBufferPointer(rebasing: block[..<text.count]))
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
    let any = (0..<4).map { _ in
      (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }
    return single + high + alternating + [cycle] + drawn + any
  }()

  @Test("in texts of every length at every alignment")
  func alignments() {
    var random = SplitMix(state: Self.seed)
    let bytes = (0..<512).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let tables = (0..<3).map { sieve_tables(ors: $0, using: &random) }
    bytes.withUnsafeBufferPointer { buffer in
      let skew = 64 - Int(bitPattern: buffer.baseAddress) & 63
      for alignment in 0..<64 {
        for length in 0...200 {
          let start = skew + alignment
          let text = UnsafeBufferPointer(rebasing: buffer[start..<start + length])
          let table = tables[length % tables.count]
          let expected = Found(.scalar, table, text)
          for kernel in SieveKernel.vectors where Found(kernel, table, text) != expected {
            Issue.record("\(kernel), seed \(Self.seed), length \(length), alignment \(alignment)")
          }
        }
      }
    }
  }

  @Test("in random and in contrary texts, with random tables")
  func contents() {
    var random = SplitMix(state: Self.seed)
    var found = 0
    for round in 0..<60 {
      let tables = sieve_tables(ors: round % 4, using: &random)
      for (number, text) in Self.texts.enumerated() {
        let length = Int.random(in: 0...text.count, using: &random)
        withExactly(Array(text[..<length])) { text in
          let expected = Found(.scalar, tables, text)
          found += expected.places.count
          for kernel in SieveKernel.vectors where Found(kernel, tables, text) != expected {
            Issue.record("\(kernel), seed \(Self.seed), round \(round), text \(number)")
          }
        }
      }
    }
    #expect(found > 1000, "tables that pass nothing prove nothing")
  }

  @Test("in a part of a text, and the same as in the whole of it")
  func parts() {
    var random = SplitMix(state: Self.seed)
    for round in 0..<400 {
      let tables = sieve_tables(ors: round % 4, using: &random)
      let text = Self.texts.randomElement(using: &random)!
      let from = Int.random(in: 0...text.count, using: &random)
      let to = Int.random(in: from...text.count, using: &random)
      withExactly(text) { text in
        let whole = Found(.scalar, tables, text)
        let inside = whole.places.indices.filter { from..<to ~= Int(whole.places[$0]) }
        for kernel in SieveKernel.available {
          let part = Found(kernel, tables, text, from..<to)
          if part.places != inside.map({ whole.places[$0] })
            || part.buckets != inside.map({ whole.buckets[$0] })
            || part.runs != whole.runs.filter({ from..<to ~= Int($0) })
          {
            Issue.record("\(kernel), seed \(Self.seed), round \(round)")
          }
        }
      }
    }
  }

  @Test("which of the runs of digits is their first digit")
  func runs() {
    let tables = sieve_tables()
    for text in Self.texts {
      withExactly(text) { text in
        let starts = text.indices.filter { place in
          0x30...0x39 ~= text[place] && (place == 0 || !(0x30...0x39 ~= text[place - 1]))
        }
        for kernel in SieveKernel.available {
          #expect(Found(kernel, tables, text).runs.map(Int.init) == starts, "\(kernel)")
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
      let finder = WordFinder(
        listed.map { $0.utf8.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) } })
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
    return text.indices.filter { begins[$0] }.map { place in
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
