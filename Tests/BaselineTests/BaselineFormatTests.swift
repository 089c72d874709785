import Fixtures
import Model
import Testing

@testable import Baseline

@Suite("The file of a baseline")
struct BaselineFormatTests {
  private static let entry = "a.txt test.six line:abcdefghijklmnop 1"

  private func error(_ lines: [String]) -> BaselineError? {
    do throws(BaselineError) {
      _ = try Baseline(Array((lines.joined(separator: "\n") + "\n").utf8))
      return nil
    } catch { return error }
  }

  @Test(
    "has a version and then one line for each finding, sorted, with nothing that changes by itself")
  func form() throws {
    let file = try Compared.file(of: [
      "z.txt": "card 123456\n\n\ncard 234567\n", "a b.txt": "mail 12345678 123456\n",
    ])
    let lines = text(file).split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(lines[0] == "# privet baseline 1")
    #expect(lines == lines.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    #expect(lines[1].hasPrefix("a%20b.txt test.eight line:"))
    #expect(lines[3].dropLast() == lines[4].dropLast())
    #expect(lines[3].hasSuffix(" 1") && lines[4].hasSuffix(" 2"))
    #expect(!text(file).contains("123456"))
  }

  @Test("is the same for other values on the same lines, without a key")
  func values() throws {
    let one = try Compared.file(of: ["a": "card 123456, account 12345678, 99\n"])
    let other = try Compared.file(of: ["a": "card 654321, account 87654321, 1\n"])
    #expect(one == other)
    let way = Compared.Way(key: Compared.key)
    let keyed = try Compared.file(of: ["a": "card 123456, account 12345678, 99\n"], way)
    #expect(keyed != (try Compared.file(of: ["a": "card 654321, account 87654321, 1\n"], way)))
    // No digit is left in which a scanner could find a number.
    #expect(text(keyed).split(separator: " ").allSatisfy { $0.filter(\.isNumber).count < 2 })
  }

  @Test("names files of every kind in one line, and reads them back")
  func names() throws {
    let names: [[UInt8]] = [
      Array("new\nline".utf8), Array("tab\tand space".utf8), [0x66, 0xFF, 0xFE], [0x2D],
      Array("# privet baseline 2".utf8), Array("<<<<<<< HEAD".utf8), Array("100%25".utf8),
      Array("ü/日本".utf8),
    ]
    let items = names.map { name in
      Item(
        origin: .file(path: FilePath(bytes: name)),
        work: .skip(Fault(.unreadable)))
    }
    #expect(try Compared(items).stale.isEmpty)
    let found = names.map { name in
      Item(
        origin: .file(path: FilePath(bytes: name)),
        work: .read(MemoryContent(bytes: Array("card 123456\n".utf8))))
    }
    let file = try Compared(found, Baseline(), Compared.Way(purpose: .update)).updated
    let baseline = try Baseline(file)
    #expect(baseline.count == names.count)
    #expect(Set(baseline.files.compactMap { $0.path?.bytes }) == Set(names))
    #expect(file.allSatisfy { $0 == 0x0A || 0x20..<0x7F ~= $0 })
    #expect(try Compared(found, baseline).reported.isEmpty)
  }

  @Test("takes a percent sign for itself where no digits follow")
  func decoded() {
    for name in ["%", "%2", "%zz", "% 1", "%2\u{1}", "%%41"] {
      let decoded = EntryText.decoded(Array(name.utf8)[...])
      #expect(text(decoded) == name.replacing("%41", with: "A"))
    }
  }

