import Fixtures
import Model
import Testing

/// A table with a header, and in which column each value of it stands.
private struct Table {
  private(set) var text: String
  private(set) var fields: [String] = []

  /// - Parameter columns: How many there are; the third is one of badges.
  init(separator: String, columns: Int, records: Int, seed: UInt64) {
    var random = SplitMix(state: seed)
    let names = (0..<columns).map {
      $0 == 2 ? "badge" : "field \(Character(.init(97 + $0 % 26)!))\($0)"
    }
    text = names.joined(separator: separator) + "\r\n"
    for _ in 0..<records {
      let cells = names.map { name -> String in
        var cell = (0..<Int.random(in: 0...12, using: &random))
          .map { _ in ["a", " ", "\"", separator, "\n", "é", "\r\n"].randomElement(using: &random)!
          }
          .joined()
        if Int.random(in: 0..<4, using: &random) == 0 {
          // A blank parts it from a letter before it.
          cell += " V\(Int.random(in: 100_000...999_999, using: &random))"
          fields.append(name)
        }
        let isPlain = !cell.contains { "\"\n\r\(separator)".contains($0) } && !cell.contains("\r\n")
        return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
      }
      text += cells.joined(separator: separator) + "\r\n"
    }
  }
}

@Suite("The field of a value")
struct FieldTests {
  @Test(
    "in a table with a header is its column, whatever is quoted and wherever it is cut",
    arguments: [",", ";", "\t", "|"], [64 * 1024, 4096, 256 * 1024])
  func tables(separator: String, chunk: Int) throws {
    for seed in 1...2 as ClosedRange<UInt64> {
      let table = Table(separator: separator, columns: 12, records: 900, seed: seed)
      let found = try findings(in: table.text, chunk: chunk)
      #expect(found.map(\.judgement.field) == table.fields.map { $0 == "badge" ? $0 : nil })
      #expect(
        found.allSatisfy { ($0.judgement.field == "badge") == ($0.confidence == .high) },
        "the name of the column is context for its values, and only for them")
    }
  }

  @Test("makes matches count that do so in context only, however far the header is")
  func context() throws {
    let rows = (0..<9_000).map { "\($0 % 999),x,W\(100_000 + $0),W111111\n" }.joined()
    let found = try findings(in: "no,name,badge,other\n" + rows)
    #expect(found.count == 9_000)
    #expect(found.allSatisfy { $0.judgement.field == "badge" && $0.confidence == .medium })
  }

  @Test("is no more known from a quote on that does not end, until the next line")
  func brokenQuote() throws {
    let row = "V123456,V123456\n"
    let before = String(repeating: row, count: 10)
    let after = String(repeating: row, count: 12_000)
    let found = try findings(in: "badge,other\n" + before + "\"V123456,V123456\n" + after)
    #expect(found.count == 2 * 12_011)
    #expect(
      found.prefix(20).allSatisfy { $0.judgement.field == ($0.column > 1 ? nil : "badge") })
    #expect(
      found.suffix(12_000).allSatisfy { $0.judgement.field == ($0.column > 1 ? nil : "badge") })
  }

  @Test("is not known in cells beyond the header's")
  func longRecord() throws {
    let found = try findings(in: "badge,b\nV111111,b\nV222222,b,V333333\nV444444,b\n")
    #expect(found.map(\.judgement.field) == ["badge", "badge", nil, "badge"])
  }

  @Test(
    "is its column where each record lacks an empty last cell, or has one more",
    arguments: [
      "a;badge;more\nx;V111111\ny 1;V222222\n\n", "a;badge;more\nx;V111111\ny 1;V222222;z\n",
      "a;badge;more\nx;V111111;z\ny 1;V222222\n1;\n",
      "a;badge;more\r\nx;V111111;;\r\ny;V222222;z;\r\n",
      "a,badge\n1,V111111,\n\"2,\n3\",V222222, \n",
    ])
  func raggedRecords(text: String) throws {
    #expect(try findings(in: text).map(\.judgement.field) == ["badge", "badge"])
  }

  @Test(
    "is no column where records are unlike the header each in its own way",
    arguments: [
      // One record says nothing; a name may stand before the cells of each.
      "a;badge;more\nx;V111111\n", "badge;a\n1;V111111;x\n2;V222222;y\n",
      "a;badge;more\nx;V111111\ny;V222222;z;\n", "a;badge;b;c\nx;V111111\ny;V222222\n",
      "badge;a\nV111111\nV222222\n",
      // A title, and the header behind it.
      "a, badge, maybe\nb,c\n1,V111111\n2,V222222\n",
      "a, badge, maybe\n\n1,V111111\n2,V222222\n",
    ])
  func unlikeRecords(text: String) throws {
    #expect(try findings(in: text).allSatisfy { $0.judgement.field == nil })
  }

  @Test("is not told where a name holds no word of a pattern: it may be a record's value")
  func strangeHeader() throws {
    let found = try findings(in: "Alice Smith,B-XY 12,badge\nV111111,V222222,V333333\nb,c,d\n")
    #expect(found.map(\.judgement.field) == [nil, nil, "badge"])
  }

  @Test(
    "is no column where the first line is none of names",
    arguments: [
      "badge 4711,b\nV111111,c\n", "badge,b@example.com\nV111111,c\n", "badge,b\nV111111\n",
      "badge\nV111111\n", "badge,badge,badge,badge\nV111111,c,d,e\n",
      "Dear badge, hello\nV111111 is here\n",
    ])
  func noHeader(text: String) throws {
    let found = try findings(in: text)
    #expect(found.count == 1 && found.allSatisfy { $0.judgement.field == nil })
  }

  @Test(
    "in other text is named by the key before it",
    arguments: [
      ("{\"badge\": \"V111111\"}", "badge"), ("{'badge':'V111111'}", "badge"),
      ("{\"my badges\" : [\"x\", \"V111111\"]}", "my badges"), ("badge: V111111", "badge"),
      ("BADGE_NO=V111111", "BADGE_NO"), ("  badge =  \"V111111\"", "badge"),
      ("/path?x=1&badge=V111111&y", "badge"), ("<badge>V111111</badge>", "badge"),
      ("<a:badge x=\"1\">V111111</a:badge>", "badge"), ("<i badge='V111111'>", "badge"),
    ])
  func keys(text: String, field: String) throws {
    #expect(try findings(in: text).map(\.judgement.field) == [field])
  }

  @Test(
    "is not told where the key may be a value, or is none",
    arguments: [
      "{\"Alice Smith\": \"V111111\"}", "{\"badge 219-09-9999\": \"V111111\"}", "alice=V111111",
      "{\"badge\": {\"x\": \"\"}, [\"V111111\"]", "the badge V111111", "<badge>text V111111",
      "a > V111111", ": V111111", "V111111", "\"badge: V111111",
    ])
  func untold(text: String) throws {
    let fields = try findings(in: text).map(\.judgement.field)
    #expect(fields == [nil] || text.hasPrefix("\"badge"))
  }
}
