import Model
import Testing

@Suite("A text cursor")
struct TextCursorTests {
  /// Alphabets of one to four bytes of UTF-8, and line ends.
  private static let pieces = [
    "a", "7", " ", "\n", "\r\n", "é", "ß", "€", "一", "🙂", "𠀀", "\u{FFFD}",
  ]

  private static func sample(_ seed: Int, count: Int) -> String {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    return text
  }

  /// What the cursor must say, counted scalar by scalar.
  private struct Truth: Equatable {
    var line = 1
    var units = 0
    var bytes = 0
    var offset = 0

    init() {}
    init(_ cursor: TextCursor) {
      line = cursor.line
      units = cursor.unitsInLine
      bytes = cursor.bytesInLine
      offset = cursor.offset
    }

    mutating func pass(_ scalar: Unicode.Scalar, width: Int) {
      offset += width
      if scalar == "\n" {
        line += 1
        units = 0
        bytes = 0
      } else {
        units += UTF16.width(scalar)
        bytes += width
      }
    }
  }

  private static func width(of scalar: Unicode.Scalar, in encoding: TextCursor.Encoding) -> Int {
    switch encoding {
    case .utf8: UTF8.width(scalar)
    case .utf16: 2 * UTF16.width(scalar)
    case .utf32: 4
    case .singleByte: 1
    // As `gb18030(of:)` writes it.
    case .multiByte: scalar.isASCII ? 1 : scalar.value > 0xFFFF ? 4 : 2
    }
  }

  /// Bytes of the right structure; only that concerns the cursor.
  private static func gb18030(of text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.isASCII { return [UInt8(scalar.value)] }
      return scalar.value > 0xFFFF ? [0x90, 0x30, 0x81, 0x39] : [0xB0, 0x41]
    }
  }

  @Test("counts as one does scalar by scalar, in any steps", arguments: 1...24)
  func steps(seed: Int) {
    let text = Self.sample(seed, count: seed < 20 ? 300 : 3000)
    let bytes = Array(text.utf8)
    let encodings: [TextCursor.Encoding] = [
      .utf8, .utf16, .utf32, .singleByte,
      .multiByte(.gb18030, source: Self.gb18030(of: text), at: 0),
    ]
    for encoding in encodings {
      for step in [1, 2, 7, 100, 100_000] {
        var cursor = TextCursor(encoding: encoding)
        var truth = Truth()
        var position = 0
        var pending = 0
        for (number, scalar) in text.unicodeScalars.enumerated() {
          truth.pass(scalar, width: Self.width(of: scalar, in: encoding))
          pending += UTF8.width(scalar)
          guard number % step == step - 1 else { continue }
          cursor.advance(over: position..<(position + pending), of: bytes)
          position += pending
          pending = 0
          #expect(Truth(cursor) == truth)
        }
        cursor.advance(over: position..<bytes.count, of: bytes)
        #expect(Truth(cursor) == truth)
      }
    }
  }

  @Test("locates a range and stands at its start afterwards")
  func locates() {
    let text = Array("é🙂\nab 🙂 219-09-9999\nx".utf8)
    var cursor = TextCursor(encoding: .utf16, offset: 2)
    let start = text.count - 13
    let location = cursor.locate(start..<(start + 11), from: 0, in: text)
    #expect(
      location
        == TextLocation(
          line: 2, column: 7, columnBytes: 13, endLine: 2, endColumn: 18, offset: 22, length: 22))
    #expect(cursor.offset == 22)
  }

  @Test("takes a byte that begins no character of GB 18030 for one")
  func malformedGB18030() {
    let source: [UInt8] = [0xFF, 0x80, 0x81, 0x20, 0x81, 0x30, 0x20, 0x20, 0xB0, 0x7F, 0x41, 0x81]
    let widths = source.withUnsafeBufferPointer { bytes in
      bytes.indices.map { MultiByteCharset.gb18030.width(at: $0, of: bytes) }
    }
    #expect(widths == [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, nil])
  }
}
