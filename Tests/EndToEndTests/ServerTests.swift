import Fixtures
import Testing

@Suite("A URL of a database server")
struct ServerTests {
  private let privet = Privet()

  @Test(
    "is scanned beside files, and named without what is secret",
    .enabled(if: PostgresServer.programs != nil, "no PostgreSQL server is installed"))
  func mixed() throws {
    let server = PostgresServer.shared
    let database = server.make(
      "program", "CREATE TABLE people (id int, \"e-mail\" text)",
      "INSERT INTO people VALUES (1, '\(Specimen.email)'), (2, NULL)",
      "CREATE TABLE many AS SELECT i FROM generate_series(1, 500) i", "ANALYZE")
    privet.folder.write("letter.txt", Specimen.letter)
    let ended = try privet.scan(
      "--format", "json", "--rows", "100", "--fail-on", "never", "letter.txt",
      server.url(database, role: "owner:sesame"))
    #expect(
      ended.message.contains("the password in the URL of db/localhost/\(server.port)/program"))
    #expect(!(ended.text + ended.message).contains("sesame"))
    let report = try ended.json()
    let place = "db/localhost/\(server.port)/program/public/people"
    let finding = try #require(report["findings"].list.first { $0["path"].string == place })
    #expect(finding["pattern"].string == "global.email")
    #expect(finding["database"].string == "program" && finding["schema"].string == "public")
    #expect(finding["table"].string == "people" && finding["columnName"].string == "e-mail")
    #expect(finding["evidence"]["rowsRead"].int == 2)
    #expect(finding["evidence"]["examples"][0]["ctid"].string == "(0,1)")
    #expect(report["tables"][0]["exposure"]["owner"].string == "owner")
    #expect(report["tables"][0]["exposure"]["public"].bool == false)
    #expect(report["coverage"]["items"]["sampled"].int == 1)
    #expect(report["coverage"]["tables"].int == 2)
    #expect(
      report["run"]["sources"].list.compactMap { $0["path"].string }.contains(
        "db/localhost/\(server.port)/program"))
    let sarif = try privet.scan(
      "--format", "sarif", "--fail-on", "never", server.url(database)
    ).json()
    let location = sarif["runs"][0]["results"][0]["locations"][0]
    #expect(location["physicalLocation"]["artifactLocation"]["uri"].string == place)
    #expect(
      location["logicalLocations"][0]["fullyQualifiedName"].string == "public.people.\"e-mail\"")
    let text = try privet.scan("--fail-on", "never", "--rows", "100", server.url(database)).text
    #expect(text.contains("\(place):\"e-mail\"  "))
    #expect(text.contains("    public.people: owned by owner; no other role may read it; "))
    #expect(text.contains("1 finding in 1 table."))
    #expect(text.contains("2 tables with "))
  }

  @Test(
    "is read once where it is named again, as another role, which is told",
    .enabled(if: PostgresServer.programs != nil, "no PostgreSQL server is installed"))
  func twice() throws {
    let server = PostgresServer.shared
    let database = server.make(
      "twice", "CREATE TABLE people (mail text)",
      "INSERT INTO people VALUES ('\(Specimen.email)')")
    let report = try privet.report(
      "--fail-on", "never", server.url(database), server.url(database, role: "owner"))
    #expect(report["findings"].list.count == 1)
    #expect(report["coverage"]["reasons"]["already-read"].int == 1)
  }

  @Test(
    "tells how many rows there are of a table that the server never counted",
    .enabled(if: PostgresServer.programs != nil, "no PostgreSQL server is installed"))
  func uncounted() throws {
    let server = PostgresServer.shared
    let database = server.make(
      "uncounted", "CREATE TABLE wide (pad text, mail text) WITH (autovacuum_enabled = false)",
      """
      INSERT INTO wide SELECT repeat('y', 500), 'anna' || i || '@example.org'
      FROM generate_series(1, 40000) i
      """)
    let report = try privet.report("--fail-on", "never", "--rows", "1000", server.url(database))
    let rows = try #require(report["tables"][0]["rowsInAll"].int)
    #expect(30_000...50_000 ~= rows)
  }

  @Test(
    "of MariaDB is scanned, a database under its name alone",
    .enabled(if: MariaDBServer.isInstalled, "no MariaDB server is installed"))
  func mariaDB() throws {
    let server = MariaDBServer.shared
    server.make(
      "program", "CREATE TABLE people (id INT, `e-mail` TEXT)",
      "INSERT INTO people VALUES (1, '\(Specimen.email)'), (2, NULL)")
    for url in [server.url("program", user: "root:"), server.url("")] {
      let ended = try privet.scan("--format", "json", "--fail-on", "never", url)
      let report = try ended.json()
      let place = "db/localhost/program/people"
      let finding = try #require(report["findings"].list.first { $0["path"].string == place })
      #expect(finding["database"].string == "program" && finding["schema"].string == nil)
      #expect(finding["table"].string == "people" && finding["columnName"].string == "e-mail")
      #expect(finding["evidence"]["rowsRead"].int == 2)
      #expect(ended.message.contains("put it into ~/.my.cnf") == url.contains("root:"))
    }
    server.sql(
      "CREATE OR REPLACE USER filed IDENTIFIED BY 'sesame'; GRANT SELECT ON program.* TO filed")
    var other = privet
    other.environment["HOME"] = other.scratch.path
    other.scratch.write(".my.cnf", "[client]\npassword=sesame\nlocal-infile=1\n")
    let ended = try other.scan("--fail-on", "never", server.url("program", user: "filed"))
    #expect(ended.status == 0 && ended.text.contains("1 finding in 1 table."))
    #expect(!(ended.text + ended.message).contains("sesame"))
  }

  @Test(
    "asks for encryption that the server has not: that is said of who asked for it",
    .enabled(if: PostgresServer.programs != nil, "no PostgreSQL server is installed"))
  func encryption() throws {
    let url = "postgresql://owner@127.0.0.1:\(PostgresServer.shared.port)/postgres"
    var other = privet
    other.environment["PGSSLMODE"] = "require"
    for ended in [try privet.scan(url + "?sslmode=require"), try other.scan(url)] {
      #expect(ended.status == 2 && !ended.message.contains("to other machines"))
      #expect(ended.message.contains("sslmode asks for TLS, in the URL, PGSSLMODE or a service"))
      #expect(ended.message.contains("; ?sslmode=disable in the URL goes without"))
    }
    #expect(try other.scan("--fail-on", "never", url + "?sslmode=disable").status == 0)
  }

  @Test("that leads to no server now leaves what else is scanned alone, and is in the ledger")
  func unreachable() throws {
    privet.folder.write("letter.txt", Specimen.letter)
    let urls = ["postgresql://owner:sesame@127.0.0.1:1/shop", "mysql://owner@127.0.0.1:1/crm"]
    for (url, place) in zip(urls, ["db/127.0.0.1/1/shop", "db/127.0.0.1/1/crm"]) {
      let arguments = ["--format", "json", "--fail-on", "never", url, "letter.txt"]
      let ended = try privet.scan(arguments)
      #expect(ended.status == 0)
      #expect(ended.message.contains("privet: \(place): cannot connect to the database: "))
      let report = try ended.json()
      #expect(report.foundPaths == ["letter.txt"])
      #expect(report["run"]["complete"].bool == false)
      let entry = report["coverage"]["entries"][0]
      #expect(entry["path"].string == place && entry["reason"].string == "unreadable")
      #expect(entry["intended"].bool == false)
      #expect(entry["detail"].string?.contains("does it run, and are host and port right?") == true)
      #expect(!(ended.text + ended.message).contains("sesame"))
      let strict = try privet.scan(["--quiet", "--fail-on-incomplete"] + arguments)
      #expect(strict.status == 3)
      #expect(strict.message.hasPrefix("privet: \(place): cannot connect to the database: "))
    }
    // Nothing is left to scan.
    let alone = try privet.scan(urls[0])
    #expect(alone.status == 2 && alone.text == "")
    #expect(alone.message.hasPrefix("privet: cannot connect to the database: "))
    let none = try privet.scan(urls)
    #expect(none.status == 2 && none.text == "")
    #expect(none.message.contains("privet: db/127.0.0.1/1/shop: cannot connect"))
    #expect(none.message.contains("privet: db/127.0.0.1/1/crm: cannot connect"))
  }

  @Test(
    "that leads to no server now leaves another server alone, and another role there",
    .enabled(if: PostgresServer.programs != nil, "no PostgreSQL server is installed"))
  func oneOfTwo() throws {
    let server = PostgresServer.shared
    let database = server.make(
      "reachable", "CREATE TABLE people (mail text)",
      "INSERT INTO people VALUES ('\(Specimen.email)')")
    for other in [
      "postgresql://owner@127.0.0.1:1/shop", server.url(database, role: "nobody_of_that_name"),
    ] {
      let ended = try privet.scan(
        "--format", "json", "--fail-on-incomplete", other, server.url(database))
      #expect(ended.status == 3)
      let report = try ended.json()
      #expect(report.foundPaths == ["db/localhost/\(server.port)/reachable/public/people"])
      #expect(report["coverage"]["reasons"]["unreadable"].int == 1)
    }
  }

  @Test(
    "that means nothing is refused, whatever else is scanned",
    arguments: ["postgresql://owner:%zz@localhost/shop", "mysql://owner@localhost:x/shop"])
  func meaningless(url: String) throws {
    privet.folder.write("letter.txt", Specimen.letter)
    let ended = try privet.scan("letter.txt", url)
    #expect(ended.status == 2 && ended.text == "")
    #expect(ended.message.contains("the URL of the database cannot be understood"))
  }

  @Test(
    "that nothing reads is refused, and not repeated",
    arguments: [
      ["oracle://owner:sesame@localhost/shop"], ["mysql://owner:sesame@localhost:x/shop"],
      ["mysql://owner:sesame@localhost/shop?socket=/nowhere"],
      ["--staged", "postgresql://owner:sesame@localhost/shop"],
      ["postgresql://owner:sesame%zz@localhost/shop"],
      ["postgresql://owner:sesame@localhost/shop?host=/nowhere"],
      ["postgresql://owner:sesame/@localhost/shop"], ["postgresql://owner:x@sesame@localhost/shop"],
      ["postgresql://owner:sesame"], ["mysql://owner:1234/sesame@localhost/shop"],
      ["postgresql:/owner:sesame@localhost/shop"], ["host=localhost password=sesame"],
    ])
  func refusals(arguments: [String]) throws {
    let ended = try privet.scan(arguments)
    #expect(ended.status == 2)
    #expect(!ended.message.isEmpty && !ended.message.contains("sesame"))
  }
}
