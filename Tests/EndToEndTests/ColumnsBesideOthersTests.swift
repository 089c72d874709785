import Fixtures
import Testing

@Suite("Columns that count beside others")
struct ColumnsBesideOthersTests {
  private let privet = Privet()

  /// The patterns and columns of what is found, in the order of the text.
  private func found(_ name: String, _ text: String) throws -> [String] {
    privet.folder.write(name, text)
    return try privet.report(name)["findings"].list.map {
      "\($0["pattern"].string ?? "") in \($0["field"].string ?? "")"
    }
  }

  @Test(
    "are those of ages, and of passwords, in tables of persons",
    arguments: [
      ("a.csv", "id,first_name,Age\n1,Anna,34\n2,Peter,22\n"),
      ("a.tsv", "id\tfirst_name\tAge\n1\tAnna\t34\n2\tPeter\t61\n"),
      ("a.md", "| id | first_name | Age |\n|---|---|---|\n| 1 | Anna | 34 |\n| 2 | Peter | 61 |\n"),
      ("a.sql", "INSERT INTO p (id, first_name, Age) VALUES (1,'Anna',34),(2,'Peter',61);\n"),
    ])
  func ages(name: String, text: String) throws {
    let row = ["global.person-given-name in first_name", "global.age in Age"]
    #expect(try found(name, text) == row + row)
  }

  @Test("say nothing beside no such column, and in a text")
  func alone() throws {
    #expect(try found("a.csv", "id,size,Age\n1,3,34\n2,4,61\n") == [])
    #expect(try found("b.csv", "id,vault,password\n1,a,hunter2Secret\n2,b,Tr0ub4dor-3\n") == [])
    #expect(try found("a.txt", "Age: 34\n\nHTTP/1.1 200 OK\nage: 61\nage=27\n") == [])
  }

  @Test("are not told by their own name")
  func own() throws {
    #expect(try found("a.csv", "id,size,user_password\n1,3,hunter2Secret\n") == [])
    #expect(
      try found("b.csv", "id,login,user_password\n1,anna,hunter2Secret\n")
        == ["global.credentials in user_password"])
  }

  @Test(
    "hold passwords, and nothing that stands for one",
    arguments: [
      "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW", "********", "true", "hidden",
      "5f4dcc3b5aa765d61d8327deb882cf99", "{SSHA}0c0blFTXXNuAMHECS4uxrj3ZieMoWImr",
    ])
  func passwords(dummy: String) throws {
    let text = "url,username,password\nexample.org,anna,\(dummy)\nexample.org,bo,hunter2Secret\n"
    #expect(try found("a.csv", text) == ["global.credentials in password"])
    let ended = try privet.scan("a.csv")
    #expect(ended.text.contains("Password beside its user name") && !ended.text.contains("ret"))
  }

  @Test(
    "are those of family names that are called name, or last, beside given names",
    arguments: [
      "Name;Vorname\nMüller;Hans\n", "Nom;Prénom\nMoreau;Julie\n", "Last;First\nWaller;Anna\n",
    ])
  func names(text: String) throws {
    let columns = text.prefix { $0 != "\n" }.split(separator: ";")
    #expect(
      try found("a.csv", text) == [
        "global.person-family-name in \(columns[0])", "global.person-given-name in \(columns[1])",
      ])
  }

  @Test("hold no names of things that are called name, last or first")
  func things() throws {
    #expect(try found("a.csv", "id;name;last\n1;Müller;Hans\n") == [])
    #expect(try found("b.csv", "first;count\nHans;1\n") == [])
  }

  @Test("hold names in lower case, which a text does not")
  func lowerCase() throws {
    let table = "id,surname,given_name\n1,waller,zorvina\n2,string,null\n"
    let expected = [
      "global.person-family-name in surname", "global.person-given-name in given_name",
    ]
    #expect(try Array(found("a.csv", table).prefix(2)) == expected)
    #expect(try found("a.txt", "surname: waller\n\ngiven_name: zorvina\n") == [])
  }

  @Test("are those of a database's table, too")
  func database() throws {
    let columns = "(label TEXT, password TEXT, age INTEGER)"
    let values = "VALUES ('anna@firma.de', 'hunter2Secret', 34)"
    try makeDatabase(
      privet.folder.file("a.db"), "CREATE TABLE users \(columns)", "INSERT INTO users \(values)",
      "ALTER TABLE users RENAME COLUMN label TO email", "CREATE TABLE vaults \(columns)",
      "INSERT INTO vaults \(values)")
    let patterns = try privet.report("a.db").foundPatterns
    #expect(
      patterns.sorted() == ["global.age", "global.credentials", "global.email", "global.email"])
  }
}
