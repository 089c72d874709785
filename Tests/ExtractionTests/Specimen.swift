import Model

/// Text in which numbered needles stand, written in some encoding, with the truth about where.
struct Specimen {
  enum Writing: String, CaseIterable {
    case utf8, utf16LE, utf16BE, utf32LE, utf32BE, windows1252, windows1251, gb18030
  }

  let writing: Writing
  private(set) var bytes: [UInt8]
  private(set) var needles: [TextLocation] = []
  private var line = 1
  private var units = 0
  private var lineStart: Int

  init(_ writing: Writing, mark: Bool) {
    self.writing = writing
    bytes = mark ? Self.mark(of: writing) : []
    lineStart = bytes.count
  }

  static func mark(of writing: Writing) -> [UInt8] {
    switch writing {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LE: [0xFF, 0xFE]
    case .utf16BE: [0xFE, 0xFF]
    case .utf32LE: [0xFF, 0xFE, 0, 0]
    case .utf32BE: [0, 0, 0xFE, 0xFF]
    case .windows1252, .windows1251: []
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    }
  }

  /// Filler of the kind that the encoding can write.
  static func fillers(of writing: Writing) -> [String] {
    switch writing {
    case .windows1252: ["Müller ", "caf\u{E9}\r\n", "plain ", "\u{80}5 ", "\u{91}so\u{92}\n", "x"]
    case .windows1251: ["Имя ", "данные;\r\n", "plain ", "Адрес \n", "x", "на "]
    case .gb18030: ["张三", "身份证号，", "plain ", "\r\n", "𠀀", "三 "]
    default: ["Müller ", "一二三", "plain ", "\r\n", "🙂", "€ ", "\n", "x"]
    }
  }

  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      bytes += encode(scalar)
      if scalar == "\n" {
        line += 1
        units = 0
        lineStart = bytes.count
      } else {
        units += UTF16.width(scalar)
      }
    }
  }

  /// Bytes that are no character, which count as `units` columns.
  mutating func append(malformed: [UInt8], units: Int) {
    bytes += malformed
    self.units += units
  }

  mutating func appendNeedle() {
    let start = (bytes.count, units)
    append("#\(needles.count)#")
    needles.append(
      TextLocation(
        line: line, column: start.1 + 1, columnBytes: start.0 - lineStart + 1, endLine: line,
        endColumn: units + 1, offset: start.0, length: bytes.count - start.0))
  }

  /// Needles between fillers, until there are `count` bytes.
  mutating func fill(to count: Int, seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let fillers = Self.fillers(of: writing)
    while bytes.count < count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let draw = Int(state >> 33)
      if draw % 16 == 0 { appendNeedle() }
      append(fillers[(draw >> 4) % fillers.count])
    }
    appendNeedle()
  }

  private func encode(_ scalar: Unicode.Scalar) -> [UInt8] {
    let value = scalar.value
    let low = UInt8(truncatingIfNeeded: value)
    switch writing {
    case .utf8: return Array(String(scalar).utf8)
    case .utf16LE: return String(scalar).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BE: return String(scalar).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf32LE: return [low, UInt8(value >> 8 & 0xFF), UInt8(value >> 16), 0]
    case .utf32BE: return [0, UInt8(value >> 16), UInt8(value >> 8 & 0xFF), low]
    // The fillers have the bytes of this encoding as scalars.
    case .windows1252: return [low]
    // А to я follow each other in both.
    case .windows1251: return [scalar.isASCII ? low : UInt8(value - 0x410 + 0xC0)]
    case .gb18030: return scalar.isASCII ? [low] : Self.hanzi[scalar] ?? []
    }
  }

  /// From the table of GB 18030.
  private static let hanzi: [Unicode.Scalar: [UInt8]] = [
    "张": [0xD5, 0xC5], "三": [0xC8, 0xFD], "身": [0xC9, 0xED], "份": [0xB7, 0xDD],
    "证": [0xD6, 0xA4], "号": [0xBA, 0xC5], "，": [0xA3, 0xAC], "𠀀": [0x95, 0x32, 0x82, 0x36],
  ]
}
