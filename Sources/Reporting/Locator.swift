import Model

/// Says where a file is as services want it: relative to the root of the run, or to another folder.
struct Locator {
  private typealias Segments = [ArraySlice<UInt8>]

  private let directory: Segments?
  /// Where paths begin: names of one folder. Empty for the working directory.
  private let bases: [Segments]

  /// `bases` are absolute names of one folder.
  init(workingDirectory: FilePath?, bases: [FilePath] = []) {
    directory = workingDirectory.map { Self.normalized(Self.segments(of: $0.bytes)) }
    self.bases = bases.map { Self.normalized(Self.segments(of: $0.bytes)) }
  }

  /// A URI reference without a scheme, each segment percent-encoded, for a path as the user gave
  /// it; nil is standard input.
  func uri(of file: FilePath?) -> String {
    guard let file else { return "stdin" }
    let segments = segments(of: file)
    return segments.isEmpty ? "." : segments.map(Self.encoded).joined(separator: "/")
  }

  /// The same as a path, with what would act on its surroundings spelled out.
  func path(of file: FilePath?) -> String {
    guard let file else { return "stdin" }
    let segments = segments(of: file)
    let slash = CollectionOfOne(UInt8(ascii: "/"))
    return segments.isEmpty ? "." : VisibleText.escaped(Array(segments.joined(separator: slash)))
  }

  private func segments(of file: FilePath) -> Segments {
    let segments = Self.segments(of: file.bytes)
    let isAbsolute = file.bytes.first == UInt8(ascii: "/")
    let isSimple = !isAbsolute && !segments.contains { $0.elementsEqual("..".utf8) }
    guard let directory, !isSimple || !bases.isEmpty else { return Self.normalized(segments) }
    let whole = Self.normalized(isAbsolute ? segments : directory + segments)
    for base in bases.isEmpty ? [directory] : bases where whole.count > base.count {
      if whole.starts(with: base, by: { $0.elementsEqual($1) }) {
        return Array(whole.dropFirst(base.count))
      }
    }
    // What lies outside keeps its whole path, without the slash that would make it absolute.
    return whole
  }

  private static func segments(of path: [UInt8]) -> Segments {
    path.split(separator: UInt8(ascii: "/"))
  }

  /// Without `.`, and without `..` where something stands before it.
  private static func normalized(_ segments: Segments) -> Segments {
    var kept: Segments = []
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
