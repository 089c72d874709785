internal import CSieve

/// Finds where words of a list may begin in a text.
///
/// A word is a run of letters, or of digits, of ASCII; a capital behind a small letter begins another.
public final class WordFinder: Sendable {
  // SAFETY: nothing is written to it once `init` has returned.
  private nonisolated(unsafe) let filter: UnsafeMutablePointer<sieve_word_filter>

  /// - Parameter beginnings: Of each word in lower case the first eight bytes, or as many as there
  ///   are; the first one is the lowest.
  public init(_ beginnings: ArraySlice<UInt64>) {
    filter = .allocate(capacity: 1)
    filter.initialize(to: sieve_word_filter())
    for beginning in beginnings { sieve_add_word(filter, beginning) }
  }

  deinit { filter.deallocate() }

  /// Fills `places` with those of `range` in `text` at which a word begins whose first eight bytes,
  /// or all, are those of a listed one in either case; and with those at which bytes beyond ASCII
  /// begin. Ascending. Others may be among them. Returns how many they are.
  ///
  /// Above the 32 bits of a place stands the length of the word, 8 if it is longer; 0 beyond ASCII.
  public func find(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into places: inout [UInt64],
    kernel: SieveKernel = .best
  ) -> Int {
    guard let start = text.baseAddress else { return 0 }
    if places.count < range.count { places = Array(repeating: 0, count: range.count) }
    return sieve_words(
      kernel.code, filter, start, text.count, range.lowerBound, range.upperBound, &places)
  }
}
