/// Reads the statements of a dump that say which columns values belong to: `INSERT` and `REPLACE` with
/// `VALUES`, PostgreSQL's `COPY … FROM stdin`, and `CREATE TABLE`.
enum SQLHead {
  private static let open = UInt8(ascii: "(")
  private static let close = UInt8(ascii: ")")
  private static let comma = UInt8(ascii: ",")
  private static let backtick = UInt8(ascii: "`")

  static func read(
    at position: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> TableHead.Reading {
    let limit = min(text.count, position + TableHead.longest)
    var cursor = SQLCursor(text, from: position, to: limit)
    let reading: TableHead.Reading =
      switch text[position] & 0xDF {
      case UInt8(ascii: "I") where cursor.take("INSERT"): insertion(&cursor)
      case UInt8(ascii: "R") where cursor.take("REPLACE"): insertion(&cursor)
      case UInt8(ascii: "C") where cursor.take("COPY"): copy(&cursor)
      case UInt8(ascii: "C") where cursor.take("CREATE"): declaration(&cursor)
      default: .none
      }
    looked += cursor.position - position
    guard cursor.isCut else { return reading }
    // What is longer than a head may be is none.
    return limit == text.count ? .cut : .none
  }

  /// The names that a list in `range` holds.
  static func names(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [String] {
    var cursor = SQLCursor(text, from: range.lowerBound, to: range.upperBound)
    var names: [String] = []
    cursor.skipBlanks()
    while let name = cursor.name() {
      names.append(string(name, of: text))
      guard cursor.take(comma) else { break }
      cursor.skipBlanks()
    }
    return names
  }

  /// A name as it is meant: without the quotes around it.
  static func string(_ name: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> String {
    guard let quote = SQLCursor.closing(text[name.lowerBound]) else {
      return String(decoding: text[name], as: UTF8.self)
    }
    var bytes: [UInt8] = []
    var isDoubled = false
    for byte in text[name.lowerBound + 1..<name.upperBound - 1] {
      isDoubled = byte == quote && !isDoubled
      if !isDoubled { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func insertion(_ cursor: inout SQLCursor) -> TableHead.Reading {
    while cursor.take("INTO") || cursor.take("OR") || cursor.take("IGNORE")
      || cursor.take("REPLACE") || cursor.take("ROLLBACK") || cursor.take("ABORT")
      || cursor.take("FAIL") || cursor.take("LOW_PRIORITY") || cursor.take("HIGH_PRIORITY")
      || cursor.take("DELAYED")
    {}
    let start = cursor.position
    guard let table = cursor.qualifiedName() else { return .none }
    var names: Range<Int>?
    if cursor.peek() == open {
      guard let listed = list(&cursor) else { return .none }
      names = listed
    }
    if cursor.take("OVERRIDING") {
      guard cursor.take("SYSTEM") || cursor.take("USER"), cursor.take("VALUE") else {
        return .none
      }
    }
    guard cursor.take("VALUES") || cursor.take("VALUE"), cursor.peek() == open else {
      return .none
    }
    // MySQL alone quotes names so, and knows escapes in all strings.
    let escapes = cursor.text[start..<(names?.upperBound ?? table.upperBound)].contains(backtick)
    return .head(
      .tuples(escapes: escapes), table: table, names: names, end: cursor.position)
  }

  private static func copy(_ cursor: inout SQLCursor) -> TableHead.Reading {
    guard let table = cursor.qualifiedName() else { return .none }
    var names: Range<Int>?
    if cursor.peek() == open {
      guard let listed = list(&cursor) else { return .none }
      names = listed
    }
    guard cursor.take("FROM"), stdin(&cursor) else { return .none }
    return .head(.copied, table: table, names: names, end: cursor.position)
  }

  /// Goes over `stdin;` and the end of its line.
  private static func stdin(_ cursor: inout SQLCursor) -> Bool {
    for byte in "stdin".utf8 {
      guard cursor.peek() | 0x20 == byte else { return false }
      cursor.skip()
    }
    while cursor.peek() == 0x20 { cursor.skip() }
    guard cursor.take(UInt8(ascii: ";")) else { return false }
    while cursor.peek() == 0x20 || cursor.peek() == 0x0D { cursor.skip() }
    return cursor.take(0x0A)
  }

  /// Goes over a list of names in parentheses; the range is what stands between these.
  private static func list(_ cursor: inout SQLCursor) -> Range<Int>? {
    cursor.skip()
    let start = cursor.position
    var count = 0
    repeat {
      cursor.skipBlanks()
      count += 1
      guard count <= TableHead.mostColumns, cursor.name() != nil else { return nil }
    } while cursor.take(comma)
    let range = start..<cursor.position
    guard cursor.take(close) else { return nil }
    cursor.skipBlanks()
    return range
  }

  private static func declaration(_ cursor: inout SQLCursor) -> TableHead.Reading {
    while cursor.take("TEMPORARY") || cursor.take("TEMP") || cursor.take("UNLOGGED")
      || cursor.take("GLOBAL") || cursor.take("LOCAL")
    {}
    guard cursor.take("TABLE") else { return .none }
    if cursor.take("IF") {
      guard cursor.take("NOT"), cursor.take("EXISTS") else { return .none }
    }
    guard let table = cursor.qualifiedName(), cursor.take(open) else { return .none }
    var names: [Range<Int>] = []
    repeat {
      cursor.skipBlanks()
      if !isConstraint(&cursor) {
        guard names.count < TableHead.mostColumns, let name = cursor.name() else { return .none }
        names.append(name)
      }
      guard skipDefinition(&cursor) else { return .none }
    } while cursor.take(comma)
    guard cursor.take(close) else { return .none }
    return .declaration(table: table, names: names, end: cursor.position)
  }

  private static func isConstraint(_ cursor: inout SQLCursor) -> Bool {
    cursor.take("PRIMARY") || cursor.take("CONSTRAINT") || cursor.take("UNIQUE")
      || cursor.take("FOREIGN") || cursor.take("KEY") || cursor.take("INDEX")
      || cursor.take("CHECK") || cursor.take("FULLTEXT") || cursor.take("SPATIAL")
      || cursor.take("EXCLUDE") || cursor.take("LIKE") || cursor.take("PERIOD")
  }

  /// Goes over the rest of a column's declaration, up to what ends it.
  private static func skipDefinition(_ cursor: inout SQLCursor) -> Bool {
    var depth = 0
    while true {
      cursor.skipBlanks()
      let byte = cursor.peek()
      guard !cursor.isCut, byte != UInt8(ascii: ";") else { return false }
      if depth == 0, byte == comma || byte == close { return true }
      if byte == open { depth += 1 }
      if byte == close { depth -= 1 }
      cursor.skip()
      guard byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == backtick else {
        continue
      }
      while cursor.peek() != byte {
        guard !cursor.isCut else { return false }
        cursor.skip(cursor.peek() == UInt8(ascii: "\\") && byte == UInt8(ascii: "'") ? 2 : 1)
      }
      cursor.skip()
    }
  }
}
