public import PatternFiles

/// The pattern files of the repository, which are a part of the binary.
public enum BuiltinPatterns {
  /// Names the set: how many patterns, and a checksum over all of their files.
  public static var version: String { "\(EmbeddedPatterns.files.count)-\(checksum)" }

  /// Every built-in pattern. They were parsed when they were embedded, so an error here is a bug
  /// of the build.
  public static func definitions() throws(PatternFileError) -> [PatternDefinition] {
    var definitions: [PatternDefinition] = []
    for file in EmbeddedPatterns.files {
      let text = file.text.withUTF8Buffer { Array($0) }
      definitions.append(
        try PatternFileParser.parse(text, file: "\(file.path)", id: "\(file.id)"))
    }
    return definitions
  }

  /// FNV-1a over 64 bits, cut to 32: tells sets apart, proves nothing.
  private static var checksum: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in EmbeddedPatterns.files {
      file.text.withUTF8Buffer {
        for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
    }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// A file as the generator writes it.
struct EmbeddedFile {
  let id: StaticString
  let path: StaticString
  let text: StaticString
}
