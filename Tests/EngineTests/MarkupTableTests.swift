import Fixtures
import Model
import Testing

@Suite("The field of a value in a table of HTML")
struct MarkupTableTests {
  private static let rows = """
    <tr><td>a</td><td>V111111</td><td>V222222</td></tr>
    <tr><td>V333333</td><td>V444444</td><td>x</td></tr>

    """
  private static let fields = ["badge", nil, nil, "badge"]

  @Test(
    "is what the row of names says",
    arguments: [
      "<table><tr><th>a</th><th>badge</th><th>b</th></tr>\n",
      "<table class=\"x\">\n  <thead>\n    <tr>\n      <th>a</th>\n      <th scope='col'>badge</th>\n"
        + "      <th></th>\n    </tr>\n  </thead>\n  <tbody>\n",
      "<TABLE>\n<TR><TH>a<TH><b>badge</b><TH>b\n",
      "<tr>\n<th>a\n<th>\n  badge\n</th>\n<th>b\n</tr>\n",
      "<thead><th>a</th><th><a href=\"/s\">badge</a></th><th>b</th></thead>\n",
      "<table><colgroup><col width=10><col/></colgroup><tr><th>a</th><th>badge</th></tr>\n",
    ],
    ["\n", "\r\n"])
  func columns(head: String, end: String) throws {
    let text = (head + Self.rows).replacing("\n", with: end)
    #expect(try findings(in: text).map(\.judgement.field) == Self.fields)
    let packed = (head + Self.rows).replacing("\n", with: " ")
    #expect(try findings(in: packed).map(\.judgement.field) == Self.fields)
  }

  @Test("counts the columns that a cell takes")
  func spans() throws {
    let head = "<table><tr><th colspan=\"2\">a</th><th>badge</th><th>b</th></tr>\n"
    let rows = "<tr><td colspan=2>V111111</td><td>V222222</td></tr>\n"
    #expect(try findings(in: head + rows).map(\.judgement.field) == [nil, "badge"])
    // Below a cell of two rows the columns are not known.
    let tall = "<tr><td rowspan=2>a</td><td>b</td><td>V111111</td></tr>\n"
    let names = head + rows + tall + rows
    #expect(
      try findings(in: names).map(\.judgement.field) == [nil, "badge", nil, nil, nil])
  }

  @Test("counts a cell that ends itself, and ends where another table begins")
  func others() throws {
    let head = "<table><tr><th>a</th><th>badge</th></tr>\n"
    let empty = "<tr><td/><td>V111111</td></tr>\n<tr><td />\n<td>\nV222222\n</td></tr>\n"
    let other = "<p>x</p>\n<table class=\"x\">\n<tr><td>a</td><td>V333333</td></tr>\n"
    #expect(
      try findings(in: head + empty + other).map(\.judgement.field) == ["badge", "badge", nil])
    let named = "<p>x</p>\n<table><tr><th>badge</th><th>a</th></tr>\n"
    #expect(
      try findings(in: head + empty + named + empty).map(\.judgement.field)
        == ["badge", "badge", nil, nil])
  }

  @Test("ends with the table, and where the head is none")
  func ends() throws {
    let head = "<table><tr><th>a</th><th>badge</th></tr>\n"
    #expect(
      try findings(in: head + "</table>\n" + Self.rows).map(\.judgement.field)
        == [nil, nil, nil, nil])
    for head in [
      "<table><tr><th>a</th><td>badge</td></tr>\n", "<table><tr><th>badge</th></tr>\n",
      "<table>a<tr><th>a</th><th>badge</th></tr>\n", "<trace><th>a</th><th>badge</th></trace>\n",
      "<table><tr><th rowspan=2>a</th><th>badge</th></tr>\n",
    ] {
      #expect(
        try findings(in: head + Self.rows).map(\.judgement.field) == [nil, nil, nil, nil])
    }
  }

  @Test("is known over as many rows as there are, wherever a chunk ends", arguments: 0..<8)
  func many(shift: Int) throws {
    let rows = (0..<2_000).map { "<tr>\n <td>x</td>\n <td>V\($0 + 100_000)</td>\n</tr>\n" }
    let text =
      String(repeating: " ", count: shift) + "<table>\n<tr><th>a</th><th>badge</th></tr>\n"
      + rows.joined() + "</table>"
    for chunk in [4096, 256 * 1024] {
      let found = try findings(in: text, chunk: chunk)
      #expect(found.count == 2_000)
      #expect(found.allSatisfy { $0.judgement.field == "badge" })
    }
  }
}
