public import Model

/// Files, and all files in folders.
///
/// Items come in the order of the arguments; a folder's entries sorted by the bytes of their
/// names, each folder's content where the folder stands. The path of an item begins with the
/// argument as it was given, except that "." and the slash behind it are left out.
///
/// - Symbolic links are not followed, unless they are arguments.
/// - A file is read once, whatever its names and whatever arguments it lies in.
/// - Pipes, sockets and devices are not opened.
/// - Git's own folders (`.git`) are left out as one item each, unless they are arguments; of others
///   that git keeps, such as bare repositories, the object stores, whose content is compressed.
/// - A file `.privetignore` leaves out what it names, in its folder and below, in gitignore's
///   language; those above an argument, too, up to the root of git's work tree. `.gitignore` is
///   *not* honoured: what git does not see leaks all the same. An argument is never left out by a
///   `.privetignore`, nor is what lies in it because its folders are.
public struct FileTree: Source {
  /// The name of the files that say what is left out.
  public static let ignoreFileName = ".privetignore"

  private let roots: [FilePath]
  private let rules: FileRules

  /// - Parameter roots: Files and folders, as the user named them.
  public init(roots: [FilePath], rules: FileRules) {
    self.roots = roots
    self.rules = rules
  }

  public func forEachItem(_ body: (Item) -> Flow) {
    // Files that have one name may still be met twice: as an argument and within another.
    var named: Set<FileIdentity> = []
    for root in roots where roots.count > 1 {
      // What has no status is no file; the walk says so.
      if let status = try? Posix.status(of: root), status.kind == .file {
        named.insert(status.identity)
      }
    }
    withoutActuallyEscaping(body) { body in
      var walk = TreeWalk(rules: rules, named: named, body: body)
      for root in roots where walk.visit(root: root) == .stop { return }
    }
  }

  /// Those of `roots` that name nothing, for a message before anything is read.
  public static func missingRoots(_ roots: [FilePath]) -> [FilePath] {
    roots.filter { root in
      do throws(SystemError) {
        _ = try Posix.status(of: root)
        return false
      } catch {
        return error.isMissing || error.isLoop
      }
    }
  }
}
