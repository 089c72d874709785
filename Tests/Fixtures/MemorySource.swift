public import Model

/// Items that lie in memory, for tests of what comes after reading.
public struct MemorySource: Source {
  private let items: [Item]

  /// Files by their paths.
  public init(_ files: [(path: String, bytes: [UInt8])]) {
    items = files.map { file in
      Item(
        origin: .file(path: FilePath(file.path)), work: .read(MemoryContent(bytes: file.bytes)))
    }
  }

  public init(items: [Item]) { self.items = items }

  public func forEachItem(_ body: (Item) -> Flow) {
    for item in items where body(item) == .stop { return }
  }
}

/// Bytes to be read as if they were a file's.
public struct MemoryContent: Content {
  private let bytes: [UInt8]
  /// What the end of the content throws, for faults that come late.
  private let fault: Fault?

  public init(bytes: [UInt8], thenThrowing fault: Fault? = nil) {
    self.bytes = bytes
    self.fault = fault
  }

  public var path: FilePath? { nil }
  public var size: Int? { bytes.count }
  public func open() throws(Fault) -> any ByteReader { MemoryReader(bytes, fault) }
}

private final class MemoryReader: ByteReader {
  private var rest: ArraySlice<UInt8>
  private let fault: Fault?

  init(_ bytes: [UInt8], _ fault: Fault?) {
    rest = bytes[...]
    self.fault = fault
  }

  func read(upTo count: Int, appendingTo buffer: inout [UInt8]) throws(Fault) -> Int {
    let part = rest.prefix(count)
    if part.isEmpty, let fault { throw fault }
    buffer += part
    rest = rest.dropFirst(part.count)
    return part.count
  }

  func close() throws(Fault) {}
}
