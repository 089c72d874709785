import Model

extension Failure {
  /// A sentence about a path that leads nowhere. It is not repeated where it may be the URL of a
  /// database, or what else libraries connect by, with a password.
  static func missing(_ path: FilePath) -> String {
    guard mayHoldPassword(path.text.lowercased()) else {
      return "no such file or folder: \(Console.visible(path.text))"
    }
    return "no such file or folder; its name is not repeated, for it may hold a password. "
      + "A database is named as in postgresql://USER@HOST/DATABASE or mysql://USER@HOST/DATABASE"
  }

  private static func mayHoldPassword(_ text: String) -> Bool {
    if ["password=", "passwd=", "pwd="].contains(where: text.contains) { return true }
    guard let sign = text.lastIndex(of: "@") else { return false }
    return text[..<sign].contains(":")
  }
}
