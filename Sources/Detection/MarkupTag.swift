/// A tag of HTML, as far as it matters to tables.
struct MarkupTag {
  enum Kind {
    case table
    /// What stands in a table before its first row.
    case opening
    case row, rowEnd
    /// `th` and `td`.
    case name, cell
    case nameEnd, cellEnd
    /// The end of the rows of a head, or of others.
    case groupEnd
    case tableEnd
    case other
  }

  /// Bytes of a tag; a longer one is none.
  private static let longest = 512
  private static let mostColumns = 1000
  private static let longestKind = 9

  let kind: Kind
  /// Behind its last byte.
  let end: Int
  /// How many columns and rows a cell takes.
  private(set) var columns = 1
  private(set) var rows = 1

  /// Whether a tag that begins at `place`, where `<` stands, may be one of a table.
  @inline(__always)
  static func mayBeOfTable(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place + 3 < text.count, text[place + 1] | 0x20 == UInt8(ascii: "t") else { return false }
    switch text[place + 2] | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "h"), UInt8(ascii: "r"): return true
    default: return false
    }
  }

  /// The one that begins at `place`, where `<` stands; nil if it does not end.
  init?(at place: Int, of text: UnsafeBufferPointer<UInt8>) {
    let limit = min(text.count, place + Self.longest)
    let isBracket = { (byte: UInt8) in byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") }
    guard place + 1 < limit, let close = text[place + 1..<limit].firstIndex(where: isBracket),
      text[close] == UInt8(ascii: ">")
    else { return nil }
    end = close + 1
    let name = text[place + 1..<close].prefix(Self.longestKind).prefix { byte in
      byte == UInt8(ascii: "/") || LabelledField.isLetterOrDigit(byte)
    }
    // A tag may end itself, as in `<td/>`.
    let plain = name.count > 1 && name.last == UInt8(ascii: "/") ? name.dropLast() : name
    switch String(decoding: plain, as: UTF8.self).lowercased() {
    case "table": kind = .table
    case "thead", "tbody", "colgroup", "col", "/colgroup": kind = .opening
    case "tr": kind = .row
    case "/tr": kind = .rowEnd
    case "th": kind = .name
    case "td": kind = .cell
    case "/th": kind = .nameEnd
    case "/td": kind = .cellEnd
    case "/thead", "/tbody": kind = .groupEnd
    case "/table": kind = .tableEnd
    default: kind = .other
    }
    guard kind == .cell || kind == .name else { return }
    let attributes = name.endIndex..<close
    columns = Self.number(of: "colspan", in: attributes, of: text)
    rows = Self.number(of: "rowspan", in: attributes, of: text)
  }

  /// The number that the attribute `name` has; 1 without it.
  private static func number(
    of name: StaticString, in attributes: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var place = attributes.lowerBound
    while place + wanted.count < attributes.upperBound {
      let isNamed = zip(text[place...], wanted).allSatisfy { $0 | 0x20 == $1 }
      place += 1
      guard isNamed else { continue }
      let digits = text[place - 1 + wanted.count..<attributes.upperBound]
        .drop { [0x20, UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'")].contains($0) }
        .prefix(4).prefix { 0x30...0x39 ~= $0 }
      let number = digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
      return min(max(1, number), mostColumns)
    }
    return 1
  }
}