  @Test("may be out of order, have doubles, gaps and several first lines, and end lines with CR LF")
  func merged() throws {
    let other = "b.txt test.six line:abcdefghijklmnop 3"
    let text = [
      "# privet baseline 1", other, Self.entry, "# privet baseline 1", other, Self.entry,
    ]
    for end in ["\n", "\r\n"] {
      let baseline = try Baseline(Array(text.map { $0 + end }.joined().utf8))
      #expect(baseline.count == 2)
      #expect(
        baseline.file() == Array("# privet baseline 1\n\(Self.entry)\n\(other)\n".utf8))
    }
  }

  @Test("counts lines, whatever their numbers, and numbers what is new in their gaps")
  func gaps() throws {
    let files = ["a.txt": "card 123456 234567 345678\n"]
    let whole = text(try Compared.file(of: files))
    let gap = whole.split(separator: "\n").filter { !$0.hasSuffix(" 2") }.joined(separator: "\n")
    let baseline = try Baseline(Array((gap + "\n").utf8))
    #expect(baseline.count == 2)
    let compared = try Compared(files, baseline, Compared.Way(purpose: .update))
    #expect(compared.known == 2 && compared.reported.count == 1)
    #expect(text(compared.updated) == whole)
  }

  @Test("is refused with the line where it is something else")
  func refused() {
    let first = "# privet baseline 1"
    #expect(error(["hello", "a.txt test.six line:abc 1"]) == .notABaseline)
    #expect(error(["#!/bin/sh"]) == .notABaseline)
    #expect(error(["# privet baseline 2"]) == .version("2", line: 1))
    #expect(error([first, Self.entry, "# privet baseline 3"]) == .version("3", line: 3))
    for mark in ["<<<<<<< HEAD", "=======", ">>>>>>> main", "||||||| base"] {
      #expect(error([first, Self.entry, mark]) == .conflict(line: 3))
    }
    for line in [
      "", "# a comment", Self.entry + " ", Self.entry.replacing(" 1", with: " 0"),
      Self.entry.replacing(" 1", with: ""), Self.entry.replacing("a.txt", with: "a\tb"),
      Self.entry.replacing("a.txt", with: "%zz"), Self.entry.replacing("line", with: "row"),
      Self.entry.replacing("abcd", with: "abcq"), Self.entry.replacing("abcd", with: "abc"),
      Self.entry.replacing(" 1", with: " value:abcdefgh:abc 1"), "a.txt", "a.txt test.six",
    ] {
      #expect(error([first, line]) == .damaged(line: 2), "\(line)")
    }
    let cut = Array("\(first)\n\(Self.entry)".utf8)
    #expect(throws: BaselineError.cutOff(line: 2)) { try Baseline(cut) }
    #expect(throws: BaselineError.empty) { try Baseline([]) }
    #expect(throws: BaselineError.noHeader) { try Baseline(Array(first.utf8)) }
    #expect(error([first]) == nil)
  }

  @Test("is still taken for one where its first line is damaged, missing or in a conflict")
  func header() {
    let first = "# privet baseline 1"
    #expect(error(["# privat baseline 1", Self.entry]) == .noHeader)
    #expect(error([Self.entry]) == .noHeader)
    #expect(error(["", first]) == .noHeader)
    #expect(error(["hello", Self.entry + "\r"]) == .noHeader)
    #expect(error(["<<<<<<< HEAD", first, Self.entry]) == .conflict(line: 1))
    #expect(error(["<<<<<<< HEAD", "hello"]) == .notABaseline)
    #expect(Baseline.isBaseline(Array("hello\n\(Self.entry)\n".utf8)))
    #expect(!Baseline.isBaseline(Array("hello\na.txt test.six\n".utf8)))
    #expect(!Baseline.isBaseline([]))
  }

  @Test("may begin with a byte order mark, which an update takes away")
  func byteOrderMark() throws {
    let text = "# privet baseline 1\n\(Self.entry)\n"
    let baseline = try Baseline([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(baseline.count == 1)
    #expect(baseline.file() == Array(text.utf8))
  }

  @Test("calls files by their way from its folder, from wherever and however they are scanned")
  func paths() throws {
    func path(_ path: String, roots: [(String, String)], in folder: String = "/w") throws -> String
    {
      let locations = BaselineLocations(
        folder: FilePath(folder), name: Array("b".utf8),
        roots: ScannedRoots(
          roots.map { (FilePath($0.0), FilePath($0.1)) }, workingFolder: FilePath("/here")),
        workTree: nil)
      let check = BaselineCheck(
        Baseline(), at: locations, for: .report, keyID: nil, patterns: [], isGone: { _ in false })
      return text(check.path(of: .file(path: FilePath(path))))
    }
    #expect(try path("src/a", roots: [(".", "/w")]) == "src/a")
    #expect(try path("a", roots: [(".", "/w/src")]) == "src/a")
    #expect(try path("../src/a", roots: [("../src", "/w/src")]) == "src/a")
    #expect(try path("../src/a", roots: [("../src/", "/w/src")]) == "src/a")
    #expect(try path("/link/a", roots: [("/link", "/w/src")]) == "src/a")
    #expect(try path("/a", roots: [("/", "/")]) == "../a")
    #expect(try path("a", roots: [("a", "/v/a")]) == "../v/a")
    #expect(try path("srcs/a", roots: [("src", "/x"), (".", "/w")]) == "srcs/a")
    #expect(try path("a", roots: [(".", "/w")], in: "/") == "w/a")
  }
}
