/// Some values of a pattern, as its file lists them: whole values, patterns of them, and lists of
/// the program's own by their names.
///
/// An entry stands for a value in the writing in which values are compared. In it `?` is one letter
/// or digit, `*` any number of characters, and `[6-9]` or `[@.]` one of those.
public struct ValueList: Sendable {
  private var whole: Set<ArraySlice<UInt8>> = []
  private var globs: [[Part]] = []
  private var named: [NamedValues] = []

  fileprivate enum Part: Sendable {
    case byte(UInt8)
    case letterOrDigit
    case anything
    case oneOf(ClosedRange<UInt8>, [UInt8])
  }

  /// - Parameter entries: Of which `problem(with:)` says nothing.
  public init(_ entries: [String]) {
    for entry in entries {
      if let values = NamedValues.all.first(where: { $0.name == entry }) {
        named.append(values)
        continue
      }
      let parts = Self.parts(of: entry) ?? []
      let bytes = parts.compactMap { part in
        if case .byte(let byte) = part { byte } else { nil }
      }
      if bytes.count == parts.count { whole.insert(bytes[...]) } else { globs.append(parts) }
    }
  }

  /// Whether an entry is the name of a list of the program's own.
  public static func isNamed(_ entry: String) -> Bool {
    NamedValues.all.contains { $0.name == entry }
  }

  public var isEmpty: Bool { whole.isEmpty && globs.isEmpty && named.isEmpty }

  /// What is wrong with an entry; nil if nothing is.
  public static func problem(with entry: String) -> String? {
    if isNamed(entry) { return nil }
    guard let parts = parts(of: entry) else { return "'\(entry)' has a '[' that does not end" }
    let saysSomething = parts.contains { part in
      if case .anything = part { false } else { true }
    }
    return saysSomething ? nil : "'\(entry)' is every value"
  }

  /// Whether `value`, in the writing in which values are compared, is one of them.
  public func holds(_ value: ArraySlice<UInt8>) -> Bool {
    if whole.contains(value) { return true }
    return globs.contains { Self.matches($0[...], value) } || named.contains { $0.holds(value) }
  }

  private static func parts(of entry: String) -> [Part]? {
    var parts: [Part] = []
    var rest = entry.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "?"): parts.append(.letterOrDigit)
      case UInt8(ascii: "*"): parts.append(.anything)
      case UInt8(ascii: "["):
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")), end > rest.startIndex else {
          return nil
        }
        parts.append(oneOf(Array(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      default: parts.append(.byte(byte))
      }
    }
    return parts
  }

  private static func oneOf(_ bytes: [UInt8]) -> Part {
    if bytes.count == 3, bytes[1] == UInt8(ascii: "-"), bytes[0] <= bytes[2] {
      return .oneOf(bytes[0]...bytes[2], [])
    }
    return .oneOf(bytes[0]...bytes[0], bytes)
  }

  /// Goes back to the last `*` only, so that it takes no longer than both are long, multiplied.
  private static func matches(_ parts: ArraySlice<Part>, _ value: ArraySlice<UInt8>) -> Bool {
    var (part, place) = (parts.startIndex, value.startIndex)
    var retry: (part: Int, place: Int)?
    while place < value.endIndex {
      if part < parts.endIndex, case .anything = parts[part] {
        part += 1
        retry = (part, place)
      } else if part < parts.endIndex, parts[part].holds(value[place]) {
        part += 1
        place += 1
      } else if let last = retry {
        (part, place) = (last.part, last.place + 1)
        retry = (part, place)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { part in
      if case .anything = part { true } else { false }
    }
  }
}

extension ValueList.Part {
  fileprivate func holds(_ byte: UInt8) -> Bool {
    switch self {
    case .byte(let own): own == byte
    case .letterOrDigit: Symbols.symbol(byte) != nil
    case .anything: true
    case .oneOf(let range, let bytes): range.contains(byte) || bytes.contains(byte)
    }
  }
}

/// Values that pattern files list by a name, because a list of them would be long or would have to be
/// in many files.
struct NamedValues: Sendable {
  let name: String
  /// Whether a value, in the writing in which values are compared, is one of them.
  let holds: @Sendable (_ value: ArraySlice<UInt8>) -> Bool

  static let all = FictitiousNumbers.lists
}
