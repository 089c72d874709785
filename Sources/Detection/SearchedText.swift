/// A text in which forms are tried: that of a passage, or what a stretch of one says.
struct SearchedText {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The text of the passage; positions in it tell the column.
  let passage: UnsafeBufferPointer<UInt8>
  /// Nil where the text is that of the passage.
  let decoded: DecodedText?

  init(_ passage: UnsafeBufferPointer<UInt8>) {
    bytes = passage
    self.passage = passage
    decoded = nil
  }

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, decoded: DecodedText,
    of passage: UnsafeBufferPointer<UInt8>
  ) {
    self.bytes = bytes
    self.passage = passage
    self.decoded = decoded
  }

  /// Where in the passage that stands which lies at `position`.
  func passagePosition(of position: Int) -> Int {
    decoded?.rawPosition(of: position) ?? position
  }
}

/// What is known of a text while it is searched.
struct SearchState: ~Copyable {
  var context: ContextFinder
  /// Where each form goes on: after its last match, from `base` on.
  var resume: [Int]
  var base = 0

  init(_ set: PatternSet) {
    context = ContextFinder(set.lexicon, wordsOfColumns: set.wordsOfColumns)
    resume = Array(repeating: 0, count: set.forms.count)
  }

  /// Begins a text of which nothing was searched before `position`; without `defeated` forms.
  mutating func begin(at position: Int, without defeated: [Bool]) {
    context.begin()
    base = 0
    for form in resume.indices { resume[form] = defeated[form] ? Int.max : position }
  }
}
