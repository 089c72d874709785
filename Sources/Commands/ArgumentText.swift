import Model

/// Arguments as text of which no byte is lost, for names of files are bytes that need not be UTF-8.
///
/// A byte that is part of no character becomes a character for private use, U+EF00 and as many as the
/// byte says. What is written with these characters is written byte for byte, so that texts which
/// differ stand for arguments which differ.
enum ArgumentText {
  private static let firstSign: UInt32 = 0xEF00
  private static let signs = firstSign + 0x80...firstSign + 0xFF

  static func text(of bytes: [UInt8]) -> String {
    if let text = plain(bytes[...]) { return text }
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while let byte = rest.first {
      if let length = (1...4).first(where: { plain(rest.prefix($0)) != nil }) {
        text.append(contentsOf: String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars)
        rest = rest.dropFirst(length)
      } else {
        text.append(Unicode.Scalar(firstSign + UInt32(byte)) ?? "\u{FFFD}")
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      signs.contains(scalar.value)
        ? [UInt8(scalar.value - firstSign)] : Array(String(scalar).utf8)
    }
  }

  /// The text that bytes are as they stand; nil where they are none.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: { signs.contains($0.value) })
    else { return nil }
    return text
  }
}

extension FilePath {
  /// The file that an argument names.
  init(argument: String) { self.init(bytes: ArgumentText.bytes(of: argument)) }

  /// Whether, as an argument, it stands for standard input.
  var isStandardInput: Bool { bytes == [UInt8(ascii: "-")] }
}
