/// Makes UTF-8 of UTF-16 that comes in pieces of any length.
public struct UTF16Decoder: Sendable {
  private let isBigEndian: Bool
  /// The first byte of a unit of which the second is still to come.
  private var half: UInt8?
  /// The first unit of a surrogate pair.
  private var lead: UInt16?

  public init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Appends what `bytes` go on with.
  public mutating func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, appendingTo text: inout [UInt8]
  ) {
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let (high, low) = isBigEndian ? (first, byte) : (byte, first)
      decode(UInt16(high) << 8 | UInt16(low), appendingTo: &text)
    }
  }

  /// Surrogates without their other half become U+FFFD.
  private mutating func decode(_ unit: UInt16, appendingTo text: inout [UInt8]) {
    let scalar = UInt32(unit)
    if let first = lead {
      lead = nil
      if unit & 0xFC00 == 0xDC00 {
        let pair = 0x10000 + ((UInt32(first) & 0x3FF) << 10 | scalar & 0x3FF)
        text.append(UInt8(0xF0 | pair >> 18))
        text.append(UInt8(0x80 | pair >> 12 & 0x3F))
        text.append(UInt8(0x80 | pair >> 6 & 0x3F))
        text.append(UInt8(0x80 | pair & 0x3F))
        return
      }
      text.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
    switch unit {
    case 0..<0x80: text.append(UInt8(unit))
    case 0x80..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    case 0xD800..<0xDC00: lead = unit
    case 0xDC00..<0xE000: text.append(contentsOf: [0xEF, 0xBF, 0xBD])
    default:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
