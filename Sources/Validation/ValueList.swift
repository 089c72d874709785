/// Some values of a pattern, as its file lists them: whole values, patterns of them, and lists of
/// the program's own by their names.
///
/// An entry stands for a value in the writing in which values are compared. In it `?` is one letter
/// or digit, `*` any number of characters, and `[6-9]` or `[@.]` one of those.
public struct ValueList: Sendable {
  /// By their hashes.
  private var whole: [Int: [[UInt8]]] = [:]
  /// A bit for each of their lengths; the last one is for all that are longer.
  private var lengths: UInt64 = 0
  private var globs = ValueGlobs()
  private var named: [DigitPatterns] = []

  /// - Parameter entries: Of which `problem(with:)` says nothing.
  public init(_ entries: [String]) {
    for entry in entries {
      if let values = NamedValues.all.first(where: { $0.name == entry }) {
        named.append(values.make())
      } else if let glob = ValueGlob(entry) {
        if let bytes = glob.wholeValue {
          whole[bytes.withUnsafeBufferPointer(Self.hash), default: []].append(bytes)
          lengths |= Self.bit(ofLength: bytes.count)
        } else {
          globs.append(glob)
        }
      }
    }
  }

  /// Whether an entry is the name of a list of the program's own.
  public static func isNamed(_ entry: String) -> Bool {
    NamedValues.all.contains { $0.name == entry }
  }

  public var isEmpty: Bool { whole.isEmpty && globs.isEmpty && named.isEmpty }

  /// What is wrong with an entry; nil if nothing is.
  public static func problem(with entry: String) -> String? {
    if isNamed(entry) { return nil }
    guard let glob = ValueGlob(entry) else { return "'\(entry)' has a '[' that does not end" }
    return glob.holdsAll ? "'\(entry)' is every value" : nil
  }

  /// Whether `value`, in the writing in which values are compared, is one of them.
  public func holds(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    if lengths & Self.bit(ofLength: value.count) != 0, let same = whole[Self.hash(of: value)],
      same.contains(where: { $0.elementsEqual(value) })
    {
      return true
    }
    if globs.hold(value) { return true }
    for patterns in named where patterns.hold(value) { return true }
    return false
  }

  private static func bit(ofLength length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

  /// FNV-1a, of 64 bits.
  private static func hash(of value: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = value.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: hash)
  }
}

/// Values that pattern files list by a name, because a list of them would be long or would have to be
/// in many files.
struct NamedValues: Sendable {
  let name: String
  /// Makes what tells whether a value, in the writing in which values are compared, is one of them.
  let make: @Sendable () -> DigitPatterns

  static let all = FictitiousNumbers.lists
}
