import Extraction
import Model
import Testing

@Suite("The text extractor")
struct TextExtractorTests {
  private static let text = TextExtractor(readsBinary: false)

  @Test(
    "locates everything in the file's own bytes, with and without a mark, at any chunk border",
    arguments: Specimen.Writing.allCases, [true, false])
  func locates(writing: Specimen.Writing, mark: Bool) throws {
    for (seed, chunk) in [1, 3, 64, 1000, 1777, 4096, 1_000_000].enumerated() {
      var specimen = Specimen(writing, mark: mark)
      specimen.fill(to: chunk < 100 ? 5000 : 20_000, seed: UInt64(seed) + 1)
      let head = chunk == 1_000_000 ? 64 * 1024 : 2000
      let search = NeedleSearch()
      let extractor = TextExtractor(readsBinary: false, chunk: chunk)
      #expect(extractor.accepts(head: Array(specimen.bytes.prefix(head))))
      try extract(specimen.bytes, with: extractor, into: search, head: head, step: 999)
      #expect(search.firstError(against: specimen.needles) == nil, "chunk \(chunk)")
      #expect(search.bytes == specimen.bytes.count)
    }
  }

  @Test("goes on where the consumer stopped early", arguments: Specimen.Writing.allCases)
  func settlesEarly(writing: Specimen.Writing) throws {
    var specimen = Specimen(writing, mark: false)
    specimen.fill(to: 12_000, seed: 9)
    var turn = 0
    let search = NeedleSearch { core in
      turn += 1
      // Nothing at all at times, which must not stop the reading.
      return .settled(upTo: turn % 5 == 0 ? core.lowerBound : core.upperBound - core.count / 3)
    }
    try extract(
      specimen.bytes, with: TextExtractor(readsBinary: false, chunk: 500), into: search, head: 700)
    #expect(search.firstError(against: specimen.needles) == nil)
  }

  @Test("reads a line of ten million bytes in little memory")
  func longLine() throws {
    var specimen = Specimen(.utf8, mark: false)
    let filler = String(repeating: "0123456789 abcdefgh ", count: 5000)
    for _ in 0..<100 {
      specimen.append(filler)
      specimen.appendNeedle()
    }
    let search = NeedleSearch()
    try extract(specimen.bytes, with: Self.text, into: search)
    #expect(search.firstError(against: specimen.needles) == nil)
    #expect(search.longestText < 2 * Limits.chunk)
  }

  @Test("goes on behind malformed UTF-8")
  func malformed() throws {
    var specimen = Specimen(.utf8, mark: false)
    specimen.append("Jürgen Österreich Åse, señor Núñez\n")
    specimen.appendNeedle()
    specimen.append(malformed: [0xFF], units: 2)
    specimen.append(malformed: [0xE2, 0x82], units: 1)
    specimen.appendNeedle()
    specimen.append("Größe Straße café\n")
    specimen.append(malformed: [0x80], units: 0)
    specimen.appendNeedle()
    let search = NeedleSearch(keepingText: true)
    try extract(specimen.bytes, with: Self.text, into: search)
    #expect(search.firstError(against: specimen.needles) == nil)
    #expect(search.cores == specimen.bytes)
  }

  @Test("hands nothing over for an empty file, nor for one that is only a mark")
  func empty() throws {
    for writing in Specimen.Writing.allCases {
      let mark = Specimen.mark(of: writing)
      let search = NeedleSearch()
      #expect(Self.text.accepts(head: mark))
      try extract(mark, with: Self.text, into: search)
      #expect(search.passages == 0)
      #expect(search.bytes == mark.count)
    }
  }

