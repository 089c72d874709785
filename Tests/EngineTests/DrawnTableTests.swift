import Fixtures
import Model
import Testing

/// A way to write tables whose rows stand between signs or have widths.
private enum Writing: CaseIterable {
  case psql, psqlDrawn, mysql, restructured, drawn, headless, columns, examples, wiki

  /// A line of dashes, which are as many as each column is wide.
  private func rule(_ widths: [Int], _ ends: (String, String), _ joint: String, _ dash: String)
    -> String
  {
    let dashes = widths.map { String(repeating: dash, count: $0) }
    return ends.0 + dashes.joined(separator: joint) + ends.1 + "\n"
  }

  private func row(_ cells: [String], _ widths: [Int], _ bar: String, isOuter: Bool) -> String {
    let cells = zip(cells, widths).map { cell, width in
      " " + cell + String(repeating: " ", count: width - cell.count - 1)
    }
    let row = cells.joined(separator: bar)
    return (isOuter ? bar + row + bar : row) + "\n"
  }

  private func aligned(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      .joined(separator: " ") + "\n"
  }

  func table(_ names: [String], _ rows: [[String]]) -> String {
    let widths = names.indices.map { column in
      ([names] + rows).map { $0[column].count }.max()! + 2
    }
    let isDrawn = self == .drawn || self == .headless || self == .psqlDrawn
    let isOuter = self != .psql && self != .psqlDrawn
    let bar = isDrawn ? "│" : "|"
    let head = row(names, widths, bar, isOuter: isOuter)
    let lines = rows.map { row($0, widths, bar, isOuter: isOuter) }
    let body = lines.joined()
    let plain = rule(widths, ("+", "+"), "+", "-")
    let branch = rule(widths, ("├", "┤"), "┼", "─")
    switch self {
    case .psql: return head + rule(widths, ("", ""), "+", "-") + body + "(\(rows.count) rows)\n"
    case .psqlDrawn:
      return head + rule(widths, ("", ""), "┼", "─") + body + "(\(rows.count) rows)\n"
    case .mysql: return plain + head + plain + body + plain
    case .restructured:
      let below = rule(widths, ("+", "+"), "+", "=")
      return ([plain, head, below] + lines.flatMap { [$0, plain] }).map { "  " + $0 }.joined()
    case .drawn:
      return rule(widths, ("┌", "┐"), "┬", "─") + head + branch + lines.joined(separator: branch)
        + rule(widths, ("└", "┘"), "┴", "─")
    case .headless: return head + branch + body
    case .columns:
      let dashes = rule(widths, ("", ""), " ", "-")
      return aligned(names, widths) + dashes + rows.map { aligned($0, widths) }.joined() + "\n"
    case .examples: return "    Examples:\n" + ([head] + lines).map { "      " + $0 }.joined()
    case .wiki:
      let rows = rows.map { "|" + $0.joined(separator: "|") + "|\n" }
      return "||" + names.joined(separator: "||") + "||\n" + rows.joined()
    }
  }
}

@Suite("The field of a value in a table that is drawn with signs")
struct DrawnTableTests {
  @Test(
    "is its column, wherever the text is cut", arguments: Writing.allCases, [4096, 64 * 1024])
  private func columns(_ writing: Writing, chunk: Int) throws {
    var random = SplitMix(state: 3)
    var text = "V111111 stands in no table.\n\n"
    var fields: [String?] = [nil]
    for table in 0..<30 {
      let rows = (0..<Int.random(in: 2...90, using: &random)).map { row in
        ["\(row)é", "V\(100_000 + row)", ["", "Łódź", "a - b"][row % 3], "V222222", "x"]
      }
      let isFirst = table % 2 == 0
      let names =
        isFirst ? ["no", "badge", "town", "other", "x2"] : ["no", "other", "x", "badge", "y"]
      text += writing.table(names, rows) + "\nV333333 | V444444 + V555555\n\n"
      fields += rows.flatMap { _ in isFirst ? ["badge", nil] : [nil, "badge"] }
      fields += [nil, nil, nil]
    }
    let found = try findings(in: text, chunk: chunk)
    #expect(found.map(\.judgement.field) == fields)
    #expect(found.allSatisfy { ($0.judgement.field == "badge") == ($0.confidence == .high) })
  }

