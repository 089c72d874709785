/// Makes passages of UTF-8 text of one kind of content.
public protocol Extractor: Sendable {
  /// Whether it reads content that begins with `head` (at most `Limits.head` bytes; the whole
  /// content where that is shorter).
  ///
  /// - Parameters:
  ///   - origin: Where it is from, for what no head tells.
  ///   - size: Bytes it holds, where that is known beforehand.
  func accepts(head: [UInt8], of origin: Origin, size: Int?) -> Bool

  /// Hands everything that can be searched to `consumer`, in order. Faults that affect a part are
  /// noted at the consumer; one that ends the extraction is thrown. What was handed over stays.
  func extract(_ input: ExtractorInput, into consumer: any PassageConsumer) throws(Fault)
}

extension Extractor {
  /// Whether it reads such content, wherever it is from.
  public func accepts(head: [UInt8]) -> Bool {
    accepts(head: head, of: .standardInput, size: nil)
  }
}

/// An open item of which the head is already read.
public struct ExtractorInput {
  public let origin: Origin
  /// The file, for libraries that must open it themselves.
  public let path: FilePath?
  public let head: [UInt8]
  /// Gives what follows `head`.
  public let rest: any ByteReader

  public init(origin: Origin, path: FilePath?, head: [UInt8], rest: any ByteReader) {
    self.origin = origin
    self.path = path
    self.head = head
    self.rest = rest
  }
}

/// Searches what an extractor extracts. It belongs to one worker.
public protocol PassageConsumer: AnyObject {
  func search(_ passage: Passage) -> SearchProgress
  /// Bytes that were read of the item since the last call; for coverage and progress.
  func count(bytes: Int)
  /// Told when a table has been read, all of it or as far as it could be.
  func finish(_ table: TableReading)
  /// Notes a fault that affects a part of the item; the extraction goes on.
  func note(_ fault: Fault)
}
