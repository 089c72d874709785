import Fixtures
import Foundation
import Testing

@Suite("privet patterns")
struct PatternsCommandTests {
  private let privet = Privet()

  @Test("list names every pattern, for people and for programs")
  func list() throws {
    let text = try privet.run("patterns", "list")
    #expect(text.status == 0)
    let list = try privet.run("patterns", "list", "--format", "json").json()["patterns"].list
    #expect(list.count > 50)
    for pattern in list {
      let id = try #require(pattern["id"].string)
      #expect(text.text.contains("\(id) "))
    }
    #expect(text.text.contains("\(list.count) patterns"))
  }

  @Test("show tells all of one, and refuses one that is not there")
  func show() throws {
    let shown = try privet.run("patterns", "show", "us.ssn")
    #expect(shown.status == 0)
    for part in ["us.ssn", "US Social Security number", "us-ssn", "https://", "area 000"] {
      #expect(shown.text.contains(part))
    }
    let missing = try privet.run("patterns", "show", "no.such")
    #expect(missing.status == 2)
    #expect(missing.message.contains("'no.such'"))
    #expect(missing.output.isEmpty)
  }

  @Test("show tells what a key must lie in, and shows texts of several lines below each other")
  func showInside() throws {
    let shown = try privet.run("patterns", "show", "global.person-given-name").text
    #expect(shown.contains("its name is first, given, middle\n"))
    #expect(shown.contains("and what it lies in is named by name, names, "))
    #expect(shown.contains("\n  found        BEGIN:VCARD\n               VERSION:3.0\n"))
    #expect(!shown.contains("\r"))
  }

  @Test("check runs the examples of the built-in ones, and of a folder")
  func check() throws {
    let list = try privet.run("patterns", "list", "--format", "json").json()["patterns"].list
    let builtin = try privet.run("patterns", "check")
    #expect(builtin.status == 0)
    #expect(builtin.text.contains("\n\(list.count) patterns hold, with "))
    let rows = builtin.text.split(separator: "\n").map { $0.split(separator: " ") }
    for category in Set(list.compactMap { $0["category"].string }) {
      let count = list.count { $0["category"].string == category }
      #expect(rows.contains { $0.count == 7 && $0[0] == category && $0[1] == String(count) })
    }
    privet.folder.write("own/staff.yaml", OwnPattern().text)
    let right = try privet.run("patterns", "check", "own")
    #expect(right.status == 0)
    #expect(right.text.hasSuffix("\n1 pattern holds, with 2 examples\n"))
    privet.folder.write("own/wrong.yaml", OwnPattern(id: "wrong", match: "«XX-123456»").text)
    let wrong = try privet.run("patterns", "check", "own")
    #expect(wrong.status == 2)
    #expect(wrong.message.hasPrefix("privet: own/wrong.yaml:9: "))
    // What holds is told all the same.
    #expect(wrong.text.hasSuffix("\n1 pattern holds, with 2 examples; 1 does not\n"))
  }

  @Test("check says by category what the examples gave, and how sure")
  func measured() throws {
    privet.folder.write("own/high.yaml", OwnPattern(id: "high").text)
    let low = OwnPattern(id: "low", noMatch: "ST-123456").text
      .replacing("alone: high, in-context: high", with: "alone: low, in-context: low")
      .replacing("match: ['", with: "match: [{ text: '")
      .replacing("door']", with: "door', confidence: low }]")
    privet.folder.write("own/low.yaml", low)
    let ended = try privet.run("patterns", "check", "own")
    #expect(ended.status == 0)
    let rows = ended.text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains(["other", "2", "1", "0", "1", "1", "1"]))
    #expect(ended.text.hasSuffix("\n2 patterns hold, with 4 examples\n"))
  }

  @Test("check says which ids a scan would refuse beside the built-in ones")
  func taken() throws {
    privet.folder.write("own/us/ssn.yaml", OwnPattern(id: "us.ssn").text)
    let ended = try privet.run("patterns", "check", "own")
    #expect(ended.status == 0)
    #expect(ended.text.contains("1 id is built in too"))
    #expect(ended.text.contains("--no-builtin-patterns: us.ssn\n"))
  }

  @Test("check of a folder without patterns, or of none, could not run")
  func nothingToCheck() throws {
    privet.folder.write("empty/notes.txt", "nothing")
    for folder in ["empty", "missing"] {
      let ended = try privet.run("patterns", "check", folder)
      #expect(ended.status == 2)
      #expect(ended.output.isEmpty)
      #expect(ended.message.contains(folder))
    }
  }

  @Test("are in the program itself: moved alone to another folder it finds what it found")
  func moved() throws {
    let elsewhere = TemporaryFolder()
    var moved = Privet()
    moved.program = elsewhere.file("privet")
    try FileManager.default.copyItem(atPath: BuiltProgram.path, toPath: moved.program)
    moved.folder.write("a.txt", Specimen.letter)
    #expect(try moved.report().foundPatterns == ["global.email", "us.ssn"])
    #expect(try moved.run("patterns", "list").text == privet.run("patterns", "list").text)
  }

  @Test("check takes the pattern in the README as it stands there")
  func readme() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    let begin = try #require(text.range(of: "```yaml\nid: acme.badge\n"))
    let end = try #require(text[begin.upperBound...].range(of: "```"))
    let pattern = "id: acme.badge\n" + text[begin.upperBound..<end.lowerBound]
    privet.folder.write("readme/acme/badge.yaml", pattern)
    let ended = try privet.run("patterns", "check", "readme")
    #expect(ended.status == 0)
    #expect(text.contains("$ privet patterns check DIR\n" + ended.text))
  }

  #if os(Linux)
    @Test(
      "say so when what was asked for cannot be written", arguments: ["patterns list", "--version"])
    func full(words: String) throws {
      var shell = privet
      shell.program = "/bin/sh"
      let ended = try shell.run("-c", "exec \"$0\" \(words) > /dev/full", BuiltProgram.path)
      #expect(ended.status == 2)
      #expect(ended.message == "privet: the report could not be written: No space left on device\n")
    }
  #endif
}
