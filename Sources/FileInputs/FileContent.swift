public import Model

/// A file, opened by whoever reads it.
public struct FileContent: Content {
  /// The file's path, never nil; behind a symbolic link that may be followed.
  public let path: FilePath?
  /// Bytes it had when it was listed.
  public let size: Int?

  private let file: FilePath
  private let followsLink: Bool
  private let complaint: Fault?

  /// - Parameters:
  ///   - followsLink: Whether the path may be a symbolic link, as one that the user named may.
  ///   - complaint: A fault that is known already; thrown when the reader closes.
  init(path: FilePath, size: Int, followsLink: Bool = false, complaint: Fault? = nil) {
    self.path = followsLink ? Posix.target(of: path) : path
    self.size = size
    file = path
    self.followsLink = followsLink
    self.complaint = complaint
  }

  /// Throws `vanished`, `unreadable` with the system's message, or `specialFile` where something
  /// else took the file's place.
  public func open() throws(Fault) -> any ByteReader {
    let descriptor: Descriptor
    let status: FileStatus
    do throws(SystemError) {
      descriptor = try Descriptor.open(file, for: .file(followsLink: followsLink))
      status = try descriptor.status()
    } catch {
      throw error.fault
    }
    switch status.kind {
    case .file: return FileReader(descriptor, status: status, complaint: complaint)
    case .special(let name): throw Fault(.specialFile, name)
    case .folder, .symbolicLink: throw Fault(.vanished, "replaced by a folder")
    }
  }
}

/// Reads a file from its start to the end that it had when it was opened.
final class FileReader: ByteReader {
  private let descriptor: Descriptor
  private let status: FileStatus
  private let complaint: Fault?
  private var left: Int
  private var isOverLimit = false

  init(_ descriptor: Descriptor, status: FileStatus, complaint: Fault?) {
    self.descriptor = descriptor
    self.status = status
    self.complaint = complaint
    // Files under /proc say that they are empty, and are not.
    left = status.size > 0 ? status.size : Limits.pseudoFile
    if status.size > Limits.head { descriptor.adviseSequential() }
  }

  func read(upTo count: Int, appendingTo buffer: inout [UInt8]) throws(Fault) -> Int {
    if left == 0 {
      if status.size == 0 { isOverLimit = true }
      return 0
    }
    do throws(SystemError) {
      let read = try descriptor.read(upTo: min(count, left), appendingTo: &buffer)
      left -= read
      return read
    } catch {
      throw error.fault
    }
  }

  /// Throws `changedWhileRead` where the file has another size or time than when it was opened.
  func close() throws(Fault) {
    let now: FileStatus
    do throws(SystemError) { now = try descriptor.status() } catch { throw error.fault }
    guard now.size == status.size, now.modified == status.modified else {
      throw Fault(.changedWhileRead)
    }
    if isOverLimit {
      throw Fault(.overLimit, "a file without a size, read to \(Limits.pseudoFile) bytes")
    }
    if let complaint { throw complaint }
  }
}
