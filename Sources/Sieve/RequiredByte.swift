/// A set of bytes of which every match of a form holds one, and what stands before the first.
struct RequiredByte: Sendable {
  /// Farther back than this any distance counts as without bound.
  static let farthest = 32

  let bytes: ByteSet
  /// What can stand in a match before the first of `bytes`; none of them is in it.
  let before: ByteSet
  /// How many bytes can stand before it; nil without a bound.
  let distance: Int?

  /// What can stand right before the first of `bytes`, where something is read before it.
  let last: ByteSet
  /// What can stand behind it, as far as it is known.
  let behind: [ByteSet]

  /// One for two forms that hold the same byte.
  func widened(by other: RequiredByte) -> RequiredByte {
    let distances = distance.flatMap { own in other.distance.map { max(own, $0) } }
    return RequiredByte(
      bytes: bytes, before: before.union(other.before), distance: distances,
      last: last.union(other.last), behind: [])
  }
}
