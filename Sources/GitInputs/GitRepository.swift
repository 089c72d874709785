public import Model

/// A repository of git, asked through the program `git`.
///
/// No command goes through a shell, none of them writes or fetches, and what users and repositories
/// configure for their own eyes (colours, pagers, orders, converters of text) changes no answer.
public struct GitRepository: Sendable {
  private let folder: FilePath?
  private let program: String
  private let environment: [[UInt8]]

  /// - Parameters:
  ///   - folder: A folder of it; nil is the one in which the program runs.
  ///   - program: Git's name on the PATH, or its path.
  ///   - settings: Environment variables for git, beside those of this process.
  public init(
    at folder: FilePath? = nil, program: String = "git", settings: [String: String] = [:]
  ) {
    self.folder = folder
    self.program = program
    environment = Self.environment(settings)
  }

  /// Says whether it is a repository at all. Throws `noRepository`, `foreignOwner` or `unusable`.
  func check() throws(GitError) -> State {
    let process = try start([
      "rev-parse", "--is-bare-repository", "--is-shallow-repository", "--git-dir",
    ])
    let answer: [UInt8]
    do throws(GitError) { answer = try process.answer() } catch {
      guard case .failed(let words) = error else { throw error }
      throw GitError(onRepository: words)
    }
    let lines = answer.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3 else { throw .garbled }
    return State(
      isBare: lines[0].elementsEqual("true".utf8), isShallow: lines[1].elementsEqual("true".utf8),
      gitFolder: FilePath(bytes: Array(lines[2].last == 0x0A ? lines[2].dropLast() : lines[2])))
  }

  /// Whether nobody commits in it, for it has no work tree. Throws as `check` does.
  public func isBare() throws(GitError) -> Bool { try check().isBare }

  /// The folder of its hooks, wherever it is configured to be. Throws as `check` does.
  public func hooksFolder() throws(GitError) -> FilePath {
    let process = try start(["rev-parse", "--git-path", "hooks"])
    let answer: [UInt8]
    do throws(GitError) { answer = try process.answer() } catch {
      guard case .failed(let words) = error else { throw error }
      throw GitError(onRepository: words)
    }
    guard answer.last == 0x0A, answer.count > 1 else { throw .garbled }
    // So it says where the setting is empty; and then it runs no hook.
    if answer == Array("./\n".utf8) { throw .failed(words: "core.hooksPath is empty; unset it") }
    return FilePath(bytes: Array(answer.dropLast()))
  }

  /// Whether the folder of its hooks is that of other repositories, too: it is set for all those of
  /// a user, or of a machine.
  public func sharesHooks() throws(GitError) -> Bool {
    let answer = try start([
      "config", "--default", "", "--show-scope", "--get", "core.hooksPath",
    ]).answer()
    return ["global", "system"].contains { answer.starts(with: "\($0)\t".utf8) }
  }

