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
        broken.append(Self.unreadable(path, error.reason))
      case .success(let contents):
        do throws(PatternFileError) {
          definitions.append(
            try PatternFileParser.parse(
              contents.bytes, file: path.text, id: id,
              check: PatternSet.problems))
        } catch {
          broken.append(error)
          // Examples are tried all the same, so that everything is told at once.
          broken += PatternLibrary.failures(of: error.readable.map { [$0] } ?? [])
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
    func add(_ path: FilePath, area: String) {
      guard let name = path.bytes.split(separator: UInt8(ascii: "/")).last,
        name.suffix(5).elementsEqual(".yaml".utf8)
      else { return }
      files.append((path, area + String(decoding: name.dropLast(5), as: UTF8.self)))
    }
    for entry in try entries(of: folder) {
      let path = folder.appending(Array(entry.name.utf8))
      guard entry.isFolder else {
        add(path, area: "")
        continue
      }
      do throws(Failure) {
        for inner in try entries(of: path) where !inner.isFolder {
          add(path.appending(Array(inner.name.utf8)), area: entry.name + ".")
        }
      } catch {
        guard case .unreadable(_, let reason) = error else { throw error }
        broken.append(Self.unreadable(path, reason))
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
      entries.append((name, Posix.isFolder(folder.appending(Array(name.utf8)))))
    }
    return entries.sorted { $0.name < $1.name }
  }
}
