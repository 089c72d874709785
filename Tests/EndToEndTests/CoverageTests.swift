import Fixtures
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("What was not searched")
struct CoverageTests {
  private let privet = Privet()

  init() throws {
    let folder = privet.folder
    folder.write("a.txt", "Nothing to see here.\n")
    folder.write("b.bin", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF, 0])
    try makeDatabase(folder.file("broken.db"), "CREATE TABLE t(a)", "INSERT INTO t VALUES('word')")
    // The table's page, which the schema points to.
    folder.write(
      "broken.db", folder.read("broken.db")[..<4096] + [UInt8](repeating: 7, count: 4096))
    folder.write("empty", "")
    folder.write("large.txt", String(repeating: "word ", count: 2000))
    folder.write("left-out.log", Specimen.letter)
    for repository in ["repository/.git", "bare"] {
      folder.write("\(repository)/HEAD", "ref: refs/heads/main\n")
      folder.write("\(repository)/objects/aa/bb", Specimen.letter)
      folder.write("\(repository)/refs/heads/main", "")
    }
    symlink("a.txt", folder.file("link"))
    symlink("/etc", folder.file("folder-link"))
    symlink("nowhere", folder.file("dangling"))
    link(folder.file("a.txt"), folder.file("z.txt"))
    mkfifo(folder.file("pipe"), 0o600)
  }

  private let options = ["--max-file-size", "9k", "--exclude", "*.log", "--verbose"]
  private let reasons = [
    "b.bin": "binary", "broken.db": "damaged", "large.txt": "too-large",
    "left-out.log": "excluded", "repository/.git": "git-folder", "bare/objects": "git-objects",
    "link": "symbolic-link", "folder-link": "symbolic-link", "dangling": "symbolic-link",
    "z.txt": "already-read", "pipe": "special-file",
  ]
  private let counts = [
    "binary": 1, "damaged": 1, "too-large": 1, "excluded": 1, "git-folder": 1,
    "git-objects": 1,
    "symbolic-link": 3, "already-read": 1, "special-file": 1,
  ]

  private func scan(_ format: String) throws -> Ended {
    try privet.scan(["--format", format] + options)
  }

  @Test("is listed with its reason in JSON, and counted")
  func json() throws {
    let report = try scan("json").json()
    #expect(report.reasons == reasons)
    for (reason, count) in counts {
      #expect(report["coverage"]["reasons"][reason].int == count)
    }
    #expect(report["coverage"]["reasons"].keys == Set(counts.keys))
    let items = report["coverage"]["items"]
    // Two texts, an empty file, HEAD and refs/heads/main, which is empty.
    #expect(items["scanned"].int == 4)
    #expect(items["skipped"].int == 10)
    #expect(items["truncated"].int == 1)
    #expect(report["run"]["complete"].bool == false)
    for entry in report["coverage"]["entries"].list {
      #expect(entry["intended"].bool == (entry["reason"].string != "damaged"))
    }
  }

  @Test("is a line of its own in JSON Lines")
  func jsonLines() throws {
    var found: [String: String] = [:]
    for line in try scan("jsonl").lines {
      let record = try JSON(parsing: Array(line.utf8))
      guard record["type"].string == "ledger" else { continue }
      found[try #require(record["path"].string)] = record["reason"].string
    }
    #expect(found == reasons)
  }

  @Test("is a record of its own in CSV, and a figure at the end")
  func csv() throws {
    let table = CSVTable(try scan("csv").text)
    var found: [String: String] = [:]
    var figures: [String: String] = [:]
    for record in table.records {
      if record["record"] == "ledger" { found[record["path"]!] = record["reason"] }
      if record["record"] == "summary", record["reason"] != "" {
        figures[record["reason"]!] = record["count"]
      }
    }
    #expect(found == reasons)
    #expect(figures == counts.mapValues { String($0) })
    #expect(table.records.last?["detail"] == "incomplete")
  }

  @Test("is counted in SARIF's notifications, and named there if it was wanted")
  func sarif() throws {
    let invocation = try scan("sarif").json()["runs"][0]["invocations"][0]
    let notifications = invocation["toolExecutionNotifications"].list
    let ids = Set(notifications.compactMap { $0["descriptor"]["id"].string })
    #expect(ids == Set(counts.keys.map { "not-searched/" + $0 }))
    let damaged = notifications.filter { $0["locations"].exists }
    try #require(damaged.count == 1)
    let place = damaged[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    #expect(place.string == "broken.db")
    #expect(invocation["properties"]["complete"].bool == false)
  }

  @Test("is said in the text's last lines, and listed with --verbose")
  func text() throws {
    let text = try scan("text").text
    for path in reasons.keys {
      #expect(text.contains("\n\(path): ") || text.hasPrefix("\(path): "))
    }
    #expect(text.contains("Nothing found in what was searched, which is not all."))
    #expect(text.contains("3 symbolic link"))
    let short = try privet.scan(Array(options.dropLast())).text
    #expect(!short.contains("broken.db"))
    #expect(short.contains("1 damaged (--verbose lists them)"))
  }

  @Test("and what is nothing at all look different in the text")
  func words() throws {
    let empty = TemporaryFolder()
    #expect(try privet.scan(empty.path).text.hasPrefix("Nothing was searched.\n"))
    #expect(try privet.scan("b.bin").text.hasPrefix("Nothing was searched.\n"))
    #expect(try privet.scan("a.txt").text.hasPrefix("Nothing found.\n"))
    #expect(try privet.scan("empty").text.hasPrefix("Nothing found.\n"))
    let broken = try privet.scan("broken.db", "a.txt").text
    #expect(broken.hasPrefix("Nothing found in what was searched, which is not all.\n"))
  }

  @Test("is said of what the user names as well")
  func named() throws {
    let report = try privet.report("b.bin", "pipe", "large.txt", "--max-file-size", "9k")
    #expect(
      report.reasons == ["b.bin": "binary", "pipe": "special-file", "large.txt": "too-large"])
  }

  @Test("holds nothing of what it leaves out", arguments: Privet.formats)
  func leftOut(format: String) throws {
    let ended = try scan(format)
    #expect(ended.status == 0)
    #expect(!ended.text.contains("global.email\",\"path"))
    #expect(ended.errors.isEmpty)
  }

  @Test("includes files that cannot be opened, which do not end the run")
  func unreadable() throws {
    // Root may read everything.
    guard geteuid() != 0 else { return }
    privet.folder.write("secret.txt", Specimen.letter)
    chmod(privet.folder.file("secret.txt"), 0)
    privet.folder.write("tail.txt", Specimen.letter)
    let report = try privet.report("secret.txt", "tail.txt")
    #expect(report.reasons == ["secret.txt": "unreadable"])
    #expect(report.foundPaths == ["tail.txt"])
  }
}
