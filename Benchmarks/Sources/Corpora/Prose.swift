/// Running text of words and ordinary numbers, with a value planted now and then.
struct Prose {
  /// One value in so many bytes, on average.
  let plantDistance: Int
  /// What stands between paragraphs; a blank makes one long line.
  let paragraphEnd: String

  func write(into document: inout Document, upTo size: Int, _ random: inout SplitMix64) {
    while document.count < size {
      for _ in 0..<random.within(2...7) { writeSentence(into: &document, &random) }
      document.write(paragraphEnd)
    }
  }

  /// Headings, lists, links and code between the paragraphs.
  func writeMarkdown(into document: inout Document, upTo size: Int, _ random: inout SplitMix64) {
    while document.count < size {
      switch random.below(6) {
      case 0:
        document.write(random.once(in: 2) ? "## " : "### ")
        writeWords(random.within(2...6), into: &document, &random)
      case 1:
        for _ in 0..<random.within(2...6) {
          document.write("- ")
          writeSentence(into: &document, &random)
          document.write("\n")
        }
      case 2:
        document.write("See [")
        writeWords(3, into: &document, &random)
        document.write("](https://docs.example.org/")
        document.write(random.rareWord())
        document.write("/\(random.below(40)).\(random.below(20)).html#\(random.below(900))).")
      case 3:
        document.write("```sh\nmake -j\(random.within(2...16)) \(random.text(Vocabulary.words))")
        document.write(" --since \(random.within(2001...2026))-\(two(random.within(1...12)))\n```")
      default:
        for _ in 0..<random.within(2...5) { writeSentence(into: &document, &random) }
      }
      document.write("\n\n")
    }
  }

  private func writeSentence(into document: inout Document, _ random: inout SplitMix64) {
    let first = random.word()
    document.write(byte: first[0] & 0xDF)
    document.write(Array(first.dropFirst()))
    for _ in 0..<random.within(3...20) {
      document.write(random.once(in: 14) ? ", " : " ")
      if random.once(in: 16) {
        OrdinaryNumber.write(into: &document, &random)
      } else {
        document.write(random.word())
      }
    }
    if document.isPlantDue(every: plantDistance, &random) {
      let kind = random.pick(PlantedKind.ofProse)
      document.write(", " + random.pick(PlantedKind.all[kind].labels) + " ")
      document.plant(kind, &random)
    }
    document.write(random.once(in: 12) ? "? " : ". ")
  }

  private func writeWords(_ count: Int, into document: inout Document, _ random: inout SplitMix64) {
    for index in 0..<count {
      if index > 0 { document.write(" ") }
      document.write(random.rareWord())
    }
  }
}

/// Numbers that are nobody's: what makes a scanner look twice.
enum OrdinaryNumber {
  static func write(into document: inout Document, _ random: inout SplitMix64) {
    document.write(random.pick(makers)(&random))
  }

  private static let makers: [@Sendable (inout SplitMix64) -> String] = [
    { "\($0.within(1900...2030))" },
    { "\($0.below(100))" },
    { "\($0.within(1...12)).\($0.below(30)).\($0.below(20))" },
    { "$\($0.within(1...900)).\(two($0.below(100)))" },
    { "\($0.within(1...900)),\(two($0.below(100))) €" },
    { "\($0.within(1990...2026))-\(two($0.within(1...12)))-\(two($0.within(1...28)))" },
    { "\(two($0.below(24))):\(two($0.below(60)))" },
    { "\($0.below(100)).\($0.below(10)) %" },
    { "\($0.within(1...999)),\($0.within(100...999))" },
    { "#\($0.within(1000...99_999))" },
    { String($0.next() >> 36, radix: 16) },
    { "ORD-\($0.within(2015...2026))-\($0.within(100_000...999_999))" },
    { "\($0.within(1...20))–\($0.within(21...40))" },
    { "v\($0.below(10)).\($0.below(100))" },
    { "\($0.within(10_000_000...99_999_999))" },
    { "\($0.within(1...31)) \($0.pick(["March", "June", "October"])) \($0.within(1950...2026))" },
  ]
}
