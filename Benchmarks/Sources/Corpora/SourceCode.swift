/// Something like source code: identifiers, literals, comments, the odd URL and hash.
struct SourceCode {
  /// One value in so many bytes, on average.
  let plantDistance: Int

  func write(into document: inout Document, upTo size: Int, _ random: inout SplitMix64) {
    document.write("// Copyright \(random.within(2005...2026)) the authors. Version ")
    document.write("\(random.below(9)).\(random.below(30)).\(random.below(9))\n\n")
    while document.count < size {
      document.write("func ")
      writeName(into: &document, &random)
      document.write("(_ \(random.text(Vocabulary.words)): Int) -> Int {\n")
      for _ in 0..<random.within(3...14) { writeLine(into: &document, &random) }
      document.write("}\n\n")
    }
  }

  /// What bundlers leave: no blanks, one line.
  func writeMinified(into document: inout Document, upTo size: Int, _ random: inout SplitMix64) {
    while document.count < size {
      let names = (0..<3).map { _ in String(random.within(10...900), radix: 36) }
      document.write("function \(names[0])(e,t){var \(names[1])=\(random.below(1 << 16));")
      document.write("return t.\(random.text(Vocabulary.words))(e,{a:\(random.below(100)),b:\"")
      document.write(random.rareWord())
      if document.isPlantDue(every: plantDistance, &random) {
        document.write("\",mail:\"")
        document.plant(PlantedKind.index(of: "global.email"), &random)
      }
      document.write("\",c:.\(random.below(1000))})?\(names[2])&&void 0:n(\(random.below(9999)))}")
    }
  }

  private func writeLine(into document: inout Document, _ random: inout SplitMix64) {
    document.write("  ")
    if document.isPlantDue(every: plantDistance, &random) {
      let kind = random.pick(PlantedKind.ofProse)
      document.write("let \(PlantedKind.all[kind].field) = \"")
      document.plant(kind, &random)
      document.write("\"\n")
      return
    }
    switch random.below(8) {
    case 0:
      document.write("// ")
      for _ in 0..<random.within(3...12) {
        document.write(random.word())
        document.write(" ")
      }
      if random.once(in: 3) { OrdinaryNumber.write(into: &document, &random) }
    case 1:
      document.write("let ")
      writeName(into: &document, &random)
      document.write(" = 0x\(String(random.next() >> 32, radix: 16)) & \(random.below(65_536))")
    case 2:
      document.write("if ")
      writeName(into: &document, &random)
      document.write("[\(random.below(100))] > \(random.below(1000)) { ")
      document.write("return -\(random.below(9)) }")
    case 3:
      document.write("log(\"\(random.text(Vocabulary.words)) %d: \\(")
      writeName(into: &document, &random)
      document.write(")\", level: .\(random.text(Vocabulary.words)))")
    case 4:
      document.write("static let origin = \"https://example.org/\(random.text(Vocabulary.words))")
      document.write("/v\(random.below(5))?id=\(random.within(1000...999_999))\"")
    case 5: document.write("for index in 0..<\(random.below(4096)) { total &+= index * 31 }")
    default:
      writeName(into: &document, &random)
      document.write(".")
      writeName(into: &document, &random)
      document.write("(\(random.below(64)), \(random.below(100)).\(random.below(100)))")
    }
    document.write("\n")
  }

  /// twoOrThreeWords
  private func writeName(into document: inout Document, _ random: inout SplitMix64) {
    document.write(random.rareWord())
    for _ in 0..<random.within(1...2) {
      let word = random.rareWord()
      document.write(byte: word[0] & 0xDF)
      document.write(Array(word.dropFirst()))
    }
  }
}
