/// Goes through the words of a statement of SQL.
struct SQLCursor {
  static let longestName = 128

  let text: UnsafeBufferPointer<UInt8>
  /// What it sees ends here.
  let end: Int
  private(set) var position: Int
  /// Whether it looked for something behind the end.
  private(set) var isCut = false

  init(_ text: UnsafeBufferPointer<UInt8>, from position: Int, to end: Int) {
    self.text = text
    self.position = position
    self.end = end
  }

  /// The byte that is `distance` ahead; 0 behind the end.
  @inline(__always)
  mutating func peek(_ distance: Int = 0) -> UInt8 {
    guard position + distance < end else {
      isCut = true
      return 0
    }
    return text[position + distance]
  }

  mutating func skip(_ count: Int = 1) { position += count }

  /// Goes over `byte` if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  /// Goes over `word`, which is in capitals, and blanks behind it, if it comes next as a whole.
  mutating func take(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    for place in 0..<length {
      guard peek(place) & 0xDF == word.utf8Start[place] else { return false }
    }
    guard !Self.isNamePart(peek(length)) else { return false }
    position += length
    skipBlanks()
    return true
  }

  /// Goes over blanks, ends of lines and comments.
  mutating func skipBlanks() {
    while true {
      switch peek() {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"):
        while position < end, text[position] != 0x0A { position += 1 }
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
        position += 2
        while position < end, peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
          position += 1
        }
        position = min(position + 2, end)
      default: return
      }
    }
  }

  /// Goes over a name, in quotes of any kind or without, and blanks behind it. The range is that of
  /// what stands in the text, quotes and all.
  mutating func name() -> Range<Int>? {
    let start = position
    if let quote = Self.closing(peek()) {
      position += 1
      while true {
        let byte = peek()
        guard !isCut, position - start <= Self.longestName, byte != 0x0A else { return nil }
        position += 1
        guard byte == quote else { continue }
        if peek() != quote { break }
        position += 1
      }
    } else {
      guard Self.isNamePart(peek()), !(0x30...0x39 ~= peek()) else { return nil }
      while Self.isNamePart(peek()) {
        position += 1
        guard position - start <= Self.longestName else { return nil }
      }
    }
    let name = start..<position
    skipBlanks()
    return name
  }

  /// Goes over a name that others may qualify, and hands that of the thing itself back.
  mutating func qualifiedName() -> Range<Int>? {
    guard var last = name() else { return nil }
    while take(UInt8(ascii: ".")) {
      skipBlanks()
      guard let next = name() else { return nil }
      last = next
    }
    return last
  }

  /// What closes a name that `quote` opens.
  static func closing(_ quote: UInt8) -> UInt8? {
    switch quote {
    case UInt8(ascii: "`"), UInt8(ascii: "\""): quote
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: nil
    }
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0x23, 0x40, 0x80...: true
    default: false
    }
  }
}
