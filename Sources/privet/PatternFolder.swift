#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Detection
import Model
import PatternFiles

/// A folder of the user's own pattern files: `FOLDER/area/name.yaml` holds the pattern `area.name`,
/// `FOLDER/name.yaml` the pattern `name`.
struct PatternFolder {
  private let folder: FilePath

  init(_ folder: FilePath) { self.folder = folder }

  /// All patterns that can be read, and what is wrong with the others.
  func definitions() throws(Failure) -> (
    definitions: [PatternDefinition], broken: [PatternFileError]
  ) {
    var definitions: [PatternDefinition] = []
    var broken: [PatternFileError] = []
    var count = 0
    for (path, id) in try files() {
      count += 1
      switch Posix.contents(of: path, atMost: Limits.patternFile + 1) {
      case .failure(let error):
        throw .unreadable(path, reason: Posix.message(error.number))
      case .success(let contents):
        do throws(PatternFileError) {
          definitions.append(
            try PatternFileParser.parse(
              contents.bytes, file: path.text, id: id,
              check: { PatternSet.problems(of: $0, validator: $1, line: $2) }))
        } catch {
          broken.append(error)
        }
      }
    }
    guard count > 0 else { throw .noPatternFiles(folder: folder) }
    return (definitions, broken)
  }

  private func files() throws(Failure) -> [(path: FilePath, id: String)] {
    var files: [(path: FilePath, id: String)] = []
    for entry in try entries(of: folder) {
      let path = folder.appending(Array(entry.name.utf8))
      if entry.isFolder {
        for inner in try entries(of: path) where !inner.isFolder && inner.name.hasSuffix(".yaml") {
          let id = "\(entry.name).\(inner.name.dropLast(5))"
          files.append((path.appending(Array(inner.name.utf8)), id))
        }
      } else if entry.name.hasSuffix(".yaml") {
        files.append((path, String(entry.name.dropLast(5))))
      }
    }
    return files
  }

  private func entries(of folder: FilePath) throws(Failure) -> [(name: String, isFolder: Bool)] {
    guard let stream = Posix.withCString(folder, { opendir($0) }) else {
      throw .unreadable(folder, reason: Posix.message(errno))
    }
    defer { closedir(stream) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      let path = folder.appending(Array(name.utf8))
      guard Posix.withCString(path, { stat($0, &status) }) == 0 else {
        throw .unreadable(path, reason: Posix.message(errno))
      }
      entries.append((name, status.st_mode & S_IFMT == S_IFDIR))
    }
    return entries.sorted { $0.name < $1.name }
  }
}
