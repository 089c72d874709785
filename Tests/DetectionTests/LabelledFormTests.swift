import Model
import PatternFiles
import Testing

@Suite("A labelled form in a pattern file")
struct LabelledFormTests {
  private func problems(_ form: String) -> [String] {
    let text = """
      id: test.pattern
      name: A test
      category: other
      sensitivity: low
      forms:
        - { \(form) }
      examples: { match: ['a «b»'] }
      """
    do throws(PatternFileError) {
      _ = try PatternFileParser.parse(
        Array(text.utf8), file: "test/pattern.yaml", id: "test.pattern")
      return []
    } catch {
      return error.problems.map(\.message)
    }
  }

  @Test("has a pattern or values, labels or keys, and one confidence")
  func right() {
    #expect(problems("pattern: 'a', labels: [b], confidence: { labelled: low }") == [])
    #expect(problems("values: [a, c], keys: [b], confidence: { labelled: high }") == [])
    #expect(
      problems("values: [a], labels: [b], keys: [c], confidence: { labelled: medium }") == [])
    #expect(
      problems("pattern: 'a', keys: [b], inside: [c], confidence: { labelled: low }") == [])
    #expect(
      problems("values: [a], labels: [b], beside: [c d], confidence: { labelled: low }") == [])
  }

  @Test(
    "is refused where it can find nothing, or says two things",
    arguments: [
      "pattern: 'a', confidence: { labelled: low }",
      "labels: [b], confidence: { labelled: low }",
      "pattern: 'a', values: [c], labels: [b], confidence: { labelled: low }",
      "pattern: 'a', labels: [b], confidence: { alone: low, in-context: low }",
      "pattern: 'a', labels: [b], confidence: { labelled: none }",
      "values: [a], confidence: { alone: low, in-context: low }",
      "pattern: 'a', labels: [b]",
      "pattern: 'a', labels: [b], inside: [c], confidence: { labelled: low }",
      "pattern: 'a', labels: [b], keys: [d], inside: [c], confidence: { labelled: low }",
      "pattern: 'a', keys: [b], inside: [two words], confidence: { labelled: low }",
      "pattern: 'a', inside: [b], confidence: { alone: low, in-context: low }",
      "pattern: 'a', keys: [b], inside: [c], beside: [d], confidence: { labelled: low }",
      "pattern: 'a', beside: [b], confidence: { alone: low, in-context: low }",
      "pattern: 'a', beside: [b], confidence: { labelled: low }",
    ])
  func wrong(form: String) {
    #expect(problems(form) != [])
  }

  @Test("makes its labels words of its pattern")
  func words() throws {
    let text = """
      id: test.pattern
      name: A test
      category: other
      sensitivity: low
      forms:
        - { values: [a], labels: [b], keys: [c], confidence: { labelled: high } }
      examples: { match: ['b: «a»'] }
      """
    let definition = try PatternFileParser.parse(
      Array(text.utf8), file: "test/pattern.yaml", id: "test.pattern")
    #expect(definition.context.words == ["b", "c"])
    #expect(definition.info.bestConfidence == .high)
  }
}
