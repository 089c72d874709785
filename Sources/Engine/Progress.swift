internal import Synchronization

/// How far a run is, for whoever wants to show it while it goes on.
public final class Progress: Sendable {
  private let listedItems = Atomic<Int>(0)
  private let listedBytes = Atomic<Int>(0)
  private let isListed = Atomic<Bool>(false)
  private let doneItems = Atomic<Int>(0)
  private let doneBytes = Atomic<Int>(0)
  private let foundFindings = Atomic<Int>(0)

  public init() {}

  /// The state of one moment.
  public struct Snapshot: Sendable {
    public let items: Int
    public let bytes: Int
    public let findings: Int
    /// Bytes in all, once every item is listed; nil before.
    public let totalBytes: Int?
  }

  public var snapshot: Snapshot {
    Snapshot(
      items: doneItems.load(ordering: .relaxed), bytes: doneBytes.load(ordering: .relaxed),
      findings: foundFindings.load(ordering: .relaxed),
      totalBytes: isListed.load(ordering: .relaxed) ? listedBytes.load(ordering: .relaxed) : nil)
  }

  func listed(bytes: Int) {
    listedItems.wrappingAdd(1, ordering: .relaxed)
    listedBytes.wrappingAdd(bytes, ordering: .relaxed)
  }
  func listedAll() { isListed.store(true, ordering: .relaxed) }
  func done(bytes: Int) { doneBytes.wrappingAdd(bytes, ordering: .relaxed) }
  func doneItem() { doneItems.wrappingAdd(1, ordering: .relaxed) }
  func found(_ count: Int) { foundFindings.wrappingAdd(count, ordering: .relaxed) }
}
