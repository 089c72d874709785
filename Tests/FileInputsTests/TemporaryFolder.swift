import FileInputs
import Model
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A fresh folder for one test, with everything in it gone afterwards.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/privet-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
  }

  deinit { Self.remove(AT_FDCWD, path) }

  /// Removes a tree of any depth: paths in it may be too long for one call.
  private static func remove(_ folder: Int32, _ name: String) {
    var names: [[CChar]] = []
    let opened = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    guard opened >= 0, let stream = fdopendir(opened) else { return }
    // Subfolders come up into the top, one by one, so that nothing gets deep.
    var number = 0
    var again = true
    while again {
      again = false
      rewinddir(stream)
      names = []
      while let entry = readdir(stream) {
        let place = MemoryLayout<dirent>.offset(of: \.d_name)!
        let name = UnsafeRawPointer(entry).advanced(by: place).assumingMemoryBound(to: CChar.self)
        names.append(Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1)))
      }
      for name in names where name != [0x2E, 0] && name != [0x2E, 0x2E, 0] {
        if unlinkat(opened, name, 0) == 0 || unlinkat(opened, name, AT_REMOVEDIR) == 0 { continue }
        again = true
        let inner = openat(opened, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        guard inner >= 0, let innerStream = fdopendir(inner) else { return }
        while let entry = readdir(innerStream) {
          let place = MemoryLayout<dirent>.offset(of: \.d_name)!
          let name = UnsafeRawPointer(entry).advanced(by: place)
            .assumingMemoryBound(to: CChar.self)
          if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
          number += 1
          renameat(inner, name, opened, ".removed-\(number)")
        }
        closedir(innerStream)
      }
    }
    closedir(stream)
    unlinkat(folder, name, AT_REMOVEDIR)
  }

  /// Writes a file, with the folders that it needs.
  func write(_ name: String, _ text: String = "text\n") {
    write(Array(name.utf8), text)
  }

  func write(_ name: [UInt8], _ text: String = "text\n", adding: Bool = false) {
    for (place, byte) in name.enumerated() where byte == 0x2F {
      _ = mkdir(cPath(Array(name[..<place])), 0o755)
    }
    let file = open(cPath(name), O_WRONLY | O_CREAT | (adding ? O_APPEND : O_TRUNC), 0o644)
    #expect(file >= 0)
    _ = Array(text.utf8).withUnsafeBytes { writeBytes(file, $0.baseAddress, $0.count) }
    close(file)
  }

  func folder(_ name: String) { #expect(mkdir(cPath(Array(name.utf8)), 0o755) == 0) }
  func link(_ name: String, to target: String) {
    #expect(symlink(target, cPath(Array(name.utf8))) == 0)
  }
  func hardLink(_ name: String, to target: String) {
    #expect(addLink(cPath(Array(target.utf8)), cPath(Array(name.utf8))) == 0)
  }
  func pipe(_ name: String) { #expect(mkfifo(cPath(Array(name.utf8)), 0o600) == 0) }
  func remove(_ name: String) { #expect(unlink(cPath(Array(name.utf8))) == 0) }
  func truncate(_ name: String, to size: Int) {
    #expect(setSize(cPath(Array(name.utf8)), off_t(size)) == 0)
  }

  func cPath(_ name: [UInt8]) -> [CChar] {
    (Array(path.utf8) + [0x2F] + name + [0]).map { CChar(bitPattern: $0) }
  }

  func filePath(_ name: String) -> FilePath {
    FilePath(name.isEmpty ? path : path + "/" + name)
  }

  /// What a tree yields: a line for each item, with the path from this folder, and for what is
  /// skipped the reason.
  func walk(
    _ roots: [String] = [""], _ rules: FileRules = FileRules(), upTo most: Int = .max
  ) -> [String] {
    var lines: [String] = []
    FileTree(roots: roots.map(filePath), rules: rules).forEachItem { item in
      lines.append(line(for: item))
      return lines.count < most ? .more : .stop
    }
    return lines
  }

  func line(for item: Item) -> String {
    let bytes = item.origin.file?.bytes ?? []
    let name = bytes.starts(with: path.utf8) ? Array(bytes.dropFirst(path.utf8.count + 1)) : bytes
    let text = FilePath(bytes: name).text
    switch item.work {
    case .read, .extract: return text
    case .skip(let fault):
      return "\(text): \(fault.reason.rawValue)" + (fault.detail.isEmpty ? "" : ", \(fault.detail)")
    }
  }

  /// The items to read, by their path.
  func contents(of rules: FileRules = FileRules()) -> [any Content] {
    var contents: [any Content] = []
    FileTree(roots: [filePath("")], rules: rules).forEachItem { item in
      if case .read(let content) = item.work { contents.append(content) }
      return .more
    }
    return contents
  }
}

/// Reads to the end and closes.
func read(_ content: any Content, upTo count: Int = 7) throws(Fault) -> String {
  let reader = try content.open()
  var bytes: [UInt8] = []
  while try reader.read(upTo: count, appendingTo: &bytes) > 0 {}
  try reader.close()
  return String(decoding: bytes, as: UTF8.self)
}

// Calls whose names the folder's own methods hide.
private func writeBytes(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
private func addLink(_ old: [CChar], _ new: [CChar]) -> Int32 { link(old, new) }
private func setSize(_ path: [CChar], _ size: off_t) -> Int32 { truncate(path, size) }
