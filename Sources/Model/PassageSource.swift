/// Content that no extractor reads, for it makes its passages itself: a table of a database server.
public protocol PassageSource: Sendable {
  /// Bytes it holds, where that is known beforehand, however roughly; for progress only.
  var size: Int? { get }
  /// Hands everything that can be searched to `consumer`, as an `Extractor` does.
  func extract(into consumer: any PassageConsumer) throws(Fault)
}
