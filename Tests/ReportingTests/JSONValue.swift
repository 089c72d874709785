/// A strict reader of JSON (RFC 8259), for the tests only.
indirect enum JSONValue: Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  struct Malformed: Error {
    let position: Int
    let why: String
  }

  init(parsing text: String) throws {
    var parser = Parser(bytes: Array(text.utf8))
    self = try parser.document()
  }

  subscript(_ name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  subscript(_ index: Int) -> JSONValue? {
    if case .array(let elements) = self, elements.indices.contains(index) {
      elements[index]
    } else {
      nil
    }
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }
  var int: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
  var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }

  private struct Parser {
    let bytes: [UInt8]
    var position = 0

    func failure(_ why: String) -> Malformed { Malformed(position: position, why: why) }

    mutating func document() throws -> JSONValue {
      let value = try value()
      skipSpace()
      guard position == bytes.count else { throw failure("something follows the value") }
      return value
    }

    mutating func skipSpace() {
      while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
        position += 1
      }
    }

    mutating func take(_ text: String) -> Bool {
      guard bytes[position...].starts(with: text.utf8) else { return false }
      position += text.utf8.count
      return true
    }

    mutating func value() throws -> JSONValue {
      skipSpace()
      if take("{") { return try object() }
      if take("[") { return try array() }
      if take("\"") { return .string(try string()) }
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      if take("null") { return .null }
      return try number()
    }

    mutating func object() throws -> JSONValue {
      var members: [String: JSONValue] = [:]
      skipSpace()
      if take("}") { return .object(members) }
      repeat {
        skipSpace()
        guard take("\"") else { throw failure("a member has no name") }
        let name = try string()
        guard members[name] == nil else { throw failure("\(name) comes twice") }
        skipSpace()
        guard take(":") else { throw failure("no colon") }
        members[name] = try value()
        skipSpace()
      } while take(",")
      guard take("}") else { throw failure("the object does not end") }
      return .object(members)
    }

    mutating func array() throws -> JSONValue {
      var elements: [JSONValue] = []
      skipSpace()
      if take("]") { return .array(elements) }
      repeat {
        elements.append(try value())
        skipSpace()
      } while take(",")
      guard take("]") else { throw failure("the array does not end") }
      return .array(elements)
    }

    mutating func number() throws -> JSONValue {
      let start = position
      while position < bytes.count, "+-.eE0123456789".utf8.contains(bytes[position]) {
        position += 1
      }
      guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else {
        throw failure("not a value")
      }
      return .number(number)
    }

    mutating func string() throws -> String {
      var units: [UInt16] = []
      var start = position
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "\""):
          units += try plain(start..<position)
          position += 1
          return String(decoding: units, as: UTF16.self)
        case UInt8(ascii: "\\"):
          units += try plain(start..<position)
          position += 1
          units.append(try escape())
          start = position
        case 0..<0x20: throw failure("a raw control character")
        default: position += 1
        }
      }
      throw failure("the string does not end")
    }

    func plain(_ range: Range<Int>) throws -> [UInt16] {
      guard let text = String(validating: bytes[range], as: UTF8.self) else {
        throw failure("not UTF-8")
      }
      return Array(text.utf16)
    }

    mutating func escape() throws -> UInt16 {
      for (letter, unit) in [
        ("\"", 0x22), ("\\", 0x5C), ("/", 0x2F), ("n", 0x0A), ("r", 0x0D), ("t", 0x09),
        ("b", 0x08), ("f", 0x0C),
      ] as [(String, UInt16)] where take(letter) { return unit }
      guard take("u"), position + 4 <= bytes.count,
        let unit = UInt16(
          String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
      else { throw failure("an unknown escape") }
      position += 4
      return unit
    }
  }
}
