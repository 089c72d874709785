internal import Synchronization

/// Tells everybody to end, once.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  /// Whether the run should end. Costs a load.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// May be called from any thread, any number of times.
  public func cancel() { flag.store(true, ordering: .relaxed) }
}
