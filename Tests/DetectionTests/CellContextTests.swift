import Detection
import Fingerprinting
import Model
import PatternFiles
import Testing

/// A number that counts for more beside a word, and a name that only a label tells.
private func definition() throws -> PatternDefinition {
  let text = """
    id: test.pattern
    name: A test
    category: other
    sensitivity: low
    context: { words: [insurance number], within: 60 }
    forms:
      - { pattern: 'V[0-9]{6}', confidence: { alone: low, in-context: high } }
      - pattern: '[A-Z][a-z]+'
        labels: [insurance number]
        confidence: { labelled: medium }
    examples:
      match: ['«V123456»', '«V123456»', 'insurance number: «Anna»', 'insurance number: «Anna»']
    """
  return try PatternFileParser.parse(
    Array(text.utf8), file: "test/pattern.yaml", id: "test.pattern")
}

/// What the cells of a column give.
private func found(
  _ cells: [String], in column: String, comment: String? = nil
) throws -> [Confidence] {
  var matcher = Matcher(try PatternSet([definition()]), key: .random(), minimum: .low)
  var text: [UInt8] = []
  var starts: [Int] = []
  for cell in cells {
    starts.append(text.count)
    text += Array(cell.utf8) + CellMap.separator
  }
  let map = CellMap(
    table: "t", column: column, comment: comment, starts: starts,
    rows: cells.indices.map { .ordinal($0) })
  var found: [Confidence] = []
  _ = matcher.search(
    Passage(text: text, extent: 0..<text.count, core: 0..<text.count, place: .cells(map)),
    onMatch: { match, _ in found.append(match.judgement.confidence) }, onFault: { _ in })
  return found
}

@Suite("The context of a cell")
struct CellContextTests {
  @Test("is what its database says of the column, as much as the column's name")
  func comments() throws {
    let cells = ["V123456", "Anna"]
    let named = try found(cells, in: "insurance_number")
    #expect(named == [.high, .medium])
    #expect(try found(cells, in: "c7") == [.low])
    #expect(try found(cells, in: "c7", comment: "Insurance number") == named)
    #expect(try found(cells, in: "insurance_number", comment: "as on the card") == named)
    #expect(try found(cells, in: "c7", comment: "as on the card") == [.low])
  }

  @Test("is a sentence about the column, too, but that is no label of what stands in it")
  func sentences() throws {
    let comment = "Imported from the old system, which called it the insurance number"
    #expect(try found(["V123456", "Anna"], in: "c7", comment: comment) == [.high])
  }

  @Test("is the key of a value where a cell holds JSON, and no other cell")
  func keys() throws {
    let cells = [#"{"insurance_number": "V123456", "id": 1}"#, #"{"id": "V123457"}"#]
    #expect(try found(cells, in: "data") == [.high, .low])
    let deep = #"{"person": {"insuranceNumber": ["V123456", "V123457"]}}"#
    #expect(try found([deep], in: "data") == [.high, .high])
  }

  @Test("is the label of a value where a cell holds JSON")
  func labels() throws {
    #expect(try found([#"{"id": 1, "insurance_number": "Anna"}"#], in: "data") == [.medium])
  }
}
