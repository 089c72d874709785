/// What a backslash and that which follows it stand for.
enum PatternEscape {
  /// A byte, or in UTF mode the number of a character.
  case literal(UInt32)
  /// One byte of a set; in UTF mode all of its members are ASCII.
  case bytes(ByteSet)
  /// One character of unknown bytes.
  case anyCharacter
  case lineEnd
  case border
  /// Between a letter, digit or underscore and something else.
  case wordBorder
  case reference(PatternSyntax.Reference)

  /// Reads on from behind the backslash. `groups` is the number of groups opened so far.
  static func read(
    _ cursor: inout PatternCursor, isUTF: Bool, inClass: Bool, groups: Int
  ) throws(PatternNotUnderstood) -> PatternEscape {
    let letter = try cursor.takeByte()
    if let set = kind(letter, isUTF: isUTF) { return set }
    if let literal = controls[letter] { return .literal(literal) }
    switch letter {
    case UInt8(ascii: "x"): return .literal(try hexadecimal(&cursor, isUTF: isUTF))
    case UInt8(ascii: "p"), UInt8(ascii: "P"):
      try skipProperty(&cursor)
      return .anyCharacter
    case UInt8(ascii: "b") where inClass: return .literal(0x08)
    case 0x80...:
      // A backslash before a character beyond ASCII: rare enough.
      throw PatternNotUnderstood()
    case _ where !ByteSet.word.contains(letter) || letter == UInt8(ascii: "_"):
      return .literal(UInt32(letter))
    case _ where inClass: throw PatternNotUnderstood()
    default: return try outsideClass(letter, &cursor, isUTF: isUTF, groups: groups)
    }
  }

  private static let controls: [UInt8: UInt32] = [
    UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "f"): 0x0C, UInt8(ascii: "e"): 0x1B, UInt8(ascii: "a"): 0x07,
  ]

  /// The classes that have a letter. Without `PCRE2_UCP` they are those of ASCII, but for \h and
  /// \v, which know Latin-1 (pcre2pattern, "Generic character types").
  private static func kind(_ letter: UInt8, isUTF: Bool) -> PatternEscape? {
    let set: ByteSet
    switch letter | 0x20 {
    case UInt8(ascii: "d"): set = .digits
    case UInt8(ascii: "w"): set = .word
    case UInt8(ascii: "s"): set = .blanks
    case UInt8(ascii: "h"):
      set = ByteSet(0x09...0x09).union(ByteSet(0x20...0x20)).union(ByteSet(0xA0...0xA0))
    case UInt8(ascii: "v"): set = ByteSet(0x0A...0x0D).union(ByteSet(0x85...0x85))
    default: return nil
    }
    let isNegated = letter & 0x20 == 0
    if isUTF, isNegated || set.contains(0xA0) || set.contains(0x85) { return .anyCharacter }
    return .bytes(isNegated ? set.inverted : set)
  }

  private static func outsideClass(
    _ letter: UInt8, _ cursor: inout PatternCursor, isUTF: Bool, groups: Int
  ) throws(PatternNotUnderstood) -> PatternEscape {
    switch Unicode.Scalar(letter) {
    case "b": return .wordBorder
    case "B", "A", "z", "Z", "G", "K": return .border
    case "R": return .lineEnd
    case "N":
      guard !cursor.isAt("{") else { throw PatternNotUnderstood() }
      return isUTF ? .anyCharacter : .bytes(.all)
    case "1"..."9":
      // With more digits it may be a byte in octal.
      if let next = cursor.next, ByteSet.digits.contains(next) { throw PatternNotUnderstood() }
      return .reference(.number(Int(letter - 0x30)))
    case "k":
      if cursor.take("<") { return .reference(.name(try cursor.takeName(until: ">"))) }
      if cursor.take("'") { return .reference(.name(try cursor.takeName(until: "'"))) }
      if cursor.take("{") { return .reference(.name(try cursor.takeName(until: "}"))) }
      throw PatternNotUnderstood()
    case "g": return .reference(try numbered(&cursor, groups: groups))
    default: throw PatternNotUnderstood()
    }
  }

  /// What follows `\g`. With `<` or a quote it calls a group, which matches what the group would.
  private static func numbered(
    _ cursor: inout PatternCursor, groups: Int
  ) throws(PatternNotUnderstood) -> PatternSyntax.Reference {
    if cursor.take("<") { return .name(try cursor.takeName(until: ">", startsWithLetter: true)) }
    if cursor.take("'") { return .name(try cursor.takeName(until: "'", startsWithLetter: true)) }
    guard cursor.take("{") else { return .number(try cursor.takeNumber()) }
    let isRelative = cursor.take("-")
    guard let next = cursor.next else { throw PatternNotUnderstood() }
    guard isRelative || ByteSet.digits.contains(next) else {
      return .name(try cursor.takeName(until: "}"))
    }
    let number = try cursor.takeNumber()
    guard cursor.take("}") else { throw PatternNotUnderstood() }
    return .number(isRelative ? groups + 1 - number : number)
  }

  private static func hexadecimal(
    _ cursor: inout PatternCursor, isUTF: Bool
  ) throws(PatternNotUnderstood) -> UInt32 {
    let isBraced = cursor.take("{")
    var value: UInt32 = 0
    var count = 0
    while count < (isBraced ? 6 : 2), let byte = cursor.next,
      let digit = Character(Unicode.Scalar(byte)).hexDigitValue
    {
      value = value << 4 | UInt32(digit)
      count += 1
      _ = try cursor.takeByte()
    }
    if isBraced, count == 0 || !cursor.take("}") { throw PatternNotUnderstood() }
    guard isUTF ? Unicode.Scalar(value) != nil : value < 0x100 else {
      throw PatternNotUnderstood()
    }
    return value
  }

  private static func skipProperty(_ cursor: inout PatternCursor) throws(PatternNotUnderstood) {
    guard cursor.take("{") else {
      _ = try cursor.takeByte()
      return
    }
    _ = cursor.takeWhile { $0 != UInt8(ascii: "}") }
    guard cursor.take("}") else { throw PatternNotUnderstood() }
  }
}
