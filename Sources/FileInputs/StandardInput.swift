public import Model

/// Standard input, as one item.
public struct StandardInput: Source {
  /// Reads descriptor 0, once.
  public init() {}

  public func forEachItem(_ body: (Item) -> Flow) {
    _ = body(Item(origin: .standardInput, work: .read(StandardInputContent())))
  }
}

private struct StandardInputContent: Content {
  var path: FilePath? { nil }
  var size: Int? { nil }

  func open() throws(Fault) -> any ByteReader {
    do throws(SystemError) { return StreamReader(try Descriptor.copyOfStandardInput()) } catch {
      throw error.fault
    }
  }
}

/// Reads what has no size: a pipe, a terminal.
private final class StreamReader: ByteReader {
  private let descriptor: Descriptor

  init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  func read(upTo count: Int, appendingTo buffer: inout [UInt8]) throws(Fault) -> Int {
    do throws(SystemError) {
      return try descriptor.read(upTo: count, appendingTo: &buffer)
    } catch {
      throw error.fault
    }
  }

  func close() throws(Fault) {}
}
