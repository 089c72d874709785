/// Names the pieces of work of a run.
public protocol Source: Sendable {
  /// Calls `body` once per item, in an order that is the same on every run over the same input.
  /// What cannot be listed is an item too: one with `Item.Work.skip`.
  func forEachItem(_ body: (Item) -> Flow)
}

/// One piece of work: a file to read, or one not to read and why.
public struct Item: Sendable {
  public let origin: Origin
  public let work: Work
  /// Where findings of a text are reported; elsewhere they are counted only. Nil is everywhere.
  public let lines: LineSet?

  public enum Work: Sendable {
    case read(any Content)
    case extract(any PassageSource)
    case skip(Fault)
  }

  public init(origin: Origin, work: Work, lines: LineSet? = nil) {
    self.origin = origin
    self.work = work
    self.lines = lines
  }
}

/// What an item holds, before it is opened.
public protocol Content: Sendable {
  /// The file, for libraries that must open it themselves.
  var path: FilePath? { get }
  /// Bytes it holds, where that is known beforehand; for progress only.
  var size: Int? { get }
  func open() throws(Fault) -> any ByteReader
}

/// An open item, read once from its start to its end by the worker that opened it.
public protocol ByteReader: AnyObject {
  /// Appends up to `count` bytes; returns how many, 0 only at the end.
  func read(upTo count: Int, appendingTo buffer: inout [UInt8]) throws(Fault) -> Int
  /// Closes it. Throws `changedWhileRead` when what was read is not the state of one moment.
  func close() throws(Fault)
}
