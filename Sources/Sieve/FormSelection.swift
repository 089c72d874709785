/// Some of the forms of a sieve, by their numbers.
public struct FormSelection: Sendable {
  /// A bit for each form.
  private(set) var words: [UInt64]

  /// None of `count` forms.
  public init(of count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  public mutating func insert(_ form: Int) { words[form >> 6] |= 1 << UInt64(form & 63) }

  /// - Parameter other: Of the same forms.
  public mutating func formUnion(_ other: FormSelection) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}