  @Test("is the first column, too", arguments: Writing.allCases)
  private func firstColumn(_ writing: Writing) throws {
    let rows = (0..<4).map { ["V\(100_000 + $0)", "x"] }
    let found = try findings(in: writing.table(["badge", "more"], rows))
    #expect(found.map(\.judgement.field) == Array(repeating: "badge", count: 4))
  }

  @Test("is known of one row alone, if the table is drawn as such")
  private func oneRow() throws {
    for writing in Writing.allCases where writing != .examples {
      let text = writing.table(["no", "badge"], [["1", "V111111"]])
      #expect(try findings(in: text).map(\.judgement.field) == ["badge"], "\(writing)")
    }
  }

  @Test("is not told by a row of a frame, whatever the names above it are")
  func frame() throws {
    let rule = "+---+-------+\n"
    let text =
      rule + "| a | other |\n" + rule + "| b | badge |\n" + rule + "| c | V111111 |\n" + rule
    #expect(try findings(in: text).map(\.judgement.field) == [nil])
  }

  @Test("is not known behind what stands between two columns of a width, until the next line")
  func crossed() throws {
    let text = """
      no  badge    other
      --- -------- -----
      1   V111111  x
      1234567 V222222 x
      2   V333333  x
      """
    #expect(try findings(in: text).map(\.judgement.field) == ["badge", nil, "badge"])
  }

  @Test(
    "is not told by what only looks like a table",
    arguments: [
      // Titles that are underlined, and lines that part a log, a mail or a program.
      "The badge\n---------\nV111111 and more\n", "badge\n-----\n\n1 | V111111\n",
      "12:00 badge seen\n----------------\n12:01 V111111\n",
      "a | the badge\n-- \nV111111 | b\n", "--- badge\n+++ badge\n- a V111111\n+ b\n",
      "@@ -1,2 +1,2 @@ badge\n-| a | V111111 |\n",
      // Dashes that do not stand below the names.
      "the badge of all\n------- -----\nx       V111111\n",
      "no badge\n---------- ------ ------\n1          V111111\n",
      "no | badge | x\n----+----\n1 | V111111 | 2\n", "no | badge\n\n---+----\n1 | V111111\n",
      "no | badge\n---+----\n\n1 | V111111\n",
      // Boxes around something else, programs, and rows below rows.
      "+-------+\n| badge |\n+-------+\n\n| V111111 |\n",
      "+---+-------+\n| a | badge |\n| 1 | V111111 |\n+---+-------+\n",
      "┌───────┐\n│ badge │\n└───────┘\n│ V111111 │\n", "badge\n├── V111111\n└── x\n",
      "x = a | badge\n  | b | V111111\n  | c | V222222\n"
        .replacing("V222222", with: "d"),
      "| a 1 | badge |\n| b 2 | x |\n| 3 | V111111 |\n",
      "| a | badge |\n| 1 | V111111 |\n| 2 |\n| 3 |\n", "|| badge || x\n| V111111 | y |\n",
      "if (a || badge ||\n| V111111 |\n", "match a {\n  | a | badge |\n  | V111111 => b\n}\n",
    ])
  func nearMisses(text: String) throws {
    #expect(try findings(in: "Some text\n" + text).map(\.judgement.field) == [nil])
  }

  @Test("is no label of the row below where labels stand below one another")
  func labels() throws {
    let text = "| badge | Anna |\n| number | V111111 |\n| more | V222222 |\n"
    #expect(try findings(in: "x\n" + text).map(\.judgement.field) == [nil, nil])
  }
}
