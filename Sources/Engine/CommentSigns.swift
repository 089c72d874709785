/// The signs by which comments are told in programs, settings, markup and templates.
enum CommentSigns {
  /// They begin one behind a blank, or behind what ends something; what follows does not matter.
  private static let clear = ["#", "//", "/*", "<!--", "(*", "{-", "{#", "{{!", "<%"].map {
    Array($0.utf8)
  }
  /// They begin one only with blanks around them: they have other meanings, too.
  private static let doubtful = ["--", ";", "%", "!", "'", "REM", "Rem", "rem", "dnl"].map {
    Array($0.utf8)
  }
  /// They end one that is followed by something else.
  private static let closing = ["*/", "-->", "*)", "-}", "#}", "}}", "%>", " #", " //"].map {
    Array($0.utf8)
  }
  /// Letters of a word that may be a reason.
  private static let shortestWord = 3

  /// Whether `place` lies in a comment of its line: behind a sign that begins one, or behind nothing
  /// but signs.
  static func isComment(at place: Int, in line: ArraySlice<UInt8>) -> Bool {
    let before = line[..<place]
    if !before.contains(where: isOfText) { return before.contains { !isBlank($0) } }
    return before.indices.contains { start in
      let isBehindBlank = start == before.startIndex || isBlank(before[start - 1])
      let isBehindEnd = isBehindBlank || ")]};,>".utf8.contains(before[start - 1])
      let rest = before[start...]
      if isBehindEnd, clear.contains(where: rest.starts) { return true }
      return isBehindBlank
        && doubtful.contains { sign in
          rest.starts(with: sign) && (rest.dropFirst(sign.count).first.map(isBlank) ?? true)
        }
    }
  }

  /// Whether a reason is given in what comes next: a word, before the comment ends.
  static func isReason(_ text: ArraySlice<UInt8>) -> Bool {
    let end = text.indices.first { place in closing.contains { text[place...].starts(with: $0) } }
    var letters = 0
    for byte in text[..<(end ?? text.endIndex)] {
      letters = isOfText(byte) && !(0x30...0x39 ~= byte) ? letters + 1 : 0
      if letters == shortestWord { return true }
    }
    return false
  }

  /// Whether a byte belongs to a word or a number.
  static func isOfText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
