internal import Model

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Decodes an encoding of East Asia by the C library's tables. It belongs to one extraction.
final class MultiByteDecoder {
  let charset: MultiByteCharset
  private let converter: iconv_t

  /// Throws `unsupportedEncoding` where the C library has no such table.
  init(_ charset: MultiByteCharset) throws(Fault) {
    // iconv_open returns -1, not NULL, when it fails.
    let name = Self.name(of: charset)
    guard let opened = iconv_open("UTF-8", name), Int(bitPattern: opened) != -1 else {
      throw Fault(.unsupportedEncoding, name)
    }
    self.charset = charset
    converter = opened
  }

  /// As the C library has it. Each character becomes one scalar in these, as positions in a file
  /// need it.
  private static func name(of charset: MultiByteCharset) -> String {
    switch charset {
    case .gb18030: "GB18030"
    case .big5: "BIG5"
    case .shiftJIS: "CP932"
    case .eucJP: "EUC-JP"
    case .eucKR: "CP949"
    }
  }

  deinit { iconv_close(converter) }

  /// Takes whole characters from the start of `bytes` and returns how many bytes that were. What
  /// has no meaning becomes one U+FFFD for each character, as `MultiByteCharset.width` counts them.
  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into text: inout UTF8Writer
  ) -> Int {
    var position = 0
    while position < bytes.count {
      position += convert(UnsafeBufferPointer(rebasing: bytes[position...]), into: &text)
      guard position < bytes.count else { break }
      let width = charset.width(at: position, of: bytes)
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
