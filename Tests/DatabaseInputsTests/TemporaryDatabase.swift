import CSQLite
import DatabaseInputs
import Fixtures
import Model

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own with a database in it, gone with the test.
final class TemporaryDatabase {
  let folder: String
  let name: String
  private(set) var handle: OpaquePointer?

  var path: String { folder + "/" + name }

  init(named name: String = "test.db", _ statements: String...) {
    self.name = name
    var template = Array("/tmp/privet-test-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    precondition(sqlite3_open(path, &handle) == SQLITE_OK)
    for statement in statements { run(statement) }
  }

  deinit {
    close()
    for entry in entries { unlink(folder + "/" + entry) }
    rmdir(folder + "/temporary")
    rmdir(folder)
  }

  func run(_ sql: String) {
    var message: UnsafeMutablePointer<CChar>?
    let code = sqlite3_exec(handle, sql, nil, nil, &message)
    precondition(code == SQLITE_OK, message.map { String(cString: $0) } ?? "")
  }

  func close() {
    sqlite3_close_v2(handle)
    handle = nil
  }

  /// The names in the folder, sorted, without the folder for copies.
  var entries: [String] { Self.entries(of: folder).filter { $0 != "temporary" } }

  static func entries(of folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The folder for copies.
  var temporary: String {
    mkdir(folder + "/temporary", 0o700)
    return folder + "/temporary"
  }

  func bytes(of suffix: String = "") -> [UInt8] { Self.bytes(of: path + suffix) }

  static func bytes(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    defer { _ = Self.close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func close(_ file: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(file)
    #else
      Darwin.close(file)
    #endif
  }

  func write(_ bytes: [UInt8], suffix: String = "") { Self.write(bytes, to: path + suffix) }

  static func write(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var rest = bytes[...]
    while !rest.isEmpty {
      let put = rest.withUnsafeBytes { Self.put($0, to: file) }
      precondition(put > 0)
      rest = rest.dropFirst(put)
    }
    _ = close(file)
  }

  private static func put(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Closes the database and reads it.
  @discardableResult
  func scan(
    _ options: SQLiteOptions = SQLiteOptions(), into collector: CellCollector = CellCollector()
  ) -> CellCollector {
    close()
    return scanOpen(options, into: collector)
  }

  /// Reads about so many rows of each table.
  func scan(rows: Int) -> CellCollector {
    var options = SQLiteOptions()
    options.rows = rows
    return scan(options)
  }

  /// Reads the database while the test has it open. A fault that ends it is noted too.
  @discardableResult
  func scanOpen(
    _ options: SQLiteOptions = SQLiteOptions(), into collector: CellCollector = CellCollector()
  ) -> CellCollector {
    let extractor = SQLiteExtractor(options, temporaryFolder: FilePath(temporary))
    do throws(Fault) {
      try extractor.extract(Self.input(FilePath(path)), into: collector)
    } catch {
      collector.note(error)
    }
    return collector
  }

  static func input(_ path: FilePath?, head: [UInt8] = []) -> ExtractorInput {
    ExtractorInput(
      origin: path.map { .file(path: $0) } ?? .standardInput, path: path, head: head,
      rest: NothingMore())
  }
}

private final class NothingMore: ByteReader {
  func read(upTo count: Int, appendingTo buffer: inout [UInt8]) throws(Fault) -> Int { 0 }
  func close() throws(Fault) {}
}
