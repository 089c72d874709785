import ArgumentParser
import Model

/// What SARIF says of the run for code scanning.
struct SARIFOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "SARIF: the name of this analysis, of which code scanning keeps one for a commit. Default: "
        + "pii/files, pii/databases, pii/stdin, pii/staged, pii/range or pii/history.",
      valueName: "name"))
  var sarifCategory: String?
  @Option(
    help: ArgumentHelp(
      "SARIF: write paths relative to this folder, as the root of the repository; default: the "
        + "working folder.", valueName: "dir"))
  var sarifBase: String?

  /// Refuses what cannot be, whatever the formats are.
  func validate(inGit mode: String?) throws {
    let given = [("--sarif-category", sarifCategory), ("--sarif-base", sarifBase)]
    for (name, value) in given where value == "" { throw ValidationError("\(name) is empty") }
    if let mode, sarifBase != nil {
      throw ValidationError(
        "--sarif-base does not go with \(mode): paths of git begin at the root of its repository")
    }
    if let sarifCategory, !Self.isCategory(sarifCategory) {
      throw ValidationError("--sarif-category takes a plain name, as pii/customers")
    }
  }

  /// Whether `text` can be a category. What stands before the last slash is it; the rest would be the
  /// name of a run.
  static func isCategory(_ text: String) -> Bool {
    // What is not UTF-8 came as U+FFFD.
    text.contains { $0.isLetter || $0.isNumber } && !text.contains("\u{FFFD}")
      && text.first?.isWhitespace == false && text.last?.isWhitespace == false
      && Console.visible(text) == text
  }
}

extension ScanOptions {
  /// What code scanning calls the scan: as the user says, without slashes at its end; else one name
  /// for each kind, so that none takes another's place.
  var analysis: String {
    if var name = sarifCategory {
      while name.last == "/" { name.removeLast() }
      return name
    }
    return switch gitTask {
    case .staged: "pii/staged"
    case .range: "pii/range"
    case .history: "pii/history"
    case nil:
      roots.allSatisfy(databases.contains)
        ? "pii/databases" : roots.allSatisfy(\.isStandardInput) ? "pii/stdin" : "pii/files"
    }
  }

  /// What the base folder is called, by the user and by the system, both absolute. Paths of git begin
  /// at the root of the repository.
  func sarifBases(in workingDirectory: FilePath?) throws(Failure) -> [FilePath] {
    guard let sarifBase, !isOfGit else { return [] }
    let path = FilePath(sarifBase)
    guard let resolved = Posix.folder(path) else { throw .noSuchBase(path) }
    let segments = path.bytes.split(separator: UInt8(ascii: "/"))
    // Above a link is not where its name stands.
    if segments.contains(where: { $0.elementsEqual("..".utf8) }) { return [resolved] }
    if path.bytes.first == UInt8(ascii: "/") { return [path, resolved] }
    return [workingDirectory?.appending(path.bytes), resolved].compactMap { $0 }
  }
}
