#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The names in a folder, sorted by their bytes.
struct FolderListing {
  struct Entry {
    /// The name's first eight bytes, by which most names sort.
    fileprivate let key: UInt64
    fileprivate let start: Int
    fileprivate let count: Int
    /// What the file system tells without being asked; nil where it does not.
    let kind: FileStatus.Kind?
  }

  /// All names, each with a NUL behind it.
  private var names: [UInt8] = []
  private(set) var entries: [Entry] = []
  /// What ended the listing too early.
  private(set) var failure: SystemError?

  /// Reads the names in `folder`, which stays open.
  init(of folder: Descriptor) {
    // The copy is the stream's own and goes with it.
    let copy = fcntl(folder.number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0, let stream = fdopendir(copy) else {
      failure = SystemError(number: errno)
      if copy >= 0 { close(copy) }
      return
    }
    defer { closedir(stream) }
    rewinddir(stream)
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      append(entry)
    }
    if errno != 0 { failure = SystemError(number: errno) }
    sort()
  }

  private mutating func append(_ entry: UnsafeMutablePointer<dirent>) {
    // The tuple that Swift sees as `d_name` may be longer than the memory behind it.
    guard let place = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    let name = UnsafeRawPointer(entry).advanced(by: place).assumingMemoryBound(to: UInt8.self)
    let count = strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    let isDots = count <= 2 && name[0] == 0x2E && (count == 1 || name[1] == 0x2E)
    guard !isDots else { return }
    var key: UInt64 = 0
    for place in 0..<8 { key = key << 8 | (place < count ? UInt64(name[place]) : 0) }
    let start = names.count
    names.append(contentsOf: UnsafeBufferPointer(start: name, count: count + 1))
    entries.append(
      Entry(key: key, start: start, count: count, kind: Self.kind(ofType: entry.pointee.d_type)))
  }

  private static func kind(ofType type: UInt8) -> FileStatus.Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .symbolicLink
    case Int(DT_FIFO): .special("named pipe")
    case Int(DT_SOCK): .special("socket")
    case Int(DT_CHR): .special("character device")
    case Int(DT_BLK): .special("block device")
    default: nil
    }
  }

  private mutating func sort() {
    names.withUnsafeBufferPointer { names in
      entries.sort { left, right in
        if left.key != right.key { return left.key < right.key }
        return names[left.start..<(left.start + left.count)].lexicographicallyPrecedes(
          names[right.start..<(right.start + right.count)])
      }
    }
  }

  func name(of entry: Entry) -> ArraySlice<UInt8> {
    names[entry.start..<(entry.start + entry.count)]
  }

  /// The entry `name`, if there is one.
  func entry(_ name: String) -> Entry? {
    entries.first { $0.count == name.utf8.count && self.name(of: $0).elementsEqual(name.utf8) }
  }

  func contains(_ name: String) -> Bool { entry(name) != nil }

  /// Hands the name over as C wants it.
  func withName<Result>(
    of entry: Entry, _ body: (UnsafePointer<CChar>) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    var result: Swift.Result<Result, SystemError>?
    names.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let name = (base + entry.start).assumingMemoryBound(to: CChar.self)
      do throws(SystemError) { result = .success(try body(name)) } catch {
        result = .failure(error)
      }
    }
    guard let result else { throw SystemError(number: ENOENT) }
    return try result.get()
  }
}
