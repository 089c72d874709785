import Baseline
import Detection
import GitInputs
import Model
import PatternFiles
import ServerInputs
import YAML

/// A run that cannot be. All sentences that privet says about failures are made here.
enum Failure: Error {
  case noSuchPath([FilePath])
  case noSuchBase(FilePath)
  case badGlob(option: String, text: String, reason: String)
  case badPatterns([PatternFileError])
  /// `more`: how many problems there are beside those.
  case badConfig(FilePath, [YAMLProblem], more: Int = 0)
  case misnamedConfig(FilePath)
  case contradictingConfigs((config: FilePath, root: FilePath), (config: FilePath, root: FilePath))
  case badVariable(String, String)
  case wrongFormat(option: String, formats: String)
  case noPatternFiles(folder: FilePath)
  case noPatternsLeft
  case unknownCountries([String], known: [String])
  case noSuchPattern(id: String)
  /// `ids`: of the patterns that could be meant.
  case unmatchedGlobs(option: String, [String], ids: [String])
  case unreadable(FilePath, reason: String)
  case badRange(String)
  case notADatabase(FilePath)
  case server(ServerError, ServerKind)
  /// None of several can be read.
  case servers([UnreachableServer])
  case git(GitError, task: GitScan.Task)
  case hook(GitError)
  case hooksAreShared(FilePath)
  case hookWasChanged(FilePath)
  case hookIsKept(FilePath)
  case noHook(FilePath)
  /// Of pre-commit's, which keeps it.
  case hookIsBelow(FilePath)
  case hookNotMoved(FilePath, reason: String)
  case hookNotWritten(FilePath, reason: String)
  case keyFileIsOpen(FilePath)
  case keyFileIsShort(FilePath, least: Int)
  case noBaseline(FilePath)
  case baseline(FilePath, BaselineError)
  case baselineExists(FilePath)
  case baselineIsNoFile(FilePath, isFolder: Bool)
  /// It is called `-`.
  case baselineIsStream
  case baselineNotWritten(FilePath, reason: String)
  case showValues(because: String)
  case reportNotWritten(FilePath?, errno: Int32)
  case reportsMeet(FilePath, FilePath)
  case reportsMeetOnOutput([FormatName])
  case reportOverwrites(FilePath, String)
  case reportInGit(FilePath)

