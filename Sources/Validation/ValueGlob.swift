/// A pattern of values; `ValueList` says how it is written.
struct ValueGlob: Sendable {
  private enum Part: Sendable {
    case byte(UInt8)
    case letterOrDigit
    case anything
    case oneOf(ClosedRange<UInt8>, [UInt8])

    func holds(_ byte: UInt8) -> Bool {
      switch self {
      case .byte(let own): own == byte
      case .letterOrDigit: Symbols.symbol(byte) != nil
      case .anything: true
      case .oneOf(let range, let bytes): range.contains(byte) || bytes.contains(byte)
      }
    }

    var isAnything: Bool { if case .anything = self { true } else { false } }
    var byte: UInt8? { if case .byte(let byte) = self { byte } else { nil } }
  }

  private let parts: [Part]
  /// How many of them stand behind the last `*`; all where there is none.
  private let ending: Int

  /// Nil for one with a bracket that does not end.
  init?(_ entry: String) {
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
        parts.append(Self.oneOf(Array(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      default: parts.append(.byte(byte))
      }
    }
    self.parts = parts
    ending = parts.count - (parts.lastIndex(where: \.isAnything).map { $0 + 1 } ?? 0)
  }

  /// Calls `body` with every byte that a value may have at `place`, which counts from its end where it
  /// is below zero.
  func forEachByte(at place: Int, _ body: (UInt8) -> Void) {
    let own = place < 0 ? parts.count + place : place
    let passed = place < 0 ? parts[max(0, own)...] : parts.prefix(own + 1)
    if passed.contains(where: \.isAnything) {
      for byte in UInt8.min...UInt8.max { body(byte) }
    } else if parts.indices.contains(own) {
      if let byte = parts[own].byte { return body(byte) }
      for byte in UInt8.min...UInt8.max where parts[own].holds(byte) { body(byte) }
    }
  }

  private static func oneOf(_ bytes: [UInt8]) -> Part {
    if bytes.count == 3, bytes[1] == UInt8(ascii: "-"), bytes[0] <= bytes[2] {
      return .oneOf(bytes[0]...bytes[2], [])
    }
    return .oneOf(bytes[0]...bytes[0], bytes)
  }

  /// The value, if it is but one.
  var wholeValue: [UInt8]? {
    let bytes = parts.compactMap(\.byte)
    return bytes.count == parts.count ? bytes : nil
  }

  var holdsAll: Bool { parts.allSatisfy(\.isAnything) }

  /// Goes back to the last `*` only, so that it takes no longer than both are long, multiplied.
  func holds(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    // Most values end otherwise.
    guard value.count >= ending else { return false }
    for behind in 1..<(ending + 1)
    where !parts[parts.count - behind].holds(value[value.count - behind]) {
      return false
    }
    var (part, place) = (0, 0)
    var retry: (part: Int, place: Int)?
    while place < value.count {
      if part < parts.count, parts[part].isAnything {
        part += 1
        retry = (part, place)
      } else if part < parts.count, parts[part].holds(value[place]) {
        part += 1
        place += 1
      } else if let last = retry {
        (part, place) = (last.part, last.place + 1)
        retry = (part, place)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy(\.isAnything)
  }
}
