public import Model
internal import Synchronization

/// What the rules say of the paths in a folder, without a look at the files: they may be there no
/// more, or otherwise, as for what git keeps. The files `.privetignore` are those of the folder.
public final class PathRules: Sendable {
  private let rules: FileRules
  private let root: FilePath?
  /// The rules of the folder's files `.privetignore`, by the path of the folder that each lies in.
  private let levels = Mutex<[ArraySlice<UInt8>: IgnoreRules]>([:])
  private let faulty = Mutex<[FilePath: Fault]>([:])

  /// - Parameter root: The folder; nil where there is none, and so no file `.privetignore`.
  public init(_ rules: FileRules, root: FilePath?) {
    self.rules = rules
    self.root = root
  }

  /// Why a file is left out, or another folder, whose path, from the folder on, is `path`; nil where
  /// it is not.
  public func fault(on path: FilePath, isFolder: Bool = false) -> Fault? {
    let bytes = path.bytes[...]
    // The folder itself is no matter of its rules.
    if bytes.isEmpty { return nil }
    var isIncluded = rules.include.isEmpty
    for slash in bytes.indices where bytes[slash] == 0x2F {
      let folder = bytes[..<slash]
      if isExcluded(folder, isFolder: true) { return Fault(.excluded) }
      isIncluded =
        isIncluded || rules.include.verdict(on: folder, isFolder: true) == .matched
    }
    if isExcluded(bytes, isFolder: isFolder) { return Fault(.excluded) }
    isIncluded = isIncluded || rules.include.verdict(on: bytes, isFolder: isFolder) == .matched
    return isIncluded ? nil : Fault(.excluded)
  }

  private func isExcluded(_ path: ArraySlice<UInt8>, isFolder: Bool) -> Bool {
    if let verdict = rules.exclude.verdict(on: path, isFolder: isFolder) {
      return verdict == .matched
    }
    guard root != nil else { return false }
    // The nearest file that says something is right.
    var end = path.lastIndex(of: 0x2F) ?? path.startIndex
    while true {
      let start = end > path.startIndex ? end + 1 : end
      if let verdict = level(of: path[..<end]).verdict(on: path[start...], isFolder: isFolder) {
        return verdict == .matched
      }
      guard end > path.startIndex else { return false }
      end = path[..<end].lastIndex(of: 0x2F) ?? path.startIndex
    }
  }

  private func level(of folder: ArraySlice<UInt8>) -> IgnoreRules {
    if let known = levels.withLock({ $0[folder] }) { return known }
    let path = FilePath(bytes: Array(folder))
    let (read, fault) = OpenFolder.ignoreRules(in: (root ?? FilePath("")).appending(path.bytes))
    levels.withLock { $0[folder] = read }
    if let fault {
      faulty.withLock { $0[path.appending(Array(FileTree.ignoreFileName.utf8))] = fault }
    }
    return read
  }

  /// The files `.privetignore` that were asked so far and hold rules that cannot be read, as items
  /// that say so: to be listed behind what asks them.
  public var faultyFiles: some Source { FaultyIgnoreFiles(rules: self) }

  private struct FaultyIgnoreFiles: Source {
    let rules: PathRules

    func forEachItem(_ body: (Item) -> Flow) {
      let faulty = rules.faulty.withLock { $0 }
      for (path, fault) in faulty.sorted(by: {
        $0.key.bytes.lexicographicallyPrecedes($1.key.bytes)
      })
      where body(Item(origin: .file(path: path), work: .skip(fault))) == .stop { return }
    }
  }
}
