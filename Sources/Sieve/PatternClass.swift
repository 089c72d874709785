/// A class in brackets.
struct PatternClass {
  /// Its bytes; nil if it may match a character beyond ASCII in UTF mode.
  private(set) var members: ByteSet? = ByteSet.none
  private let isUTF: Bool

  /// Reads on from behind the opening bracket. Blanks count in a class.
  static func read(
    _ cursor: inout PatternCursor, isUTF: Bool, isCaseless: Bool
  ) throws(PatternNotUnderstood) -> ByteSet? {
    var result = PatternClass(isUTF: isUTF)
    let isNegated = cursor.take("^")
    var isFirst = true
    while isFirst || !cursor.take("]") {
      try result.readMember(&cursor)
      isFirst = false
    }
    guard var members = result.members else { return nil }
    if isCaseless { members = members.caseless }
    // In UTF mode k and s have relatives beyond ASCII: the Kelvin sign and the long s.
    if isUTF, isNegated || (isCaseless && (members.contains(0x6B) || members.contains(0x73))) {
      return nil
    }
    return isNegated ? members.inverted : members
  }

  private init(isUTF: Bool) { self.isUTF = isUTF }

  /// One member, or a range.
  private mutating func readMember(_ cursor: inout PatternCursor) throws(PatternNotUnderstood) {
    guard let first = try readEnd(&cursor) else {
      // What a hyphen means behind a class within a class depends on the version of PCRE2.
      if cursor.isAt("-"), !cursor.isAt("-]") { throw PatternNotUnderstood() }
      return
    }
    guard cursor.isAt("-"), !cursor.isAt("-]") else { return add(first...first) }
    _ = cursor.take("-")
    guard let last = try readEnd(&cursor), first <= last else { throw PatternNotUnderstood() }
    add(first...last)
  }

  /// A single character; nil if a class stood there, whose members are then in.
  private mutating func readEnd(
    _ cursor: inout PatternCursor
  ) throws(PatternNotUnderstood) -> UInt32? {
    if cursor.isAt("[.") || cursor.isAt("[=") { throw PatternNotUnderstood() }
    if cursor.take("[:") {
      try readNamed(&cursor)
      return nil
    }
    guard cursor.take("\\") else {
      let character = try cursor.takeCharacter()
      return String(decoding: character, as: UTF8.self).unicodeScalars.first?.value
    }
    switch try PatternEscape.read(&cursor, isUTF: isUTF, inClass: true, groups: 0) {
    case .literal(let value): return value
    case .bytes(let set): members = members?.union(set)
    case .anyCharacter: members = nil
    case .lineEnd, .border, .wordBorder, .reference: throw PatternNotUnderstood()
    }
    return nil
  }

  private mutating func add(_ range: ClosedRange<UInt32>) {
    guard range.upperBound < (isUTF ? 0x80 : 0x100) else {
      members = nil
      return
    }
    members = members?.union(ByteSet(UInt8(range.lowerBound)...UInt8(range.upperBound)))
  }

  private mutating func readNamed(_ cursor: inout PatternCursor) throws(PatternNotUnderstood) {
    let isNegated = cursor.take("^")
    let name = try cursor.takeName(until: ":")
    guard cursor.take("]"), let set = Self.named[name] else { throw PatternNotUnderstood() }
    if isUTF, isNegated {
      members = nil
    } else {
      members = members?.union(isNegated ? set.inverted : set)
    }
  }

  /// The classes of POSIX in the C locale (pcre2pattern, "POSIX character classes").
  private static let named: [String: ByteSet] = [
    "alnum": ByteSet.letters.union(.digits), "alpha": .letters, "ascii": ByteSet(0x00...0x7F),
    "blank": ByteSet(0x09...0x09).union(ByteSet(0x20...0x20)),
    "cntrl": ByteSet(0x00...0x1F).union(ByteSet(0x7F...0x7F)), "digit": .digits,
    "graph": ByteSet(0x21...0x7E), "lower": ByteSet(0x61...0x7A), "print": ByteSet(0x20...0x7E),
    "punct": ByteSet(0x21...0x2F).union(ByteSet(0x3A...0x40)).union(ByteSet(0x5B...0x60))
      .union(ByteSet(0x7B...0x7E)),
    "space": .blanks, "upper": ByteSet(0x41...0x5A), "word": .word,
    "xdigit": ByteSet.digits.union(ByteSet(0x41...0x46)).union(ByteSet(0x61...0x66)),
  ]
}
