import Fixtures
import Foundation
import Testing

@Suite("A config")
struct ConfigTests {
  private let privet = Privet()

  private func dismissed(_ report: JSON) -> [String: Int] {
    let counts = report["coverage"]["dismissed"]
    return Dictionary(uniqueKeysWithValues: counts.keys.map { ($0, counts[$0].int ?? 0) })
  }

  @Test("gives paths thresholds of their own, of which the later one is right")
  func thresholds() throws {
    let unsure = "row 7, \(Specimen.ssn), paid\n"
    for name in ["a.txt", "tests/a.txt", "tests/real/a.txt"] { privet.folder.write(name, unsure) }
    privet.folder.write(".git/HEAD", "ref: refs/heads/main\n")
    privet.folder.write(
      ".privet.yaml",
      """
      exclude: [.privet.yaml]
      paths:
        - { glob: tests/, min-confidence: high }
        - { glob: tests/real/, min-confidence: low, fail-on: never }
      """)
    let all = try privet.scan("--format", "json")
    #expect(all.status == 1)
    #expect(try all.json().foundPaths == ["a.txt", "tests/real/a.txt"])
    #expect(dismissed(try all.json()) == ["below-path-minimum": 1])
    // Wherever it is asked from, paths begin at the config.
    #expect(try privet.scan("tests").status == 0)
    #expect(try privet.scan("tests", "--fail-on", "low").status == 1)
    let said = try privet.report("--min-confidence", "medium")
    #expect(said.foundPaths.count == 3 && dismissed(said).isEmpty)
  }

  @Test("says which files are read, from its own folder on")
  func files() throws {
    for name in ["src/a.txt", "src/vendor/a.txt", "vendor/a.txt", "src/a.log"] {
      privet.folder.write(name, Specimen.letter)
    }
    privet.folder.write(".git/HEAD", "ref: refs/heads/main\n")
    privet.folder.write(
      ".privet.yaml", "include: ['src/**', 'vendor/']\nexclude: [/vendor/, '*.log']\n")
    #expect(try privet.report().foundPaths == ["src/a.txt", "src/vendor/a.txt"])
    #expect(try privet.report("src").foundPaths == ["src/a.txt", "src/vendor/a.txt"])
    #expect(try privet.report("vendor", "vendor/a.txt").foundPaths == [])
    #expect(try privet.report("vendor", "--exclude", "x").foundPaths == ["vendor/a.txt"])
  }

