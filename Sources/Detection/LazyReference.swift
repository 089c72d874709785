internal import Synchronization

/// A reference that is made when it is first asked for, and kept as long as this.
///
/// What `AtomicLazyReference` is, but asked for with a few instructions: that one is not compiled for
/// the type it holds, and takes some six hundred.
struct LazyReference<Value: AnyObject & Sendable>: ~Copyable, Sendable {
  /// The address of what was made, which is counted once for it; 0 for nothing.
  private let address = Atomic<UInt>(0)

  deinit { Self.reference(address.load(ordering: .acquiring))?.release() }

  /// Nil if it was not made yet.
  @inline(__always)
  func load() -> Value? {
    Self.reference(address.load(ordering: .acquiring))?.takeUnretainedValue()
  }

  /// Keeps `value`, unless another was kept meanwhile; returns the one that is kept.
  func storeIfNil(_ value: Value) -> Value {
    let made = Unmanaged.passRetained(value)
    let (isKept, kept) = address.compareExchange(
      expected: 0, desired: UInt(bitPattern: made.toOpaque()), ordering: .acquiringAndReleasing)
    guard !isKept, let other = Self.reference(kept) else { return value }
    made.release()
    return other.takeUnretainedValue()
  }

  @inline(__always)
  private static func reference(_ address: UInt) -> Unmanaged<Value>? {
    UnsafeRawPointer(bitPattern: address).map(Unmanaged.fromOpaque)
  }
}
