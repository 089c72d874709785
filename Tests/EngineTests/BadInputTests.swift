import Fixtures
import Model
import Testing

/// A text that is made as it is read: a head, then one line again and again.
private struct RepeatedContent: Content {
  let head: String
  let line: String
  let count: Int

  var path: FilePath? { nil }
  var size: Int? { nil }
  func open() -> any ByteReader { RepeatedReader(Array(head.utf8), Array(line.utf8), count) }
}

private final class RepeatedReader: ByteReader {
  private var rest: [UInt8]
  private let line: [UInt8]
  private var count: Int

  init(_ head: [UInt8], _ line: [UInt8], _ count: Int) {
    (rest, self.line, self.count) = (head, line, count)
  }

  func read(upTo wanted: Int, appendingTo buffer: inout [UInt8]) throws(Fault) -> Int {
    while rest.count < wanted, count > 0 {
      rest += line
      count -= 1
    }
    let part = rest.prefix(wanted)
    buffer += part
    rest.removeFirst(part.count)
    return part.count
  }

  func close() throws(Fault) {}
}

@Suite("Bad input")
struct BadInputTests {
  @Test("a quote that does not end loses nothing, and the ledger tells its line")
  func brokenQuote() throws {
    let rows = String(repeating: "V123456,V123456\n", count: 8)
    let head = "badge,other\n" + rows + "\"V123456,V123456\n"
    let collected = try collected(
      in: RepeatedContent(head: head, line: "V123456,V123456\n", count: 12_000))
    #expect(collected.findings.count == 2 * 12_009)
    #expect(collected.findings.last?.judgement.field == nil)
    #expect(collected.findings.dropLast().last?.judgement.field == "badge")
    let fault = Fault(.damaged, "a quote that opens in line 10 does not end", part: "columns")
    #expect(collected.entries.map(\.fault) == [fault])
  }

  @Test("a quote that does not end is told of a short table, too")
  func shortTable() throws {
    let text = "# x\nbadge,a\nV111111,1\nV111111,2\nV111111,2\n\"V111111,3\nV111111,4\n"
    let collected = try collected(in: MemoryContent(bytes: Array(text.utf8)))
    #expect(collected.entries.map(\.fault.detail) == ["a quote that opens in line 6 does not end"])
    #expect(collected.findings.count == 5)
  }

  @Test(
    "a quote is not told of in a text that is no table, or that has no column with a telling name",
    arguments: [
      "badge, he said\nfirst, second\n\"then, there\nwas nothing\n",
      "a,b\n1,2\n3,4\n5,6\n\"7,8\n9,10\n", "\"badge, a\nV111111, b\n",
      "badge,a\nV1,1\nV2,2\nV3,3\nV4,\"inch\"\"\nV5,6\"\nV7,1\"2\"3\nV8,\"x\"y\n",
    ])
  func noTable(text: String) throws {
    #expect(try collected(in: MemoryContent(bytes: Array(text.utf8))).entries.isEmpty)
  }

  @Test("a nest of 100,000 lists and objects is searched, and values in it are named")
  func deepNest() throws {
    let text =
      String(repeating: "{\"a\":[", count: 100_000) + "{\"badge\":\"V111111\"}"
      + String(repeating: "]}", count: 100_000)
    #expect(try findings(in: text).map(\.judgement.field) == ["badge"])
  }

  @Test("an element of many attributes is searched, and values in it are named")
  func attributes() throws {
    let attributes = (0..<100_000).map { $0 % 1000 == 0 ? " badge='V111111'" : " a\($0)=''" }
    let found = try findings(in: "<x" + attributes.joined() + "/>")
    #expect(found.count == 100 && found.allSatisfy { $0.judgement.field == "badge" })
  }

  @Test("entities are not expanded")
  func entities() throws {
    let declared = (1...9).map {
      "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">\n"
    }
    let text =
      "<!DOCTYPE x [<!ENTITY e0 \"badge V111111\">\n" + declared.joined()
      + "]>\n<x><badge>V222222</badge>&e9;</x>\n"
    #expect(try findings(in: text).count == 2)
  }

  @Test("a header of 10,000 columns is taken, or its table is searched as text", arguments: [0, 9])
  func manyColumns(length: Int) throws {
    let letters = (0..<26).map { String(UnicodeScalar(UInt8(97 + $0))) }
    let names = (0..<10_000).map { number in
      let name = letters[number / 676 % 26] + letters[number / 26 % 26] + letters[number % 26]
      return number == 9_999 ? "badge" : name + String(repeating: "x", count: length)
    }
    let row = String(repeating: ",", count: 9_999) + "V111111\n"
    let header = names.joined(separator: ",")
    let found = try findings(in: header + "\n" + row + row)
    #expect(found.map(\.judgement.field) == Array(repeating: length == 0 ? "badge" : nil, count: 2))
  }

  @Test("statements that never end, and heads within heads, are read once")
  func endlessStatements() throws {
    let endless = "INSERT INTO t (badge) VALUES ('x', '"
    let nested = String(repeating: "CREATE TABLE t (badge text, '\n", count: 20_000)
    let found = try findings(in: nested + "V111111\n" + endless + "V222222\n")
    #expect(found.count == 2)
  }
}
