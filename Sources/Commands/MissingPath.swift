import FileInputs
import Model

extension Failure {
  /// A sentence about a path that leads nowhere. It is not repeated where it may be the URL of a
  /// database, or what else libraries connect by, with a password.
  static func missing(_ path: FilePath) -> String {
    if path.isWorkingFolder { return "the folder in which privet runs is not there any more" }
    guard mayHoldPassword(path.text.lowercased()) else {
      return "no such file or folder: \(Console.visible(path.text))"
    }
    return "no such file or folder; its name is not repeated, for it may hold a password. "
      + "A database is named as in postgresql://USER@HOST/DATABASE or mysql://USER@HOST/DATABASE"
  }

  /// Those of `roots` that name nothing, or a folder that was removed while something is still in it,
  /// as the shell that privet was started from.
  static func missing(of roots: [FilePath]) -> [FilePath] {
    FileTree.missingRoots(roots) + roots.filter(Posix.isRemovedFolder)
  }

  private static func mayHoldPassword(_ text: String) -> Bool {
    if ["password=", "passwd=", "pwd="].contains(where: text.contains) { return true }
    guard let sign = text.lastIndex(of: "@") else { return false }
    return text[..<sign].contains(":")
  }
}

extension FilePath {
  /// Whether it is the folder in which the program runs, by its short name.
  fileprivate var isWorkingFolder: Bool { text == "." || text == "./" }
}
