internal import Model

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Decodes GB 18030 by the C library's tables. It belongs to one extraction.
final class GB18030Decoder {
  private let converter: iconv_t

  /// Throws `unsupportedEncoding` where the C library has no such table.
  init() throws(Fault) {
    // iconv_open returns -1, not NULL, when it fails.
    guard let opened = iconv_open("UTF-8", "GB18030"), Int(bitPattern: opened) != -1 else {
      throw Fault(.unsupportedEncoding, "GB18030")
    }
    converter = opened
  }

  deinit { iconv_close(converter) }

  /// Takes whole characters from the start of `bytes` and returns how many bytes that were. What
  /// has no meaning becomes one U+FFFD for each character, as `GB18030.width` counts them.
  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into text: inout UTF8Writer
  ) -> Int {
    var position = 0
    while position < bytes.count {
      position += convert(UnsafeBufferPointer(rebasing: bytes[position...]), into: &text)
      guard position < bytes.count else { break }
      let width = GB18030.width(at: position, of: bytes)
      if width == nil, !isLast { break }
      text.append(0xFFFD)
      position += width ?? 1
    }
    return position
  }

  /// Converts as far as the bytes have a meaning.
  private func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, into text: inout UTF8Writer
  ) -> Int {
    let free = text.free
    var bytesLeft = bytes.count
    var room = free.count
    bytes.withMemoryRebound(to: CChar.self) { source in
      free.withMemoryRebound(to: CChar.self) { target in
        // iconv does not write to its input, although its type says that it may.
        var from = UnsafeMutablePointer(mutating: source.baseAddress)
        var to = target.baseAddress
        _ = iconv(converter, &from, &bytesLeft, &to, &room)
      }
    }
    text.fill(free.count - room)
    return bytes.count - bytesLeft
  }
}
