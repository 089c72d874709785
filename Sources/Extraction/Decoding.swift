internal import Model

/// Decoders of UTF-16, UTF-32 and encodings of one byte a character. Each takes whole characters from the start of
/// `bytes` and returns how many bytes that were; the rest is a character that the end cuts.
enum Decoding {
  /// An unpaired surrogate becomes U+FFFD, so that every unit still takes two bytes of the file.
  static func utf16(
    _ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool, isLast: Bool, into text: inout UTF8Writer
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    func unit(_ position: Int) -> UInt32 {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt16.self)
      return UInt32(bigEndian ? UInt16(bigEndian: word) : UInt16(littleEndian: word))
    }
    var position = 0
    while position + 2 <= bytes.count {
      let first = unit(position)
      if first & 0xFC00 != 0xD800 {
        text.append(first)
        position += 2
        continue
      }
      guard position + 4 <= bytes.count else {
        // The other half may come with the next chunk.
        if !isLast { break }
        text.append(first)
        position += 2
        continue
      }
      let second = unit(position + 2)
      let isPair = second & 0xFC00 == 0xDC00
      text.append(isPair ? 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF : first)
      position += isPair ? 4 : 2
    }
    return position
  }

  static func utf32(
    _ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool, into text: inout UTF8Writer
  ) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position + 4 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt32.self)
      text.append(bigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word))
      position += 4
    }
    return position
  }

  /// - Parameter table: The scalars of the bytes from 0x80 on; those behind its end are themselves.
  static func singleByte(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: [UInt32], into text: inout UTF8Writer
  ) -> Int {
    var position = 0
    while position < bytes.count {
      let end = bytes.endOfASCII(from: position)
      if end > position {
        let run = UnsafeBufferPointer(rebasing: bytes[position..<end])
        _ = text.free.update(fromContentsOf: run)
        text.fill(run.count)
        position = end
      }
      while position < bytes.count, bytes[position] >= 0x80 {
        let code = Int(bytes[position] - 0x80)
        text.append(code < table.count ? table[code] : UInt32(bytes[position]))
        position += 1
      }
    }
    return bytes.count
  }

  /// What Windows-1252 has at 80 to 9F (Unicode's table cp1252.txt, version 2.01); the five codes
  /// that it leaves undefined are the C1 controls, as in Latin-1.
  static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