  /// Whether a name is that of a commit which is here.
  func hasCommit(_ name: String) throws(GitError) -> Bool {
    // No commit is called so, and git would take it for an option.
    if name.hasPrefix("-") { return false }
    let process = try start(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
    do throws(GitError) { _ = try process.answer() } catch {
      guard case .failed = error else { throw error }
      return false
    }
    return true
  }

  /// Whether the index or a commit of the history has anything of that path.
  public func knows(_ path: FilePath) throws(GitError) -> Bool {
    if !(try start(["ls-files", "--cached"], paths: [path]).answer()).isEmpty { return true }
    let options = try References(of: self).options
    let log = try start(["log", "--max-count=1", "--format=%H"] + options, paths: [path])
    do throws(GitError) { return !(try log.answer()).isEmpty } catch {
      // Where objects are lost, nobody knows; the ledger will say so.
      guard case .failed = error else { throw error }
      return true
    }
  }

  /// Whether the index holds another version of each of `files`, or none, than the last commit.
  public func stages(_ files: [FilePath]) throws(GitError) -> Bool {
    let words = ["diff", "--cached", "--name-only", "-z", "--no-renames"] + Self.comparing
    let names = try start(words, paths: files).answer()
    return names.count { $0 == 0 } >= Set(files).count
  }

  /// Whether objects are left out of it that another repository promised to have.
  func isPartialClone() throws(GitError) -> Bool {
    let settings = #"^(extensions\.partialclone|remote\..*\.promisor)$"#
    let process = try start(["config", "--name-only", "--get-regexp", settings])
    var names: [UInt8] = []
    // Where there is none it ends as if it had failed.
    while process.read(upTo: Limits.chunk, appendingTo: &names) > 0 {}
    return !names.isEmpty
  }

  /// The ids of commits whose parents a shallow clone left out.
  func shallowCommits() throws(GitError) -> Set<String> {
    let path = FilePath(bytes: try start(["rev-parse", "--git-path", "shallow"]).line())
    let isAbsolute = path.bytes.first == UInt8(ascii: "/")
    let lines = Posix.contents(of: isAbsolute ? path : folder?.appending(path.bytes) ?? path)
      .split(separator: 0x0A)
    return Set(lines.filter(ObjectID.isID).map { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether git has at least this version.
  func isAtLeast(_ major: Int, _ minor: Int) throws(GitError) -> Bool {
    let answer = try start(["version"]).answer()
    // "git version 2.39.5", and maybe whose it is.
    let numbers = String(decoding: answer, as: UTF8.self).split(separator: " ").dropFirst(2).first?
      .split(separator: ".").prefix(2).compactMap { Int($0) }
    guard let numbers, numbers.count == 2 else { throw .garbled }
    return (numbers[0], numbers[1]) >= (major, minor)
  }

  struct State {
    let isBare: Bool
    let isShallow: Bool
    let gitFolder: FilePath
  }

  /// Starts git with `arguments`, and with `paths`, taken literally, behind them.
  func start(
    _ arguments: [String], paths: [FilePath]? = nil, takesInput: Bool = false
  ) throws(GitError) -> GitProcess {
    var words: [[UInt8]] = []
    if let folder { words += [Array("-C".utf8), folder.bytes] }
    words += Self.configuration.flatMap { ["-c", $0] }.map { Array($0.utf8) }
    words += arguments.map { Array($0.utf8) }
    if let paths { words += [Array("--".utf8)] + paths.map(\.bytes) }
    return try GitProcess(program, words, environment: environment, takesInput: takesInput)
  }

  /// Options of the commands that compare, so that their answers are the same for everybody.
  static let comparing = [
    "--no-color", "--no-ext-diff", "--no-textconv", "--no-abbrev", "--no-relative",
    "--ignore-submodules=none", "-O/dev/null",
  ]

  private static let configuration = [
    "core.quotePath=true", "core.fsmonitor=false", "log.showSignature=false", "log.showRoot=true",
    "log.follow=false", "log.mailmap=false", "i18n.logOutputEncoding=UTF-8",
    "advice.graftFileDeprecated=false",
    // Blobs above it that are not packed as a difference pass through git without being held.
    "core.bigFileThreshold=64m",
  ]

  /// The variables of this process without those that change what git answers. Those that say
  /// where the repository and its index are must stay: hooks are run with them.
  private static func environment(_ settings: [String: String]) -> [[UInt8]] {
    let own = [
      "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_LITERAL_PATHSPECS": "1",
      // What is not here is not fetched; git before 2.45 knows only the second way to forbid it.
      "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none",
      // Commits are read as they are, not as somebody would have them look.
      "GIT_NO_REPLACE_OBJECTS": "1", "GIT_GRAFT_FILE": "/dev/null",
      "LC_ALL": "C", "LANGUAGE": "C",
    ].merging(settings) { _, given in given }
    let foreign: Set = [
      "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS",
      "GIT_ICASE_PATHSPECS", "GIT_ATTR_SOURCE",
    ]
    let kept = Posix.environment.filter { variable in
      let name = String(decoding: variable.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
      return own[name] == nil && !foreign.contains(name) && !name.hasPrefix("GIT_TRACE")
    }
    return kept + own.map { Array("\($0.key)=\($0.value)".utf8) }
  }
}
