import Fixtures
import Foundation
import Testing

/// One text in one encoding. The value stands in line 2, behind letters that take more than a byte.
struct EncodedText: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let mark: [UInt8]
  /// What stands before the value's line, on its line before it, the value, and what follows.
  let parts: [[UInt8]]
  /// Units of UTF-16 before the value on its line.
  let unitsBefore: Int

  var bytes: [UInt8] { mark + parts.flatMap { $0 } }

  static let value = "anna.muster@example.org"

  private init(_ name: String, _ mark: [UInt8], _ parts: [[UInt8]], unitsBefore: Int) {
    testDescription = name
    self.mark = mark
    self.parts = parts
    self.unitsBefore = unitsBefore
  }

  private static func encoded(_ name: String, _ encoding: String.Encoding, mark: [UInt8] = [])
    -> EncodedText
  {
    let before = encoding == .isoLatin1 || encoding == .windowsCP1252 ? "Grüße: " : "Grüße 😀 邮箱: "
    let texts = ["Erste Zeile, façade\r\n", before, value, " und so weiter\r\nEnde der Seite\r\n"]
    let parts = texts.map { text in Array(text.data(using: encoding)!) }
    return EncodedText(name, mark, parts, unitsBefore: before.utf16.count)
  }

  static let all = [
    encoded("UTF-8", .utf8), encoded("UTF-8 with mark", .utf8, mark: [0xEF, 0xBB, 0xBF]),
    encoded("UTF-16LE", .utf16LittleEndian),
    encoded("UTF-16LE with mark", .utf16LittleEndian, mark: [0xFF, 0xFE]),
    encoded("UTF-16BE", .utf16BigEndian),
    encoded("UTF-16BE with mark", .utf16BigEndian, mark: [0xFE, 0xFF]),
    encoded("UTF-32LE", .utf32LittleEndian),
    encoded("UTF-32LE with mark", .utf32LittleEndian, mark: [0xFF, 0xFE, 0, 0]),
    encoded("UTF-32BE", .utf32BigEndian),
    encoded("UTF-32BE with mark", .utf32BigEndian, mark: [0, 0, 0xFE, 0xFF]),
    encoded("Latin-1", .isoLatin1), encoded("Windows-1252", .windowsCP1252), gb18030,
  ]

  /// Characters of two and of four bytes: 我的邮箱𠀀 (GB 18030-2022).
  private static let gb18030 = EncodedText(
    "GB18030", [],
    [
      [0xCE, 0xD2, 0xB5, 0xC4, 0xC3, 0xFB, 0xD7, 0xD6, 0x0A],
      [0xCE, 0xD2, 0xB5, 0xC4, 0xD3, 0xCA, 0xCF, 0xE4, 0x95, 0x32, 0x82, 0x36, 0x3A, 0x20],
      Array(value.utf8), [0x20, 0xCE, 0xD2, 0xB5, 0xC4, 0xD3, 0xCA, 0xCF, 0xE4, 0x0A],
    ], unitsBefore: 8)
}

@Suite("Where a finding stands refers to the file as it lies on disk")
struct EncodingTests {
  private let privet = Privet()

  @Test("in every encoding", arguments: EncodedText.all)
  func places(text: EncodedText) throws {
    privet.folder.write("a.txt", text.bytes)
    let report = try privet.report("--only", "global.email")
    #expect(report["findings"].list.count == 1)
    let finding = report["findings"][0]
    let offset = text.mark.count + text.parts[0].count + text.parts[1].count
    #expect(finding["offset"].int == offset)
    #expect(finding["length"].int == text.parts[2].count)
    #expect(finding["line"].int == 2)
    #expect(finding["column"].int == text.unitsBefore + 1)
    #expect(finding["columnBytes"].int == text.parts[1].count + 1)
    #expect(finding["endLine"].int == 2)
    #expect(finding["endColumn"].int == text.unitsBefore + 1 + EncodedText.value.utf16.count)
    #expect(report["coverage"]["bytes"].int == text.bytes.count)
  }

  @Test("from standard input as well", arguments: EncodedText.all)
  func input(text: EncodedText) throws {
    let finding = try privet.report("--only", "global.email", "-", input: text.bytes)["findings"][0]
    #expect(finding["column"].int == text.unitsBefore + 1)
    #expect(finding["length"].int == text.parts[2].count)
  }

  @Test("and in SARIF in units of UTF-16", arguments: EncodedText.all)
  func sarif(text: EncodedText) throws {
    privet.folder.write("a.txt", text.bytes)
    let run = try privet.scan("--format", "sarif").json()["runs"][0]
    #expect(run["columnKind"].string == "utf16CodeUnits")
    let region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    #expect(region["startLine"].int == 2)
    #expect(region["startColumn"].int == text.unitsBefore + 1)
  }

  @Test("far into a line that is longer than any buffer")
  func longLine() throws {
    let before = String(repeating: "ä€😀 word, ", count: 150_000)
    privet.folder.write("a.txt", "x\n" + before + Specimen.email + " " + before)
    let finding = try privet.report()["findings"][0]
    #expect(finding["line"].int == 2)
    #expect(finding["column"].int == before.utf16.count + 1)
    #expect(finding["offset"].int == before.utf8.count + 2)
  }

  @Test("which an encoding that is not decoded has not: it is said, not searched as something else")
  func unsupported() throws {
    privet.folder.write("a.txt", [0x0E, 0xFE, 0xFF] + Array(Specimen.letter.utf8))
    let report = try privet.report()
    #expect(report.reasons == ["a.txt": "unsupported-encoding"])
    #expect(report["run"]["complete"].bool == false)
  }
}
