import Fixtures
import Model
import Testing

@Suite("The field of a value in a table amid a text")
struct TextTableTests {
  @Test("is the column of a Markdown table", arguments: [64 * 1024, 4096, 256 * 1024])
  func markdown(chunk: Int) throws {
    var text = "# A text | with bars\n\nV111111 | V222222\n\n"
    var fields: [String?] = [nil, nil]
    var random = SplitMix(state: 1)
    for table in 0..<40 {
      text += "| No | **Badge** | What it says | And so on | More |\n"
      text += table % 2 == 0 ? "|---|:-:|---|---|--:|\n" : "| -- | -- | -- | --- | :-- |\r\n"
      for row in 0..<Int.random(in: 1...200, using: &random) {
        text += "| \(row) | V\(100_000 + row) | a \\| b | V111111 | |\n"
        fields += ["Badge", nil]
      }
      text += ["\n", "text\n", "- | V333333 | V444444\n"][table % 3]
      if table % 3 == 2 { fields += [nil, nil] }
    }
    let found = try findings(in: text, chunk: chunk)
    #expect(found.map(\.judgement.field) == fields)
    #expect(found.allSatisfy { ($0.judgement.field == "Badge") == ($0.confidence == .high) })
  }

  @Test(
    "is not told where it may be a value",
    arguments: [
      "badge@example.com", "badge 4111 1111", "=badge", String(repeating: "badge", count: 20),
    ])
  func values(name: String) throws {
    let text = "| No | \(name) |\n|---|---|\n| 1 | V123456 |\n"
    #expect(try findings(in: text, chunk: 4096).map(\.judgement.field) == [nil])
    let dump = "INSERT INTO t (\"\(name)\") VALUES ('V123456');\n"
    #expect(try findings(in: dump, chunk: 4096).map(\.judgement.field) == [nil])
  }

  @Test(
    "is not told where there is no row of dashes below the names, or one of other columns",
    arguments: [
      "| a | badge |\n| 1 | V111111 |\n", "| a | badge |\n|---|\n| 1 | V111111 |\n",
      "| a | badge |\n\n|---|---|\n| 1 | V111111 |\n",
      "| a | badge |\n| : | : |\n| 1 | V111111 |\n",
      "| a | badge |\n|---|---|\n\n| 1 | V111111 |\n", "| badge |\n|---|\n| V111111 | \n",
    ])
  func noTable(text: String) throws {
    #expect(try findings(in: text).map(\.judgement.field) == [nil])
  }

  @Test(
    "is the column of a table below titles and comments",
    arguments: [
      "# exported by hand\n\na;badge\n1;V111111\n2;V111111\n",
      "Customers, all of them, as of today\n\na,badge\n1,V111111\n2,V111111\n",
      "sep=;\na;badge\n1;V111111\n2;V111111\n", "#a\tbadge\n1\tV111111\n2\tV111111\n",
      "Badges,,\r\n,,\r\na,badge,b\r\n1,V111111,\r\n2,V111111,\r\n",
      "\"Title, in quotes\",\"x\",V111111\r\n\r\na,badge\r\n1,V111111\r\n2,V111111\r\n",
    ])
  func titles(text: String) throws {
    let fields = try findings(in: text).map(\.judgement.field)
    #expect(fields.suffix(2) == ["badge", "badge"])
    #expect(fields.dropLast(2).allSatisfy { $0 == nil })
  }

  @Test(
    "is not told by a line that may be a record, nor by one that others do not follow",
    arguments: [
      "1,V111111\na,badge\n2,V222222\n3,V333333\n", "# x\na,badge\n1,V111111\n",
      "# x\na,badge\n1,V111111\n2,V111111,3\n", "f(\na,badge\n1,V111111\n2,V111111\n",
      "Dear all,\nsome badge, maybe\nV111111\nx, y, z\n",
    ])
  func noHeader(text: String) throws {
    #expect(try findings(in: text).allSatisfy { $0.judgement.field == nil })
  }

  @Test(
    "is not the column of a table that has ended",
    arguments: [
      // Another delimiter, with and without a blank line.
      ("a,badge\n", "1,V111111\n", "3;V222222\n4;V222222\n"),
      ("badge,a\n", "V111111,1\n", "V222222;3\nV222222;4\n"),
      ("badge,a\n", "V111111,1\n", "\nx;y\nV222222;3\nV222222;4\n"),
      // Another table, of as many columns and of fewer, and a text.
      ("badge,a\n", "V111111,1\n", "\nname,town\nV222222,3\nV222222,4\n"),
      ("badge,a,b\n", "V111111,1,2\n", "\nname,town\nV222222,3\nV222222,4\n"),
      ("badge,a\n", "V111111,1\n", "\nSecond table\nname,town\nV222222,3\nV222222,4\n"),
      ("badge,a\n", "V111111,1\n", "\nThat was all: V222222\nV222222"),
    ])
  func ended(header: String, row: String, rest: String) throws {
    let found = try findings(in: header + String(repeating: row, count: 6) + rest)
    #expect(found.map(\.judgement.field) == Array(repeating: "badge", count: 6) + [nil, nil])
  }

  @Test("goes on behind a blank line and behind a record of another length")
  func goesOn() throws {
    let text = "badge,a\nV111111,1\n\nV111111,2\nV111111,3,4\nV111111,2\n\r\nV111111,2\n"
    let found = try findings(in: text)
    #expect(found.map(\.judgement.field) == Array(repeating: "badge", count: 5))
  }
}
