import Model

/// Says where a file is as SARIF and GitHub want it: a relative URI reference without a scheme,
/// from the root of the run, each segment percent-encoded.
struct SARIFLocator {
  private let root: [ArraySlice<UInt8>]?

  init(workingDirectory: FilePath?) {
    root = workingDirectory.map { Self.normalized(Self.segments(of: $0.bytes)) }
  }

  /// The reference for a path as the user gave it; nil is standard input.
  func uri(of file: FilePath?) -> String {
    guard let file else { return "stdin" }
    var segments = Self.segments(of: file.bytes)
    let isAbsolute = file.bytes.first == UInt8(ascii: "/")
    if let root, isAbsolute || segments.contains(where: { $0.elementsEqual("..".utf8) }) {
      segments = Self.normalized(isAbsolute ? segments : root + segments)
      // What lies outside keeps its whole path, without the slash that would make it absolute.
      if segments.starts(with: root, by: { $0.elementsEqual($1) }), segments.count > root.count {
        segments.removeFirst(root.count)
      }
    } else {
      segments = Self.normalized(segments)
    }
    return segments.isEmpty ? "." : segments.map(Self.encoded).joined(separator: "/")
  }

  private static func segments(of path: [UInt8]) -> [ArraySlice<UInt8>] {
    path.split(separator: UInt8(ascii: "/"))
  }

  /// Without `.`, and without `..` where something stands before it.
  private static func normalized(_ segments: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    var kept: [ArraySlice<UInt8>] = []
    for segment in segments where !segment.elementsEqual(".".utf8) {
      let isUp = segment.elementsEqual("..".utf8)
      if isUp, let last = kept.last, !last.elementsEqual("..".utf8) {
        kept.removeLast()
      } else {
        kept.append(segment)
      }
    }
    return kept
  }

  /// RFC 3986, 2.3: only unreserved characters stand for themselves. A colon is not among them, so
  /// that no segment looks like a scheme.
  private static func encoded(_ segment: ArraySlice<UInt8>) -> String {
    var text = ""
    for byte in segment {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + VisibleText.hexadecimal(UInt64(byte), digits: 2)
      }
    }
    return text
  }
}