  @Test("reads UTF-16 with unpaired surrogates and half a unit at the end")
  func brokenUTF16() throws {
    var specimen = Specimen(.utf16LE, mark: true)
    specimen.append("一")
    specimen.append(malformed: [0x00, 0xD8], units: 1)
    specimen.appendNeedle()
    specimen.append(malformed: [0x00, 0xDC], units: 1)
    specimen.append("🙂\n")
    specimen.appendNeedle()
    specimen.append(malformed: [0x00, 0xD8], units: 1)
    specimen.append(malformed: [0x41], units: 0)
    for chunk in [1, 2, 3, 100_000] {
      let search = NeedleSearch(keepingText: true)
      try extract(
        specimen.bytes, with: TextExtractor(readsBinary: false, chunk: chunk), into: search,
        head: 7)
      #expect(search.firstError(against: specimen.needles) == nil)
      #expect(
        String(decoding: search.cores, as: UTF8.self)
          == "一\u{FFFD}#0#\u{FFFD}🙂\n#1#\u{FFFD}")
    }
  }

  @Test("reads UTF-32 with numbers that are no characters")
  func brokenUTF32() throws {
    var specimen = Specimen(.utf32BE, mark: true)
    specimen.append(malformed: [0x00, 0x00, 0xD8, 0x00], units: 1)
    specimen.append(malformed: [0x7F, 0xFF, 0xFF, 0xFF], units: 1)
    specimen.appendNeedle()
    specimen.append(malformed: [0x00, 0x00, 0x00], units: 0)
    let search = NeedleSearch()
    try extract(specimen.bytes, with: Self.text, into: search)
    #expect(search.firstError(against: specimen.needles) == nil)
  }

  @Test("reads GB 18030 with bytes that have no meaning")
  func brokenGB18030() throws {
    var specimen = Specimen(.gb18030, mark: true)
    specimen.append("张三身份证号，\n")
    // A lead without a trail, a lone byte, a place of the table that is empty.
    for bytes: [UInt8] in [[0xD5], [0xFF], [0xE3, 0x32, 0x9A, 0x36]] {
      specimen.append(malformed: bytes, units: 1)
      specimen.appendNeedle()
    }
    specimen.append(malformed: [0x81, 0x30], units: 1)
    let search = NeedleSearch()
    try extract(specimen.bytes, with: Self.text, into: search)
    #expect(search.firstError(against: specimen.needles) == nil)
  }

  @Test("decodes what each encoding writes")
  func decodes() throws {
    let cases: [([UInt8], String)] = [
      ([0x63, 0x61, 0x66, 0xE9, 0x20, 0x80, 0x35, 0x81], "café €5\u{81}"),
      (Array("naïve 一 🙂".utf8), "naïve 一 🙂"),
      ([0xD5, 0xC5, 0xC8, 0xFD, 0x20, 0x31], "张三 1"),
      // More Cyrillic letters than Hanzi.
      (
        [
          0xD5, 0xC5, 0xC8, 0xFD, 0x20, 0xA7, 0xB1, 0xA7, 0xD7, 0xA7, 0xE4, 0xA7, 0xE2, 0x20, 0xA7,
          0xB1, 0xA7, 0xD6, 0xA7, 0xE2, 0xA7, 0xD3, 0xA7, 0xED, 0xA7, 0xDB,
        ], "张三 Пётр Первый"
      ),
      ([0x84, 0x31, 0x95, 0x33, 0x95, 0x32, 0x82, 0x36], "𠀀"),
      ([0x61, 0x00, 0x00, 0x4E, 0x0A, 0x00], "a一\n"),
      ([0x00, 0x61, 0x4E, 0x00, 0x00, 0x0A], "a一\n"),
      ([0x61, 0, 0, 0, 0x00, 0xF6, 0x01, 0x00], "a\u{1F600}"),
      ([0xFF, 0xFE, 0x00, 0x4E], "一"),
      // A mark that is wrong.
      ([0xFF, 0xFE] + Array("write to anna@example.org\n".utf8), "write to anna@example.org\n"),
      ([0xFE, 0xFF] + Array("write to anna@example.org\n".utf8), "write to anna@example.org\n"),
    ]
    for (bytes, text) in cases {
      let search = NeedleSearch(keepingText: true)
      try extract(bytes, with: Self.text, into: search)
      #expect(String(decoding: search.cores, as: UTF8.self) == text)
    }
  }

  @Test("decides the encoding anew for each chunk of text of 8 bits")
  func mixed() throws {
    var bytes: [UInt8] = []
    var text = ""
    for turn in 0..<6 {
      for number in 0..<400 {
        bytes +=
          Array("number \(number) Stra".utf8) + (turn % 2 == 0 ? [0xDF] : [0xC3, 0x9F]) + [0x0A]
        text += "number \(number) Straß\n"
      }
    }
    let search = NeedleSearch(keepingText: true)
    try extract(bytes, with: TextExtractor(readsBinary: false, chunk: 700), into: search, head: 700)
    // Not every line: where the encodings meet, a chunk has both.
    #expect(String(decoding: search.cores, as: UTF8.self).split(separator: "ß").count > 1800)
  }

  @Test("takes content with a NUL for binary, unless it is UTF-16 or UTF-32, or asked to read it")
  func binary() throws {
    let header: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0]
    let withNull = Array("a line of text\nwith a NUL\0 and #0# in it".utf8)
    let withNullElsewhere = Array("line of text\nwith a NUL\0 and #0# in it".utf8)
    let late = Array(String(repeating: "text ", count: 2000).utf8) + [0] + Array("more".utf8)
    for bytes in [header, withNull, withNullElsewhere, [0]] {
      #expect(!Self.text.accepts(head: bytes))
      #expect(TextExtractor(readsBinary: true).accepts(head: bytes))
    }
    #expect(Self.text.accepts(head: late))
    #expect(Self.text.accepts(head: []))

    for bytes in [withNull, withNullElsewhere] {
      let search = NeedleSearch(keepingText: true)
      try extract(bytes, with: TextExtractor(readsBinary: true), into: search)
      #expect(search.found.count == 1)
      #expect(search.cores == bytes)
    }
  }

  @Test("says which encoding it cannot read")
  func unsupported() {
    let marks: [([UInt8], String)] = [
      ([0xDD, 0x73, 0x66, 0x73, 0x40], "UTF-EBCDIC"), ([0x0E, 0xFE, 0xFF, 0x41], "SCSU"),
      ([0xFB, 0xEE, 0x28, 0x41], "BOCU-1"), ([0x2B, 0x2F, 0x76, 0x38, 0x2D, 0x41], "UTF-7"),
    ]
    for (bytes, name) in marks {
      #expect(Self.text.accepts(head: bytes))
      #expect(throws: Fault(.unsupportedEncoding, name)) {
        try extract(bytes, with: Self.text, into: NeedleSearch())
      }
    }
  }

  @Test("stops when told to")
  func stops() throws {
    let search = NeedleSearch { _ in .stop }
    let bytes = [UInt8](repeating: 0x20, count: 100_000)
    try extract(
      bytes, with: TextExtractor(readsBinary: false, chunk: 5000), into: search, head: 100)
    #expect(search.passages == 1)
    #expect(search.bytes < 20_000)
  }

  @Test("searches what was read before reading failed, then passes the fault on")
  func readError() {
    var specimen = Specimen(.utf8, mark: false)
    specimen.fill(to: 5000, seed: 3)
    let search = NeedleSearch()
    let fault = Fault(.unreadable, "Input/output error")
    #expect(throws: fault) {
      try extract(
        specimen.bytes, with: TextExtractor(readsBinary: false, chunk: 900), into: search,
        head: 100, fault: fault)
    }
    #expect(search.firstError(against: specimen.needles) == nil)
    #expect(search.bytes == specimen.bytes.count)
  }
}
