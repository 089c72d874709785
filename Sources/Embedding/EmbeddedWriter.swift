/// Writes numbers and texts in a row, as a text: what is worked out when a program is built becomes a
/// literal in it, which costs nothing until it is read.
///
/// A number is written in digits of six bits, the lowest first; the seventh bit of a character says
/// that more follow. A text stands behind the number of its bytes.
public struct EmbeddedWriter: Sendable {
  /// What a digit has that others follow.
  @usableFromInline static var more: UInt8 { 64 }

  /// UTF-8.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// - Parameter number: Not negative.
  public mutating func put(_ number: Int) {
    var left = UInt(number)
    while left >= 64 {
      bytes.append(UInt8(left & 63) | Self.more)
      left >>= 6
    }
    bytes.append(UInt8(left))
  }

  public mutating func put(signed number: Int) { put(number < 0 ? 1 - 2 * number : 2 * number) }

  public mutating func put(_ number: Int?) { put(number.map { $0 + 1 } ?? 0) }

  public mutating func put(_ flag: Bool) { put(flag ? 1 : 0) }

  public mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes += text.utf8
  }

  public mutating func put(_ text: String?) {
    put(text != nil)
    if let text { put(text) }
  }

  /// One of `all` cases.
  public mutating func put<Choice: CaseIterable & Equatable>(_ choice: Choice) {
    put(Array(Choice.allCases).firstIndex(of: choice) ?? 0)
  }

  public mutating func put<Element>(
    _ elements: [Element], _ write: (Element, inout EmbeddedWriter) -> Void
  ) {
    put(elements.count)
    for element in elements { write(element, &self) }
  }

  /// What another has written, so that a reader can pass over it.
  public mutating func put(part: EmbeddedWriter) {
    put(part.bytes.count)
    bytes += part.bytes
  }

  /// Goes on with what another has written.
  public mutating func append(_ other: EmbeddedWriter) { bytes += other.bytes }

  /// A literal of Swift that says it: all but printable ASCII is escaped.
  public var literal: String {
    var literal = "\""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\\", "\"": literal += "\\\(scalar)"
      case " "..."~": literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return literal + "\""
  }
}
