import Detection
import Fingerprinting
import Model
import PatternFiles
import Testing

@Suite("The test values of the built-in patterns")
struct SpecimenTests {
  @Test(
    "that are written out are found by their pattern, and marked", arguments: NamedDefinition.all)
  func areFound(_ named: NamedDefinition) throws {
    let definition = named.definition
    let values = definition.testValues.lists.unassigned + definition.testValues.lists.specimens
    let whole = values.filter { !$0.contains { "?*[".contains($0) } && !$0.contains("fictitious") }
    guard !whole.isEmpty else { return }
    var matcher = Matcher(try PatternSet([definition]), key: .random(), minimum: .low)
    for value in whole {
      let text = Array("\(definition.context.words.first ?? "") \(value) ".utf8)
      var marks: [[Mark]] = []
      let all = 0..<text.count
      _ = matcher.search(
        Passage(text: text, extent: all, core: all, place: .text(TextCursor(encoding: .utf8))),
        onMatch: { match, _ in marks.append(match.judgement.marks) }, onFault: { _ in })
      #expect(marks == [[.testValue]], "\(value), which the pattern publishes as a test value")
    }
  }
}
