/// Tells where so many things stand together that it pays to find out what is true of all of them.
struct Crowd {
  /// Bytes from one thing to the next within a crowd, at most.
  private static let distance = 64
  /// Things that are no crowd yet.
  private static let few = 12

  private var last = 0
  private var count = 0

  /// Counts the thing at `position`, which is not before the one counted last. Returns whether it
  /// stands in a crowd.
  @inline(__always)
  mutating func isDense(at position: Int) -> Bool {
    count = position - last < Self.distance ? count + 1 : 1
    last = position
    return count > Self.few
  }
}
