internal import Model

/// What comments in a text say of findings in it: which of them are not to be reported.
struct IgnoreComments {
  private let treatment: IgnoreTreatment
  private let names: PatternNames
  /// That of the file, if there is one, and its line.
  private var ofFile: IgnoreComment?
  private var lineOfFile = 0
  /// Where comments may begin in the passage.
  private var places: [Int] = []
  /// Whether the passage was looked through.
  private var isKnown = false
  /// Names of patterns that do not exist, in comments about what is reported, that are still to be
  /// told.
  private var unknown: [(line: Int, slip: UnknownIgnore.Slip?)] = []
  /// The last line, and whether the comment of the file, of which such names were told.
  private var toldThrough = 0
  private var isFileTold = false

  /// What is to become of a finding.
  enum Verdict { case reported, reportedWithoutReason, dismissed(Dismissal) }

  init(_ treatment: IgnoreTreatment, _ names: PatternNames) {
    self.treatment = treatment
    self.names = names
  }

  /// Begins a new text.
  mutating func beginItem() {
    ofFile = nil
    toldThrough = 0
    isFileTold = false
  }

  /// Hands on the names that are to be told, with the lines of their comments.
  mutating func takeUnknown() -> [(line: Int, slip: UnknownIgnore.Slip?)] {
    guard !unknown.isEmpty else { return [] }
    defer { unknown = [] }
    return unknown
  }

  /// Begins a passage, of which nothing is known yet.
  ///
  /// - Parameter isFirst: Whether a text begins with it.
  mutating func begin(_ passage: Passage, isFirst: Bool) {
    guard treatment != .disregard else { return }
    isKnown = false
    guard isFirst, let comment = Self.commentOfFile(passage.text[passage.extent]) else { return }
    (ofFile, lineOfFile) = comment
  }

  /// What is to become of a finding of `pattern` at `range` of the passage's text.
  ///
  /// - Parameter line: The line on which it begins, from 1.
  mutating func verdict(
    on pattern: String, at range: Range<Int>, onLine line: Int, in passage: Passage
  ) -> Verdict {
    guard treatment != .disregard else { return .reported }
    if !isKnown {
      isKnown = true
      findPlaces(in: passage)
    }
    guard ofFile != nil || !places.isEmpty else { return .reported }
    var isUnreasoned = false
    if let ofFile, ofFile.isAbout(pattern) {
      if ofFile.hasReason || treatment == .heed { return .dismissed(.ignoredFile) }
      isUnreasoned = true
    }
    let comments = comments(about: range, in: passage)
    for (comment, _) in comments where comment.isAbout(pattern) {
      if comment.hasReason || treatment == .heed { return .dismissed(.ignoredLine) }
      isUnreasoned = true
    }
    noteUnknown(in: comments, about: range, onLine: line, in: passage)
    return isUnreasoned ? .reportedWithoutReason : .reported
  }

  /// Notes what the comments name that does not exist, each of them once.
  private mutating func noteUnknown(
    in comments: [(comment: IgnoreComment, place: Int)], about range: Range<Int>, onLine line: Int,
    in passage: Passage
  ) {
    if let ofFile, !isFileTold {
      isFileTold = true
      noteUnknown(in: ofFile, onLine: lineOfFile)
    }
    let start = range.lowerBound
    var last = toldThrough
    for (comment, place) in comments {
      let between = passage.text[min(place, start)..<max(place, start)]
      let lines = between.count { $0 == UInt8(ascii: "\n") }
      let own = place < start ? line - lines : line + lines
      guard own > toldThrough else { continue }
      noteUnknown(in: comment, onLine: own)
      last = max(last, own)
    }
    toldThrough = last
  }

  private mutating func noteUnknown(in comment: IgnoreComment, onLine line: Int) {
    for name in comment.patterns where !names.have(name) {
      unknown.append((line, names.slip(name)))
    }
  }

  /// Most texts have none: they are looked through once, and only where something was found.
  private mutating func findPlaces(in passage: Passage) {
    places = Self.places(in: passage.text[passage.extent])
  }

  /// Where the name of comments stands in a text.
  private static func places(in text: ArraySlice<UInt8>) -> [Int] {
    let colon = IgnoreComment.name.firstIndex(of: UInt8(ascii: ":")) ?? 0
    var places: [Int] = []
    text.withUnsafeBufferPointer { bytes in
      var next = colon
      while let found = bytes.first(UInt8(ascii: ":"), from: next) {
        let place = found - colon
        if bytes[place...].starts(with: IgnoreComment.name) {
          places.append(text.startIndex + place)
        }
        next = found + 1
      }
    }
    return places
  }

  /// The comments on the lines of `range`, and those of the line before if it holds nothing else.
  private func comments(
    about range: Range<Int>, in passage: Passage
  ) -> [(comment: IgnoreComment, place: Int)] {
    let reach = Limits.ignoreReach
    let lowest = max(passage.extent.lowerBound, range.lowerBound - reach)
    let highest = min(passage.extent.upperBound, range.upperBound + reach)
    let near = places.filter { lowest..<highest ~= $0 }
    guard !near.isEmpty else { return [] }
    let text = passage.text
    let newline = UInt8(ascii: "\n")
    let end = text[range.upperBound..<highest].firstIndex(of: newline) ?? highest
    let newlineBefore = text[lowest..<range.lowerBound].lastIndex(of: newline)
    let own = text[(newlineBefore.map { $0 + 1 } ?? lowest)..<end]
    // Among the cells of a record a comment is what somebody typed.
    let isRecord = passage.layout != nil
    var comments = Self.comments(
      at: near.filter {
        own.indices ~= $0 && (!isRecord || IgnoreComment.isAlone(at: $0, in: own))
      },
      in: own)
    if let newlineBefore {
      let start = text[lowest..<newlineBefore].lastIndex(of: newline).map { $0 + 1 } ?? lowest
      let before = text[start..<newlineBefore]
      let there = near.filter { before.indices ~= $0 }
      if let first = there.first, IgnoreComment.isAlone(at: first, in: before) {
        comments += Self.comments(at: there, in: before)
      }
    }
    return comments
  }

  private static func comments(
    at places: [Int], in line: ArraySlice<UInt8>
  ) -> [(comment: IgnoreComment, place: Int)] {
    places.compactMap { place in
      guard let comment = IgnoreComment(at: place, in: line), !comment.isOfFile else { return nil }
      return (comment, place)
    }
  }

  /// The first comment about the file, and its line.
  private static func commentOfFile(_ text: ArraySlice<UInt8>) -> (IgnoreComment, Int)? {
    let head = text.prefix(Limits.ignoreReach)
    let (newline, quote) = (UInt8(ascii: "\n"), UInt8(ascii: "\""))
    for place in places(in: head) {
      let above = head[..<place]
      let number = above.count { $0 == newline }
      guard number < Limits.ignoreFileLines else { break }
      let start = above.lastIndex(of: newline).map { $0 + 1 } ?? head.startIndex
      let line = head[start...].prefix { $0 != newline }
      // It hides more than any other: it must have its line to itself, and not be in quotes there,
      // as what somebody typed into a field of JSON is.
      guard IgnoreComment.isAlone(at: place, in: line), !above[start...].contains(quote) else {
        continue
      }
      if let comment = IgnoreComment(at: place, in: line), comment.isOfFile {
        return (comment, number + 1)
      }
    }
    return nil
  }
}

/// What comments are worth that ask not to report what is found.
public enum IgnoreTreatment: Sendable {
  /// They are heeded; what they keep from the report is counted.
  case heed
  /// Those that give a reason are.
  case requireReason
  case disregard
}
