import Model

/// A few bytes of a report that are written at once, into room that is large enough for them.
struct Piece {
  private let room: UnsafeMutableBufferPointer<UInt8>
  /// Where the next byte is written.
  private(set) var end: Int

  init(in room: UnsafeMutableBufferPointer<UInt8>, from start: Int) {
    self.room = room
    end = start
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    room[end] = byte
    end &+= 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    UnsafeMutableRawBufferPointer(rest(bytes.count)).copyMemory(from: UnsafeRawBufferPointer(bytes))
    end &+= bytes.count
  }

  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  /// A word of the report's own.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Where the next bytes are written.
  private func rest(_ count: Int) -> UnsafeMutableBufferPointer<UInt8> {
    UnsafeMutableBufferPointer(rebasing: room[end..<end &+ count])
  }

  /// Bytes that a number takes at most.
  static let longestNumber = 20

  mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var left = number.magnitude
    let start = end
    end &+= Self.digits(of: number)
    var place = end
    while left >= 10 {
      place &-= 1
      room[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: left % 10)
      left /= 10
    }
    room[start] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: left)
  }

  /// Digits that a number takes, without its sign.
  static func digits(of number: Int) -> Int {
    let number = number.magnitude
    var digits = 1
    var bound: UInt = 10
    while number >= bound {
      digits &+= 1
      let (next, isTooLarge) = bound.multipliedReportingOverflow(by: 10)
      if isTooLarge { break }
      bound = next
    }
    return digits
  }

  /// 16 hexadecimal digits.
  mutating func append(hexadecimal word: UInt64) {
    append(digits: word >> 32)
    append(digits: word & 0xFFFF_FFFF)
  }

  /// The lower half of a word as eight digits, all made at once.
  private mutating func append(digits half: UInt64) {
    // A nibble to a byte.
    var nibbles = (half | half << 16) & 0x0000_FFFF_0000_FFFF
    nibbles = (nibbles | nibbles << 8) & 0x00FF_00FF_00FF_00FF
    nibbles = (nibbles | nibbles << 4) & 0x0F0F_0F0F_0F0F_0F0F
    // From ten on, the letters lie 39 places higher.
    let letters = (nibbles + 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    let digits = nibbles + 0x3030_3030_3030_3030 + letters * 39
    UnsafeMutableRawBufferPointer(rest(8)).storeBytes(of: digits.bigEndian, as: UInt64.self)
    end &+= 8
  }

  /// Bytes that a fingerprint takes.
  static let fingerprint = 32

  mutating func append(_ fingerprint: Fingerprint) {
    append(hexadecimal: fingerprint.high)
    append(hexadecimal: fingerprint.low)
  }
}
