import Model

/// The files `.privetignore` above a folder that is scanned, up to the root of git's work tree it lies
/// in. Outside of one there are none, for what lies above belongs to others.
struct UpperIgnoreRules {
  struct Level {
    let rules: IgnoreRules
    /// The way from its folder down to the one that is scanned, with a slash at its end.
    let way: [UInt8]
  }

  /// The outermost first.
  private(set) var levels: [Level] = []
  /// What cannot be read of them, by the path of each file.
  private(set) var faults: [(path: FilePath, fault: Fault)] = []

  /// - Parameter folder: The folder that is scanned, as it was named. One whose path cannot be told has
  ///   no rules: more is read of it, never less.
  init(above folder: FilePath) {
    guard let real = Posix.realPath(folder) else { return }
    for upper in Self.folders(above: real).reversed() {
      let (rules, fault) = OpenFolder.ignoreRules(in: upper)
      if let fault {
        faults.append((upper.appending(Array(FileTree.ignoreFileName.utf8)), fault))
      }
      guard !rules.isEmpty else { continue }
      let start = upper.appending([]).bytes.count
      levels.append(Level(rules: rules, way: Array(real.bytes[start...]) + [0x2F]))
    }
  }

  /// The folders that hold `folder`, the nearest first, up to the root of the work tree.
  private static func folders(above folder: FilePath) -> [FilePath] {
    var folders: [FilePath] = []
    var current = folder
    while !isWorkTree(current) {
      guard current.bytes.count > 1, let slash = current.bytes.lastIndex(of: 0x2F) else {
        return []
      }
      current = FilePath(bytes: Array(current.bytes[..<max(slash, 1)]))
      folders.append(current)
    }
    return folders
  }

  /// As git tells it: a link that leads nowhere is no `.git`.
  private static func isWorkTree(_ folder: FilePath) -> Bool {
    do throws(SystemError) {
      _ = try Posix.status(of: folder.appending(Array(".git".utf8)))
      return true
    } catch {
      return false
    }
  }
}
