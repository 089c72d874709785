/// A glob of gitignore's kind that cannot be read.
public struct GlobError: Error, Equatable, Sendable {
  /// The glob as it was given.
  public let glob: String
  /// What is wrong with it: "missing ]".
  public let problem: String

  public init(glob: String, problem: String) {
    self.glob = glob
    self.problem = problem
  }
}

/// The part of a glob between two slashes, matched against one name.
struct NameGlob: Sendable {
  private enum Token: Sendable {
    case byte(UInt8)
    case any
    /// `*`
    case run
    case set(ByteSet)
  }

  private let tokens: [Token]
  /// The name, where no other can match.
  let literal: [UInt8]?

  /// Reads `text`, which has no slash; throws what is wrong with it.
  init(_ text: ArraySlice<UInt8>) throws(GlobProblem) {
    var tokens: [Token] = []
    var rest = text
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"):
        // More than one in a row means the same.
        if case .run = tokens.last { continue }
        tokens.append(.run)
      case UInt8(ascii: "?"): tokens.append(.any)
      case UInt8(ascii: "["): tokens.append(.set(try ByteSet(readingFrom: &rest)))
      case UInt8(ascii: "\\"):
        guard let escaped = rest.popFirst() else { throw .endsInEscape }
        tokens.append(.byte(escaped))
      default: tokens.append(.byte(byte))
      }
    }
    self.tokens = tokens
    var literal: [UInt8] = []
    for case .byte(let byte) in tokens { literal.append(byte) }
    self.literal = literal.count == tokens.count ? literal : nil
  }

  /// Whether the glob is for the whole of `name`. Takes at most the product of their lengths.
  func matches(_ name: ArraySlice<UInt8>) -> Bool {
    if let literal { return literal.elementsEqual(name) }
    var token = 0
    var position = name.startIndex
    // After the last `*`: only it can take more, since any earlier one has done its part.
    var retry: (token: Int, position: Int)?
    while position < name.endIndex {
      if token < tokens.count {
        if case .run = tokens[token] {
          token += 1
          retry = (token, position)
          continue
        }
        if matches(tokens[token], name[position]) {
          token += 1
          position += 1
          continue
        }
      }
      guard let last = retry else { return false }
      position = last.position + 1
      token = last.token
      retry = (token, position)
    }
    while token < tokens.count, case .run = tokens[token] { token += 1 }
    return token == tokens.count
  }

  private func matches(_ token: Token, _ byte: UInt8) -> Bool {
    switch token {
    case .byte(let wanted): wanted == byte
    case .any, .run: true
    case .set(let set): set.contains(byte)
    }
  }
}

enum GlobProblem: Error {
  case endsInEscape
  case missingBracket
  case unknownClass
  case nothing
  case impossibleName
  case nothingToTakeBack

  var text: String {
    switch self {
    case .endsInEscape: "ends in an escape"
    case .missingBracket: "missing ]"
    case .unknownClass: "unknown character class"
    case .nothing: "it names nothing"
    case .impossibleName: "it holds '.', '..' or '//', and so matches no path; write it as src/gen"
    case .nothingToTakeBack: "'!' takes back what stands before it, and nothing does"
    }
  }
}

/// Bytes of which a bracket expression takes one.
private struct ByteSet: Sendable {
  private var members: [Bool] = Array(repeating: false, count: 256)

  func contains(_ byte: UInt8) -> Bool { members[Int(byte)] }

  /// Reads what follows `[`, up to and with the `]` (POSIX.1-2024, XCU 2.14, with `^` as well as
  /// `!` for the others).
  init(readingFrom text: inout ArraySlice<UInt8>) throws(GlobProblem) {
    var isOpposite = false
    if let first = text.first, first == UInt8(ascii: "!") || first == UInt8(ascii: "^") {
      isOpposite = true
      text.removeFirst()
    }
    var isFirst = true
    while let byte = text.popFirst() {
      defer { isFirst = false }
      if byte == UInt8(ascii: "]"), !isFirst {
        if isOpposite { members = members.map { !$0 } }
        return
      }
      if byte == UInt8(ascii: "["), text.first == UInt8(ascii: ":") {
        try addClass(readingFrom: &text)
        continue
      }
      let low = try Self.unescape(byte, &text)
      var high = low
      // A hyphen before the closing bracket is itself.
      if text.first == UInt8(ascii: "-"), text.dropFirst().first != UInt8(ascii: "]") {
        text.removeFirst()
        guard let end = text.popFirst() else { throw .missingBracket }
        high = try Self.unescape(end, &text)
      }
      if low <= high { for member in low...high { members[Int(member)] = true } }
    }
    throw .missingBracket
  }

  private static func unescape(_ byte: UInt8, _ text: inout ArraySlice<UInt8>) throws(GlobProblem)
    -> UInt8
  {
    guard byte == UInt8(ascii: "\\") else { return byte }
    guard let escaped = text.popFirst() else { throw .missingBracket }
    return escaped
  }

  private mutating func addClass(readingFrom text: inout ArraySlice<UInt8>) throws(GlobProblem) {
    guard let end = text.dropFirst().firstIndex(of: UInt8(ascii: ":")),
      text[(end + 1)...].first == UInt8(ascii: "]")
    else { throw .missingBracket }
    let name = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
    guard let isMember = Self.classes[name] else { throw .unknownClass }
    for byte in UInt8.min...UInt8.max where isMember(byte) { members[Int(byte)] = true }
    text = text[(end + 2)...]
  }

  /// The classes of POSIX, in its own locale.
  private static let classes: [String: @Sendable (UInt8) -> Bool] = [
    "alpha": isLetter,
    "digit": isDigit,
    "alnum": { isLetter($0) || isDigit($0) },
    "upper": { 0x41...0x5A ~= $0 },
    "lower": { 0x61...0x7A ~= $0 },
    "space": { $0 == 0x20 || 0x09...0x0D ~= $0 },
    "blank": { $0 == 0x20 || $0 == 0x09 },
    "punct": { 0x21...0x7E ~= $0 && !isLetter($0) && !isDigit($0) },
    "cntrl": { $0 < 0x20 || $0 == 0x7F },
    "graph": { 0x21...0x7E ~= $0 },
    "print": { 0x20...0x7E ~= $0 },
    "xdigit": { isDigit($0) || 0x41...0x46 ~= $0 || 0x61...0x66 ~= $0 },
  ]

  @Sendable private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  @Sendable private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
