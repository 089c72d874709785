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
    var (files, broken) = try files()
    guard !files.isEmpty || !broken.isEmpty else { throw .noPatternFiles(folder: folder) }
    for (path, id) in files {
      switch Posix.contents(of: path, atMost: Limits.patternFile + 1) {
      case .failure(let error):
        broken.append(Self.unreadable(path, Posix.message(error.number)))
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
    return (definitions, broken)
  }

  private static func unreadable(_ path: FilePath, _ reason: String) -> PatternFileError {
    let problem = PatternProblem(line: 1, "cannot be read: \(reason)")
    return PatternFileError(file: path.text, problems: [problem])
  }

  private func files() throws(Failure) -> (
    files: [(path: FilePath, id: String)], broken: [PatternFileError]
  ) {
    var files: [(path: FilePath, id: String)] = []
    var broken: [PatternFileError] = []
    for entry in try entries(of: folder) {
      let path = folder.appending(Array(entry.name.utf8))
      if entry.isFolder {
        do throws(Failure) {
          for inner in try entries(of: path) where !inner.isFolder && inner.name.hasSuffix(".yaml")
          {
            let id = "\(entry.name).\(inner.name.dropLast(5))"
            files.append((path.appending(Array(inner.name.utf8)), id))
          }
        } catch {
          guard case .unreadable(_, let reason) = error else { throw error }
          broken.append(Self.unreadable(path, reason))
        }
      } else if entry.name.hasSuffix(".yaml") {
        files.append((path, String(entry.name.dropLast(5))))
      }
    }
    return (files, broken)
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
      // What has no status is no folder; opening it says what is wrong.
      let isFolder =
        Posix.withCString(path) { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
      entries.append((name, isFolder))
    }
    return entries.sorted { $0.name < $1.name }
  }
}
