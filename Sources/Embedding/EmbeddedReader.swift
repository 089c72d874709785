/// Reads what `EmbeddedWriter` wrote, in the same order.
///
/// It trusts what it reads: that is a part of the program.
public struct EmbeddedReader: Sendable {
  // SAFETY: it points into a literal, which never changes and never goes away.
  @usableFromInline nonisolated(unsafe) var place: UnsafePointer<UInt8>

  public init(_ literal: StaticString) { place = literal.utf8Start }

  @usableFromInline
  init(at place: UnsafePointer<UInt8>) { self.place = place }

  @inlinable @inline(__always)
  public mutating func number() -> Int {
    let first = place[0]
    if first < EmbeddedWriter.more {
      place += 1
      return Int(first)
    }
    let second = place[1]
    guard second >= EmbeddedWriter.more else {
      place += 2
      return Int(first & 63) | Int(second) &<< 6
    }
    return longNumber()
  }

  @usableFromInline
  mutating func longNumber() -> Int {
    var number = 0
    var shift = 0
    while true {
      let digit = place.pointee
      place += 1
      number |= Int(digit & 63) &<< shift
      shift += 6
      if digit < EmbeddedWriter.more { return number }
    }
  }

  @inlinable
  public mutating func signedNumber() -> Int {
    let number = number()
    return number & 1 == 0 ? number / 2 : (1 - number) / 2
  }

  @inlinable
  public mutating func optionalNumber() -> Int? {
    let number = number()
    return number > 0 ? number - 1 : nil
  }

  @inlinable
  public mutating func flag() -> Bool { number() == 1 }

  public mutating func text() -> String {
    String(decoding: textBytes(), as: UTF8.self)
  }

  /// The bytes of a text, which stay where they are.
  @inlinable
  public mutating func textBytes() -> UnsafeBufferPointer<UInt8> {
    let count = number()
    defer { place += count }
    return UnsafeBufferPointer(start: place, count: count)
  }

  @inlinable
  public mutating func optionalText() -> String? { flag() ? text() : nil }

  @inlinable
  public mutating func choice<Choice: CaseIterable>(of type: Choice.Type) -> Choice {
    Choice.allCases[
      Choice.allCases.index(Choice.allCases.startIndex, offsetBy: number())]
  }

  @inlinable
  public mutating func list<Element>(_ read: (inout EmbeddedReader) -> Element) -> [Element] {
    let count = number()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(read(&self)) }
    return elements
  }

  /// Passes over what another has written; returns what reads it.
  @inlinable
  public mutating func part() -> EmbeddedReader {
    let count = number()
    defer { place += count }
    return EmbeddedReader(at: place)
  }
}
