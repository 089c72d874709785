internal import CSieve

/// Finds where bytes of a set stand in a text.
public struct ByteFinder: Sendable {
  private let set: sieve_set

  /// - Parameter bytes: Of ASCII.
  public init(_ bytes: [UInt8]) {
    var set = sieve_set()
    withUnsafeMutableBytes(of: &set.low) { low in
      for byte in bytes { low[Int(byte & 15)] |= 1 << (byte >> 4) }
    }
    self.set = set
  }

  /// Fills `places` with those of `range` in `text` at which one of the bytes stands, ascending.
  /// Returns how many they are; what stands behind those is left over.
  public func find(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into places: inout [UInt32],
    kernel: SieveKernel = .best
  ) -> Int {
    guard let start = text.baseAddress else { return 0 }
    if places.count < range.count { places = Array(repeating: 0, count: range.count) }
    return withUnsafePointer(to: set) { set in
      sieve_members(
        kernel.code, set, start, range.lowerBound, range.upperBound, &places)
    }
  }
}
