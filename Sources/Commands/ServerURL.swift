import Model
import ServerInputs

/// Tells the URLs of database servers from the paths of files.
enum ServerURL {
  /// What stands before "://", in lower case; nil where there is no such thing, or where a file has
  /// that name.
  static func scheme(of text: String) -> String? {
    guard let end = text.firstRange(of: "://")?.lowerBound else { return nil }
    let scheme = text[..<end].lowercased()
    let isScheme =
      scheme.first?.isLetter == true
      && scheme.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789+.-".unicodeScalars.contains($0))
      }
    let isFile = SQLiteURL.isMeant(by: FilePath(text)) || Posix.isThere(FilePath(text))
    return isScheme && !isFile ? scheme : nil
  }

  static func isMeant(by text: String) -> Bool { scheme(of: text) != nil }

  /// The first scheme among `texts` that nothing reads.
  static func unknownScheme(among texts: [String]) -> String? {
    texts.lazy.compactMap(scheme).first { !ServerSource.schemes.contains($0) }
  }
}
