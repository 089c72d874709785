internal import Model

/// Files and folders that limit what is read, by their paths from the root of the repository.
struct PathLimits {
  private typealias Names = [ArraySlice<UInt8>]

  /// Nil is everything.
  private let paths: [Names]?

  /// - Parameter paths: From where git runs, or absolute; empty is everything. Git has taken them.
  init(_ paths: [FilePath], in repository: GitRepository) throws(GitError) {
    guard !paths.isEmpty else {
      self.paths = nil
      return
    }
    let prefix = Self.names(try repository.start(["rev-parse", "--show-prefix"]).line())
    // A bare repository has no paths that are absolute.
    let root =
      paths.contains { $0.bytes.first == UInt8(ascii: "/") }
      ? try repository.start(["rev-parse", "--show-toplevel"]).line() : []
    self.paths = paths.map { path in
      path.bytes.first == UInt8(ascii: "/")
        ? Self.names(Self.names(path.bytes), below: root)
        : Self.normalized(prefix + Self.names(path.bytes))
    }
  }

  /// Whether a file is among them.
  func hold(_ path: FilePath) -> Bool {
    let names = Self.names(path.bytes)
    return paths?.contains { names.starts(with: $0) } ?? true
  }

  /// Whether a file of a folder may be among them.
  func reach(into folder: FilePath) -> Bool {
    let names = Self.names(folder.bytes)
    return paths?.contains { names.starts(with: $0) || $0.starts(with: names) } ?? true
  }

  private static func names(_ path: [UInt8]) -> Names { path.split(separator: UInt8(ascii: "/")) }

  /// An absolute path from the root on, which is the first part of it that is that folder, whatever
  /// links lead there.
  private static func names(_ names: Names, below root: [UInt8]) -> Names {
    let names = normalized(names)
    let count = (0...names.count).first { count in
      let start = names.prefix(count).flatMap { [UInt8(ascii: "/")] + $0 }
      return Posix.realPath(FilePath(bytes: start.isEmpty ? [UInt8(ascii: "/")] : start))?.bytes
        == root
    }
    return Array(names.dropFirst(count ?? 0))
  }

  /// Without `.` and `..`.
  private static func normalized(_ names: Names) -> Names {
    names.reduce(into: []) { kept, name in
      if name.elementsEqual("..".utf8) {
        _ = kept.popLast()
      } else if !name.elementsEqual(".".utf8) {
        kept.append(name)
      }
    }
  }
}