  var message: String {
    switch self {
    case .noSuchPath(let paths):
      paths.map(Self.missing).joined(separator: "\n")
    case .noSuchBase(let path): "--sarif-base: no such folder: \(Console.visible(path.text))"
    case .badGlob(let option, let text, let reason):
      "\(option): '\(Console.visible(text))' is not a glob: \(reason)"
    case .badPatterns(let files): Self.lines(files)
    case .badConfig(let path, let problems, let more):
      problems.map { "\(Console.visible(path.text)):\($0.line): \(Console.visible($0.message))" }
        .joined(separator: "\n")
        + (more > 0 ? "\n\(Console.visible(path.text)): and \(more) more" : "")
    case .misnamedConfig(let path):
      "\(Console.visible(path.text)): a config is called \(ConfigFile.name); rename this file, or give "
        + "--no-config"
    case .contradictingConfigs(let first, let second):
      "two configs: \(Console.visible(first.config.text)) for \(Console.visible(first.root.text)), "
        + "\(Console.visible(second.config.text)) for \(Console.visible(second.root.text)); "
        + "name one with --config, or scan them one by one"
    case .badVariable(let name, let problem): "\(name)\(Console.visible(problem))"
    case .wrongFormat(let option, let formats): "\(option) goes with the \(formats)"
    case .noPatternFiles(let folder):
      "no pattern files (*.yaml) in \(Console.visible(folder.text))"
    case .noPatternsLeft:
      "no pattern is left to search for; see --only, --except, --country and 'privet patterns list'"
    case .unknownCountries(let codes, let known):
      "--country: no pattern is of \(codes.joined(separator: ", ")); there are patterns of "
        + known.joined(separator: ", ")
    case .noSuchPattern(let id):
      "no pattern is called '\(Console.visible(id))'; 'privet patterns list' shows them all"
    case .unmatchedGlobs(let option, let globs, let ids):
      "--\(option): no pattern is called "
        + globs.prefix(Limits.toldProblems).map { Self.quoted($0, among: ids) }
        .joined(separator: ", ")
        + (globs.count > Limits.toldProblems ? " and more" : "")
        + (globs.contains { $0.hasPrefix("!") }
          ? "; '!' means nothing here: --only chooses patterns, --except leaves some out"
          : "; 'privet patterns list' shows them all")
    case .unreadable(let path, let reason):
      "cannot read \(Console.visible(path.text)): \(reason)"
    case .badRange(let text):
      "--git-range: '\(Console.visible(text))' is no range; write A..B, as in main..HEAD"
    case .notADatabase(let path):
      "\(Console.visible(path.text)) is no SQLite database, which begins with 'SQLite format 3'; "
        + "without 'sqlite:' before it, it is searched as the file that it is"
    case .server(let error, let kind): Self.words(error, kind)
    case .servers(let servers): servers.map(\.message).joined(separator: "\n")
    case .git(let error, let task): error.message(on: task)
    case .hook(let error): error.messageOnHook
    case .hooksAreShared(let path):
      "git is set to run \(Console.visible(path.text)) in every repository (core.hooksPath), and so "
        + "would this hook be: 'privet hook install --all-repositories' installs it all the same"
    case .hookWasChanged(let path):
      "\(Console.visible(path.text)) is privet's hook, but changed, by hand or for another version; "
        + "it was left as it is. 'privet hook uninstall' puts it aside, so that it can be installed "
        + "anew"
    case .hookIsKept(let path):
      "a hook is kept already as \(Console.visible(path.text)), and there is another that is to "
        + "be kept under that name; put one of them away"
    case .noHook(let path):
      "no hook of privet is installed as \(Console.visible(path.text))"
    case .hookIsBelow(let path):
      "pre-commit was installed above privet's hook and runs it as \(Console.visible(path.text)); "
        + "'pre-commit uninstall' puts it back, so that it can be uninstalled"
    case .hookNotWritten(let path, let reason):
      "the hook could not be written as \(Console.visible(path.text)): \(reason)"
    case .hookNotMoved(let path, let reason):
      "cannot move \(Console.visible(path.text)): \(reason)"
    case .keyFileIsOpen(let path):
      "others may read the key file \(Console.visible(path.text)); chmod 600 it"
    case .keyFileIsShort(let path, let least):
      "the key in \(Console.visible(path.text)) has fewer than \(least) bytes; make one with "
        + "'head -c 32 /dev/urandom > FILE'"
    case .noBaseline(let path):
      "there is no baseline \(Console.visible(path.text)); 'privet baseline create' makes one"
    case .baseline(let path, let error): Self.words(error, Console.visible(path.text))
    case .baselineExists(let path):
      "\(Console.visible(path.text)) is there already; 'privet baseline update' brings it up to "
        + "date, --force begins anew"
    case .baselineIsNoFile(let path, let isFolder):
      isFolder
        ? "\(Console.visible(path.text)) is a folder, and a baseline is a file; 'privet baseline "
          + "create \(BaselineFile.defaultName) \(Console.visible(path.text))' makes one of what is "
          + "in it"
        : "\(Console.visible(path.text)) is no plain file, as a baseline is"
    case .baselineIsStream:
      "- stands for standard input and output, and a baseline is a file; give its name, as "
        + "\(BaselineFile.defaultName), and behind it what to scan"
    case .baselineNotWritten(let path, let reason):
      "the baseline could not be written to \(Console.visible(path.text)): \(reason)"
    case .showValues(let because): "--show-values is for a person at a terminal: \(because)"
    case .reportsMeet(let path, let other):
      "two reports would be written to \(Console.visible(path.text))"
        + (path == other ? "" : ", which \(Console.visible(other.text)) is, too")
        + "; give each a file of its own"
    case .reportsMeetOnOutput(let formats):
      "two reports would be written to standard output, \(formats[0].rawValue) and "
        + "\(formats[1].rawValue); --output FILE gives the first a file of its own"
    case .reportOverwrites(let path, let what):
      "a report would be written over \(what), which \(Console.visible(path.text)) is; "
        + "give it a file of its own"
    case .reportInGit(let path):
      "a report would be written into what git keeps for itself, as \(Console.visible(path.text)); "
        + "give it a place outside of .git"
    case .reportNotWritten(let path, let number):
      "the report could not be written"
        + (path.map { " to \(Console.visible($0.text))" } ?? "")
        + (number == Posix.noReader ? ": nobody reads this pipe" : ": \(Posix.message(number))")
    }
  }

  private static func words(_ error: BaselineError, _ path: String) -> String {
    switch error {
    case .empty:
      "\(path) is empty, and so no baseline; 'privet baseline create --force \(path)' makes one of it"
    case .notABaseline:
      "\(path):1: this is no baseline of privet; behind 'privet baseline create' comes the baseline "
        + "first, and then what to scan"
    case .noHeader:
      "\(path):1: the first line of this baseline is damaged or missing; write "
        + "'# privet baseline 1' there, in a line of its own"
    case .version(let version, let line):
      "\(path):\(line): this baseline has the version '\(Console.visible(version))', and this privet "
        + "knows 1; use the privet that wrote it, or 'privet baseline create --force'"
    case .conflict(let line):
      "\(path):\(line): git left the marks of a conflict here; keep the entries of both sides, delete "
        + "the marks, and run 'privet baseline update'"
    case .damaged(let line):
      "\(path):\(line): this is no entry of a baseline; delete the line and run "
        + "'privet baseline update'"
    case .cutOff(let line):
      "\(path):\(line): the last line is cut off; delete it and run 'privet baseline update'"
    }
  }

  /// A name in quotes, and what may have been meant by it.
  private static func quoted(_ name: String, among names: [String]) -> String {
    // Of that sign the end of the sentence speaks.
    let meant = name.hasPrefix("!") ? nil : Suggestion.name(for: name, among: names)
    return "'\(Console.visible(name))'" + (meant.map { " (did you mean '\($0)'?)" } ?? "")
  }

  private static func lines(_ files: [PatternFileError]) -> String {
    files.flatMap { file in
      file.problems.map { "\(Console.visible(file.file)):\($0.line): \($0.message)" }
    }.joined(separator: "\n")
  }
}
