internal import CSieve

/// Finds where words of a list may begin in a text.
///
/// A word is a run of letters, or of digits, of ASCII; a capital behind a small letter begins another.
public struct WordFinder: Sendable {
  private var filter = sieve_word_filter()

  public init() {}

  /// Adds a word, in lower case.
  public mutating func insert(_ word: some Sequence<UInt8>) {
    let word = Array(word)
    sieve_add_word(&filter, word, word.count)
  }

  /// Fills `places` with those of `text` at which a word begins whose first four bytes, or all, are
  /// those of a listed one in either case; and with those at which bytes beyond ASCII begin.
  /// Ascending. Others may be among them.
  public func find(
    in text: UnsafeBufferPointer<UInt8>, into places: inout [UInt32], kernel: SieveKernel = .best
  ) -> Int {
    guard let start = text.baseAddress else { return 0 }
    if places.count < text.count { places = Array(repeating: 0, count: text.count) }
    return withUnsafePointer(to: filter) { filter in
      sieve_words(kernel.code, filter, start, text.count, &places)
    }
  }
}
