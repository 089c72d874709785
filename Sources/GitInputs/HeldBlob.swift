internal import Dispatch
internal import Model
internal import Synchronization

/// How many bytes of blobs may lie in memory until workers have searched them.
///
/// The one thread that reads blobs waits here for room; workers never do.
struct BlobRoom: Sendable {
  private static let unit = 64 * 1024
  private let units = DispatchSemaphore(value: Limits.heldBlobs / unit)

  /// Waits for room for a blob of at most `Limits.heldBlob` bytes, and holds it there.
  func hold(_ bytes: [UInt8]) -> HeldBlob {
    let count = bytes.count / Self.unit + 1
    for _ in 0..<count { units.wait() }
    return HeldBlob(bytes: bytes) { [units] in
      for _ in 0..<count { units.signal() }
    }
  }
}

/// A blob in memory, which takes room until it has been read or nobody has it any more.
final class HeldBlob: Content {
  private let bytes: [UInt8]
  private let giveBack: @Sendable () -> Void
  private let isGivenBack = Atomic<Bool>(false)

  init(bytes: [UInt8], giveBack: @escaping @Sendable () -> Void) {
    self.bytes = bytes
    self.giveBack = giveBack
  }

  deinit { release() }

  var path: FilePath? { nil }
  var size: Int? { bytes.count }
  func open() throws(Fault) -> any ByteReader { Reader(bytes, of: self) }

  private func release() {
    if !isGivenBack.exchange(true, ordering: .relaxed) { giveBack() }
  }

  private final class Reader: ByteReader {
    private var rest: ArraySlice<UInt8>
    private let blob: HeldBlob

    init(_ bytes: [UInt8], of blob: HeldBlob) {
      rest = bytes[...]
      self.blob = blob
    }

    func read(upTo count: Int, appendingTo buffer: inout [UInt8]) throws(Fault) -> Int {
      let part = rest.prefix(count)
      buffer += part
      rest = rest.dropFirst(part.count)
      return part.count
    }

    func close() throws(Fault) {
      rest = []
      blob.release()
    }
  }
}
