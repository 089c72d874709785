import Model

/// Says how paths of files are called from one folder on, whatever they are called in the report.
struct PathAnchor: Sendable {
  private typealias Root = (given: [ArraySlice<UInt8>], real: [ArraySlice<UInt8>])

  private let folder: [ArraySlice<UInt8>]
  private let workingFolder: [ArraySlice<UInt8>]
  private let roots: [Root]

  /// - Parameters:
  ///   - folder: Where paths are to begin; absolute, without symbolic links.
  ///   - roots: What is scanned, as the user named it.
  init(_ folder: FilePath, roots: [FilePath]) {
    self.folder = Self.parts(of: folder, in: [])
    let workingFolder = Self.parts(of: Posix.workingDirectory ?? FilePath("/"), in: [])
    self.workingFolder = workingFolder
    self.roots = roots.map { root in
      let given = Self.parts(of: root, in: workingFolder)
      guard let real = Posix.resolvedFolder(of: root) else { return (given, given) }
      let parts = Self.parts(of: real, in: [])
      return (given, Posix.isFolder(root) ? parts : parts + given.suffix(1))
    }
  }

  /// What `path` is called from the folder on; where it lies elsewhere, from the root on it is in.
  func call(_ path: FilePath) -> FilePath {
    let parts = Self.parts(of: path, in: workingFolder)
    let root = roots.filter { parts.starts(with: $0.given) }.max { $0.given.count < $1.given.count }
    let rest = parts.dropFirst(root?.given.count ?? 0)
    let real = (root?.real ?? []) + rest
    if real.starts(with: folder) { return Self.path(real.dropFirst(folder.count)) }
    return Self.path(rest.isEmpty && !Posix.isFolder(path) ? parts.suffix(1) : rest)
  }

  private static func path(_ parts: ArraySlice<ArraySlice<UInt8>>) -> FilePath {
    FilePath(bytes: Array(parts.joined(separator: [UInt8(ascii: "/")])))
  }

  /// The names on the way to `path` from the root of the file system.
  private static func parts(
    of path: FilePath, in folder: [ArraySlice<UInt8>]
  ) -> [ArraySlice<UInt8>] {
    var parts = path.bytes.first == UInt8(ascii: "/") ? [] : folder
    for part in path.bytes.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual("..".utf8) {
        _ = parts.popLast()
      } else if !part.elementsEqual(".".utf8) {
        parts.append(part)
      }
    }
    return parts
  }
}
