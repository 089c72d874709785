/// A comment by which the author of a text asks not to report what is found: `privet:ignore`, with
/// `[us.ssn,global.email]` for some patterns only, and with a reason behind it.
///
/// Only comments count: in data, whoever can type into a field could hide what stands beside it.
struct IgnoreComment {
  static let name = Array("privet:ignore".utf8)
  private static let fileSuffix = Array("-file".utf8)

  /// Whether it is about the whole file.
  let isOfFile: Bool
  let hasReason: Bool
  /// Ids of patterns, of which `*` at the end stands for any rest; empty for all patterns.
  let patterns: [ArraySlice<UInt8>]

  /// The comment that says at `place`, where its name stands, what to ignore; nil if it does not, as
  /// `privet:ignored`, has a list that does not end, or is no comment.
  ///
  /// - Parameter line: Up to the end of the line.
  init?(at place: Int, in line: ArraySlice<UInt8>) {
    if place > line.startIndex, Self.isOfWord(line[place - 1]) { return nil }
    guard CommentSigns.isComment(at: place, in: line) else { return nil }
    var rest = line[(place + Self.name.count)...]
    isOfFile = rest.starts(with: Self.fileSuffix)
    if isOfFile { rest = rest.dropFirst(Self.fileSuffix.count) }
    if let next = rest.first, Self.isOfWord(next) { return nil }
    if rest.first == UInt8(ascii: "[") {
      guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      patterns = rest[rest.startIndex + 1..<end].split(separator: UInt8(ascii: ",")).map { id in
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let end = id.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? id.startIndex
        return id[..<end].drop(while: isBlank)
      }
      guard !patterns.isEmpty else { return nil }
      rest = rest[(end + 1)...]
    } else {
      patterns = []
    }
    hasReason = CommentSigns.isReason(rest)
  }

  func isAbout(_ pattern: String) -> Bool {
    patterns.isEmpty || patterns.contains { Self.means($0, pattern) }
  }

  /// Whether one of the names in a list means the pattern.
  static func means(_ name: ArraySlice<UInt8>, _ pattern: String) -> Bool {
    name.last == UInt8(ascii: "*")
      ? pattern.utf8.starts(with: name.dropLast()) : pattern.utf8.elementsEqual(name)
  }

  /// Whether nothing but signs stands in `line` before the comment at `place`: then it is about the
  /// next line too.
  static func isAlone(at place: Int, in line: ArraySlice<UInt8>) -> Bool {
    !line[..<place].contains(where: CommentSigns.isOfText)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    CommentSigns.isOfText(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
