import Fixtures
import Foundation
import GitInputs
import Model

/// A real repository in a folder that goes away, made with the real git, whatever the user of this
/// machine configures.
final class TestRepository {
  let folder: TemporaryFolder
  private let home = TemporaryFolder()
  private var commits = 0
  /// The day of the month that clocks show from now on; nil is one more for each commit.
  var day: Int?

  init(
    bare: Bool = false, format: String = "sha1", folder: TemporaryFolder = TemporaryFolder()
  ) {
    // Git may end while it is being asked.
    signal(SIGPIPE, SIG_IGN)
    self.folder = folder
    git(
      ["init", "--quiet", "--initial-branch=main", "--object-format=\(format)"]
        + (bare ? ["--bare"] : []))
  }

  private var environment: [String: String] {
    let day = day ?? 1 + commits
    return [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home.path,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.com",
      "GIT_AUTHOR_DATE": "2026-01-\(day < 10 ? "0" : "")\(day)T12:00:00+01:00",
      "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.com",
      "GIT_COMMITTER_DATE": "2026-01-\(day < 10 ? "0" : "")\(day)T12:00:00+01:00",
    ]
  }

  /// What git says to a command; a failure where it must be well.
  @discardableResult
  func git(_ arguments: [String], mayFail: Bool = false) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder.path] + arguments
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = mayFail ? FileHandle.nullDevice : FileHandle.standardError
    process.standardInput = FileHandle.nullDevice
    try! process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    precondition(mayFail || process.terminationStatus == 0, "git \(arguments)")
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  @discardableResult
  func git(_ arguments: String...) -> String { git(arguments) }

  /// Writes files and stages them.
  func stage(_ files: [String: String]) {
    for (name, text) in files { folder.write(name, text) }
    git("add", "--all")
  }

  /// Commits what is staged, and `files` with it, a day after the last commit; returns its id.
  @discardableResult
  func commit(_ files: [String: String] = [:]) -> String {
    if !files.isEmpty { stage(files) }
    return commit(in: folder)
  }

  /// Commits what is staged in a work tree, a day after the last commit; returns its id.
  @discardableResult
  func commit(in workTree: TemporaryFolder) -> String {
    git("-C", workTree.path, "commit", "--quiet", "--allow-empty", "--message", "c")
    commits += 1
    return git("-C", workTree.path, "rev-parse", "HEAD")
  }

  /// The file in which git keeps an object that is not packed.
  func objectFile(_ id: String) -> String { ".git/objects/\(id.prefix(2))/\(id.dropFirst(2))" }

  /// How an object is lost.
  enum Loss: CaseIterable {
    case removed, emptied, cut
  }

  /// Loses an object that is not packed; what leads to it stays.
  func lose(_ object: String, _ loss: Loss = .removed) throws {
    let file = folder.file(objectFile(git("rev-parse", object)))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    try FileManager.default.removeItem(atPath: file)
    switch loss {
    case .removed: break
    case .emptied: try Data().write(to: URL(fileURLWithPath: file))
    case .cut: try bytes.dropLast(5).write(to: URL(fileURLWithPath: file))
    }
  }

  func repository(program: String = "git") -> GitRepository {
    GitRepository(
      at: FilePath(folder.path), program: program,
      settings: ["GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null"])
  }

  /// The files that changes consist of, as `Read` says them.
  func changes(
    _ kind: GitChanges.Kind = .staged, paths: [String] = [], wholeFiles: Bool = false,
    program: String = "git"
  ) throws -> [String] {
    let changes = try GitChangesRequest(
      kind, of: repository(program: program), paths: paths.map { FilePath($0) },
      wholeFiles: wholeFiles
    ).answer()
    return Read.all(ChangedFiles(changes))
  }

  func history(
    since: CommitTime? = nil, paths: [String] = [], withAuthors: Bool = false,
    program: String = "git"
  ) throws -> [String] {
    Read.all(
      try GitHistory(
        of: repository(program: program), since: since, paths: paths.map { FilePath($0) },
        withAuthors: withAuthors))
  }
}

/// Says items in short, with what was read of them.
enum Read {
  /// `path[lines]: content`, or `path: reason (detail)`; with the commit before the path.
  static func all(_ source: any Source) -> [String] {
    var said: [String] = []
    source.forEachItem { item in
      said.append(say(item))
      return .more
    }
    return said
  }

  private static func say(_ item: Item) -> String {
    var text = ""
    if let commit = item.origin.blob?.commit {
      text = "\(commit.day) \(commit.author.map { $0 + " " } ?? "")"
    }
    text += item.origin.file?.text ?? "-"
    switch item.work {
    case .skip(let fault): return text + ": \(fault.reason.rawValue)"
    case .extract: return "\(text) makes its passages"
    case .read(let content):
      if let lines = item.lines {
        let ranges = lines.ranges.map {
          $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }
        text += "[\(ranges.joined(separator: ","))]"
      }
      do throws(Fault) {
        return text + ": " + (try contents(content)).replacing("\n", with: "/")
      } catch {
        return text + ": \(error.reason.rawValue)"
      }
    }
  }

  private static func contents(_ content: any Content) throws(Fault) -> String {
    let reader = try content.open()
    var bytes: [UInt8] = []
    while try reader.read(upTo: 1000, appendingTo: &bytes) > 0 {}
    try reader.close()
    return bytes.count > 1000 ? "\(bytes.count) bytes" : String(decoding: bytes, as: UTF8.self)
  }
}
