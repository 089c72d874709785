import BuiltinPatterns
import Detection
import Fingerprinting
import Fixtures
import Model
import PatternFiles
import Testing

@Suite("The built-in patterns that a label names")
struct LabelledPatternTests {
  @Test("find nothing in their values without their labels")
  func nothing() throws {
    // Their other forms, as those of vCards, begin with what says what they are.
    let labelled = BuiltinPatterns.definitions.filter { $0.forms.first?.labels != nil }
    #expect(labelled.count >= 15)
    var matcher = Matcher(PatternSet(checked: labelled), key: .random(), minimum: .low)
    var random = SplitMix(state: 3)
    for definition in labelled {
      for example in definition.examples.matches {
        // The values in any order, with signs but without their labels.
        let text = Array(example.text.utf8)
        let values = example.expected.map { Array(text[$0]) }.shuffled(using: &random)
        let signs = [": ", " = ", "\"", "<", ">", ", ", "\n"]
        let joined = values.flatMap { $0 + Array(signs.randomElement(using: &random)!.utf8) }
        var count = 0
        matcher.beginItem()
        _ = matcher.search(
          Passage(
            text: joined, extent: 0..<joined.count, core: 0..<joined.count,
            place: .text(TextCursor(encoding: .utf8))),
          onMatch: { _, _ in count += 1 }, onFault: { _ in })
        #expect(count == 0, "\(definition.file):\(example.line)")
      }
    }
  }

  @Test("show nothing of a word of which there are few")
  func mask() throws {
    let gender = try #require(
      BuiltinPatterns.definitions.first { $0.info.id == "global.gender" })
    var matcher = Matcher(try PatternSet([gender]), key: .random(), minimum: .low)
    let text = Array("gender: female".utf8)
    var masks: [String] = []
    _ = matcher.search(
      Passage(
        text: text, extent: 0..<text.count, core: 0..<text.count,
        place: .text(TextCursor(encoding: .utf8))),
      onMatch: { masks.append($1.redacted.mask) }, onFault: { _ in })
    #expect(masks == ["***"])
  }
}
