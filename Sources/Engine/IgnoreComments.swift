internal import Model

/// What comments in a text say of findings in it: which of them are not to be reported.
struct IgnoreComments {
  private let treatment: IgnoreTreatment
  /// That of the file, if there is one.
  private var ofFile: IgnoreComment?
  /// Where comments may begin in the passage.
  private var places: [Int] = []
  /// Whether the passage was looked through.
  private var isKnown = false

  /// What is to become of a finding.
  enum Verdict { case reported, reportedWithoutReason, dismissed(Dismissal) }

  init(_ treatment: IgnoreTreatment) { self.treatment = treatment }

  /// Begins a new text.
  mutating func beginItem() { ofFile = nil }

  /// Begins a passage, of which nothing is known yet.
  ///
  /// - Parameter isFirst: Whether a text begins with it.
  mutating func begin(_ passage: Passage, isFirst: Bool) {
    guard treatment != .disregard else { return }
    isKnown = false
    if isFirst { ofFile = Self.commentOfFile(passage.text[passage.extent]) }
  }

  /// What is to become of a finding of `pattern` at `range` of the passage's text.
  mutating func verdict(on pattern: String, at range: Range<Int>, in passage: Passage) -> Verdict {
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
    for comment in comments(about: range, in: passage) where comment.isAbout(pattern) {
      if comment.hasReason || treatment == .heed { return .dismissed(.ignoredLine) }
      isUnreasoned = true
    }
    return isUnreasoned ? .reportedWithoutReason : .reported
  }

  /// Most texts have none: they are looked through once, and only where something was found.
  private mutating func findPlaces(in passage: Passage) {
    places.removeAll()
    let colon = IgnoreComment.name.firstIndex(of: UInt8(ascii: ":")) ?? 0
    passage.text.withUnsafeBufferPointer { text in
      let text = UnsafeBufferPointer(rebasing: text[passage.extent])
      var next = colon
      while let found = text.first(UInt8(ascii: ":"), from: next) {
        let place = found - colon
        if text[place...].starts(with: IgnoreComment.name) {
          places.append(passage.extent.lowerBound + place)
        }
        next = found + 1
      }
    }
  }

  /// The comments on the lines of `range`, and those of the line before if it holds nothing else.
  private func comments(about range: Range<Int>, in passage: Passage) -> [IgnoreComment] {
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
    var comments = near.filter { own.indices ~= $0 }.compactMap { IgnoreComment(at: $0, in: own) }
    if let newlineBefore {
      let start = text[lowest..<newlineBefore].lastIndex(of: newline).map { $0 + 1 } ?? lowest
      let before = text[start..<newlineBefore]
      let there = near.filter { before.indices ~= $0 }
      if let first = there.first, IgnoreComment.isAlone(at: first, in: before) {
        comments += there.compactMap { IgnoreComment(at: $0, in: before) }
      }
    }
    return comments.filter { !$0.isOfFile }
  }

  private static func commentOfFile(_ text: ArraySlice<UInt8>) -> IgnoreComment? {
    let lines = text.prefix(Limits.ignoreReach).split(
      separator: UInt8(ascii: "\n"), maxSplits: Limits.ignoreFileLines,
      omittingEmptySubsequences: false)
    for line in lines.prefix(Limits.ignoreFileLines) {
      for place in line.indices where line[place...].starts(with: IgnoreComment.name) {
        if let comment = IgnoreComment(at: place, in: line), comment.isOfFile { return comment }
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