  @Test("allows values, which are counted, in columns too; --no-ignores reports them")
  func allowed() throws {
    let key = privet.writeKey()
    privet.folder.write("a.txt", Specimen.letter + "\(Specimen.ssn) SSN, otto@example.org\n")
    try makeDatabase(
      privet.folder.file("people.db"), "CREATE TABLE people(email, ssn)",
      "INSERT INTO people VALUES('\(Specimen.email)', '\(Specimen.ssn)')",
      "INSERT INTO people VALUES('otto@example.net', '\(Specimen.ssn)')")
    let all = try privet.report("--key-file", key)
    #expect(all["findings"].list.count == 6)
    let ssn = try #require(all["findings"].list.first { $0["pattern"].string == "us.ssn" })
    privet.folder.write(
      ".privet.yaml",
      """
      key-file: \(key)
      exclude: [.privet.yaml]
      allow:
        - digest: \(try #require(ssn["fingerprint"].string))
          reason: it is printed in advertisements
        - value: \(Specimen.email.uppercased())
          patterns: [global.*]
        - regex: ^otto@
          paths: ['*.txt']
      """)
    let report = try privet.report()
    #expect(report["findings"].list.compactMap { $0["columnName"].string } == ["email"])
    #expect(report["findings"][0]["evidence"]["matches"].int == 1)
    // Four in the text, and the number and an address in the columns.
    #expect(dismissed(report) == ["allowed": 6])
    let options = report["run"]["options"].list
    #expect(
      options.contains { $0["name"].string == "config" && $0["value"].string == ".privet.yaml" })
    #expect(try privet.report("--no-ignores")["findings"].list.count == 6)
    let refused = try privet.scan("--require-reason")
    #expect(refused.status == 2)
    #expect(refused.message.contains("privet: .privet.yaml:6: 'reason' is missing"))
  }

  @Test("does not have what it allows found in itself, wherever it allows it, in git neither")
  func ownValues() throws {
    privet.folder.write(".git/HEAD", "ref: refs/heads/main\n")
    privet.folder.write("sub/a.txt", Specimen.letter)
    let text = """
      allow:
        - value: \(Specimen.email)
          paths: [sub/]
        - value: "\(Specimen.ssn)"
          patterns: [us.itin]
        - regex: ^otto
          paths: [nowhere/]
          reason: otto@example.org and anna@example.net
      """
    privet.folder.write(".privet.yaml", text)
    privet.folder.write("sub/.privet.yaml", text)
    let own = { (report: JSON) in
      report["findings"].list.filter { $0["path"].string == ".privet.yaml" }
        .compactMap { $0["masked"].string }
    }
    let ended = try privet.scan("--format", "json")
    #expect(ended.status == 1)
    #expect(own(try ended.json()) == ["a***@example.net"])
    #expect(
      ended.message == "privet: sub/.privet.yaml is not in force: a scan goes by one config, the "
        + "nearest from what is scanned upwards; scan that folder by itself, or give it its own "
        + "thresholds under 'paths'\n")
    #expect(own(try privet.report("--no-ignores")).count == 4)
    let shown = try privet.run("config", "show", "--format", "json").json()
    #expect(shown["allow"][1]["line"].int == 4 && shown["config"].string == ".privet.yaml")
  }

  @Test("that is wrong ends the run before anything is read or written")
  func wrong() throws {
    privet.folder.write("a.txt", Specimen.letter)
    privet.folder.write(".privet.yaml", "\nmin-confidance: high\nonly: [x]\n")
    let ended = try privet.scan("--output", "report")
    #expect(ended.status == 2)
    #expect(
      ended.message == "privet: .privet.yaml:2: the key 'min-confidance' is not known; "
        + "did you mean 'min-confidence'?\n")
    #expect(privet.names == ["a.txt", ".privet.yaml"])
    privet.folder.write(".privet.yaml", "\nonly: [us.ssn, us.sns]\n")
    #expect(
      try privet.scan().message.hasPrefix(
        "privet: .privet.yaml:2: --only: no pattern is called 'us.sns' (did you mean 'us.ssn'?)"))
  }

  @Test("is what the hook and a scan of git go by, and is shown with who said what")
  func hook() throws {
    let environment = [
      "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
    ]
    for arguments in [["init", "--quiet"], ["add", "."]] {
      privet.folder.write("tests/a.txt", Specimen.letter)
      privet.folder.write(".privet.yaml", "paths: [{ glob: 'tests/**', fail-on: never }]\n")
      let ended = try RunningProgram(
        "/usr/bin/env", ["git"] + arguments, in: privet.folder.path, environment: environment,
        input: .nothing, onTerminal: false
      ).finish()
      #expect(ended.status == 0, "\(ended.message)")
    }
    #expect(try privet.run("hook", "run").status == 0)
    #expect(try privet.run("hook", "run", "--no-config").status == 1)
    #expect(try privet.report("--staged").foundPaths == ["tests/a.txt"])
    let shown = try privet.run("config", "show", "tests", "--fail-on", "high")
    #expect(shown.status == 0)
    #expect(shown.lines.first == "# With .privet.yaml")
    #expect(
      shown.lines.contains { $0.hasPrefix("fail-on: high ") && $0.hasSuffix("# command line") })
    privet.folder.write(".privet.yaml", "fail-on: nevr\n")
    let refused = try privet.run("hook", "run")
    #expect(refused.status == 2)
    #expect(refused.message.contains(".privet.yaml:1: 'fail-on' must be one of"))
    #expect(refused.message.contains("--no-verify"))
  }
}
