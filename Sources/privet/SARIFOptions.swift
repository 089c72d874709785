import ArgumentParser
import Model

/// What SARIF says of the run for code scanning.
struct SARIFOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "SARIF: the name of this analysis, of which code scanning keeps one for a commit. Default: "
        + "pii/files, pii/stdin, pii/staged, pii/range or pii/history.", valueName: "name"))
  var sarifCategory: String?
  @Option(
    help: ArgumentHelp(
      "SARIF: write paths relative to this folder, as the root of the repository; default: the "
        + "working folder.", valueName: "dir"))
  var sarifBase: String?

  /// Refuses options that no report heeds.
  func validate(for formats: [FormatName], inGit mode: String?) throws {
    let given = [("--sarif-category", sarifCategory), ("--sarif-base", sarifBase)]
    for (name, value) in given {
      guard let value else { continue }
      if !formats.contains(.sarif) {
        throw ValidationError("\(name) goes with the format sarif: add --format sarif")
      }
      if value.isEmpty { throw ValidationError("\(name) is empty") }
    }
    if let mode, sarifBase != nil {
      throw ValidationError(
        "--sarif-base does not go with \(mode): paths of git begin at the root of its repository")
    }
    guard let sarifCategory else { return }
    // What stands before the last slash is the category; the rest would be the name of a run.
    if sarifCategory.allSatisfy({ $0 == "/" }) || Console.visible(sarifCategory) != sarifCategory {
      throw ValidationError("--sarif-category takes a plain name, as pii/customers")
    }
  }

  /// The category that is asked for, without slashes at its end.
  var category: String? {
    guard var name = sarifCategory else { return nil }
    while name.last == "/" { name.removeLast() }
    return name
  }

  /// What the base folder is called, by the user and by the system, both absolute.
  func bases(in workingDirectory: FilePath?) throws(Failure) -> [FilePath] {
    guard let sarifBase else { return [] }
    let path = FilePath(sarifBase)
    guard let resolved = Posix.folder(path) else { throw .noSuchBase(path) }
    let segments = path.bytes.split(separator: UInt8(ascii: "/"))
    // Above a link is not where its name stands.
    if segments.contains(where: { $0.elementsEqual("..".utf8) }) { return [resolved] }
    if path.bytes.first == UInt8(ascii: "/") { return [path, resolved] }
    return [workingDirectory?.appending(path.bytes), resolved].compactMap { $0 }
  }
}

extension ScanCommand {
  /// What code scanning calls the scan where the user does not name it: one name for each kind, so
  /// that none takes another's place.
  var standardAnalysis: String {
    if staged { return "pii/staged" }
    if gitRange != nil { return "pii/range" }
    if gitHistory { return "pii/history" }
    return roots == ["-"] ? "pii/stdin" : "pii/files"
  }
}
