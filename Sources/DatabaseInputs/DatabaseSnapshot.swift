import Model

/// A database file in a state of one moment, which can be read without a trace beside it.
///
/// A file that stands for itself is opened as immutable: then SQLite takes no lock and makes no
/// file. That also makes it blind for a write-ahead log or a journal beside it, so where there is
/// one, both are copied to a private folder and read there.
struct DatabaseSnapshot {
  private let path: FilePath
  private let stamp: OpenFile.Stamp
  private let copy: PrivateFolder?
  private let log: WriteAheadLog?
  /// What lies beside the database and could not be read.
  private(set) var faults: [Fault] = []

  /// Bytes of the database file and its write-ahead log.
  var size: Int { stamp.size + logSize }
  private let logSize: Int
  var isCopy: Bool { copy != nil }

  /// What SQLite opens (https://sqlite.org/uri.html).
  var uri: [UInt8] {
    if let copied = copy?.database { return Self.uri(of: copied) }
    return Self.uri(of: path) + Array("?immutable=1".utf8)
  }

  init(
    of path: FilePath, temporaryFolder: FilePath, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(Fault) {
    self.path = path
    for _ in 0..<DatabaseLimits.copyAttempts {
      faults = []
      let file = try OpenFile(path)
      let log = Self.companion("-wal", of: path, &faults)
      let journal = try Self.hotJournal(of: path, &faults)
      if log == nil, journal == nil, path.bytes.count <= DatabaseLimits.path {
        stamp = file.stamp
        logSize = 0
        copy = nil
        self.log = nil
        return
      }
      let needed = [file, log, journal].reduce(0) { $0 + ($1?.stamp.size ?? 0) }
      let folder = try PrivateFolder(in: temporaryFolder, isInterrupted: isInterrupted)
      guard folder.holds(needed) else {
        throw PrivateFolder.noRoom(in: temporaryFolder, count: needed)
      }
      if try Self.copy(file, at: path, log: log, journal: journal, to: folder) {
        stamp = file.stamp
        logSize = log?.stamp.size ?? 0
        copy = folder
        self.log = try log.map { log throws(Fault) in
          try WriteAheadLog(log, isInterrupted: isInterrupted)
        }
        if let fault = self.log?.fault { faults.append(fault) }
        return
      }
    }
    throw Fault(.changedWhileRead, "it changed each time it was copied")
  }

  /// The file beside the database that has its name and `suffix`, unless it is empty.
  private static func companion(
    _ suffix: String, of path: FilePath, _ faults: inout [Fault]
  ) -> OpenFile? {
    do {
      let file = try OpenFile(FilePath(bytes: path.bytes + Array(suffix.utf8)))
      return file.stamp.size > 0 ? file : nil
    } catch {
      if error.reason != .vanished {
        // Whatever it holds is missing: that must not look as if it had been read.
        faults.append(Fault(.unreadable, "its \(suffix) file cannot be read: \(error.detail)"))
      }
      return nil
    }
  }

  private static func hotJournal(
    of path: FilePath, _ faults: inout [Fault]
  ) throws(Fault) -> OpenFile? {
    guard let journal = companion("-journal", of: path, &faults) else { return nil }
    return try RollbackJournal.isHot(journal) ? journal : nil
  }

  /// Copies the database and what belongs to it; false when they changed meanwhile.
  ///
  /// A log may grow: its frames carry check sums, and those that came later are not missed. When
  /// it was begun anew it has another header.
  private static func copy(
    _ file: OpenFile, at path: FilePath, log: OpenFile?, journal: OpenFile?,
    to folder: PrivateFolder
  ) throws(Fault) -> Bool {
    let logHeader = try log?.bytes(32, at: 0)
    try folder.copy(file, count: file.stamp.size)
    if let log { try folder.copy(log, count: log.stamp.size, suffix: "-wal") }
    if let journal {
      // Without its last mark it names no super-journal: SQLite would delete what is named there.
      let mark = try RollbackJournal.namesSuperJournal(journal) ? RollbackJournal.mark : 0
      try folder.copy(journal, count: journal.stamp.size - mark, suffix: "-journal")
      guard journal.isUnchanged else { return false }
    }
    guard try log?.bytes(32, at: 0) == logHeader else { return false }
    return file.isUnchanged && OpenFile.Stamp(at: path) == file.stamp
  }

  /// What the file lacks at its end; nil for nothing. To be asked once SQLite has rolled back what a
  /// journal says.
  func missingEnd() throws(Fault) -> Fault? {
    try MissingEnd.fault(of: try OpenFile(copy?.database ?? path), log: log)
  }

  /// Takes the copy's names away; an open connection keeps reading it, and nothing is left
  /// should this process be killed.
  func forget() {
    // Apple's SQLite complains on standard error of files that lose their names while open.
    #if !canImport(Darwin)
      copy?.remove()
    #endif
  }

  /// A copy cannot change, but a file that is read in place can.
  func checkUnchanged() throws(Fault) {
    guard copy == nil, OpenFile.Stamp(at: path) != stamp else { return }
    throw Fault(.changedWhileRead, "it was written to while it was read")
  }

  /// `path` as a URI: every byte with a meaning of its own is escaped.
  private static func uri(of path: FilePath) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    let slash = UInt8(ascii: "/")
    // Two slashes begin an authority, which is empty here; a name such as ":memory:" gets a
    // folder, so that it is a file.
    let start = path.bytes.first == slash ? "file://" : "file:./"
    var uri = Array(start.utf8)
    for byte in path.bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), slash:
        uri.append(byte)
      default: uri += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return uri
  }
}
