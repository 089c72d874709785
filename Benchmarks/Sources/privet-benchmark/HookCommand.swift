import ArgumentParser
import Corpora

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `privet-benchmark hook`
struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: "Stages files in a git repository, and measures the hook beside git itself.",
    discussion: """
      git lists the lines that are staged, as every hook must have it do; what privet takes beyond \
      that is its own. Files are source code of 2 to 20 KB in which nothing is found.
      """)

  @Option(parsing: .upToNextOption, help: "How many files are staged.")
  var files = [1, 20, 200]

  @Option(help: "How often each program is measured; the table has medians.")
  var runs = 20

  @Option(help: "The same seed gives the same files.")
  var seed: UInt64 = 1

  @Option(help: "The privet to measure.")
  var privet = Defaults.privet

  @Option(help: "The detect-secrets-hook to measure beside it.")
  var detectSecrets: String?

  @Flag(help: "Measure also with nothing of the disk in memory. On Linux, by root.")
  var cold = false

  @Option(help: "The folder below which the repositories are put.")
  var output = Defaults.corpora

  func run() throws {
    let manager = FileManager.default
    let start = manager.currentDirectoryPath
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : "\(start)/\(path)" }
    guard let git = Installation.program(onSearchPath: "git") else {
      throw Failure.notInstalled("git")
    }
    var table = TextTable(
      ["files", "bytes", "program", "CPU ms", "warm ms", "beyond git"] + (cold ? ["cold ms"] : []))
    for count in files {
      let folder = absolute("\(output)/hook-\(count)-\(seed)")
      if manager.fileExists(atPath: folder) { try manager.removeItem(atPath: folder) }
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      // Hooks run at the root of the work tree.
      guard manager.changeCurrentDirectoryPath(folder) else {
        throw Failure.resultsNotWritten(folder)
      }
      let staged = try stage(count, git)
      let programs =
        [
          ("git", program(git, ["diff", "--cached", "--raw", "--patch", "--unified=0"])),
          ("privet", program(absolute(privet), ["hook", "run"])),
        ] + (detectSecrets.map { [("detect-secrets", program(absolute($0), staged.names))] } ?? [])
      let warm = try measure(programs.map(\.1)) {}
      let cold = try cold ? measure(programs.map(\.1), before: dropCaches) : []
      for (index, name) in programs.map(\.0).enumerated() {
        table.add(
          ["\(count)", "\(staged.bytes)", name]
            + [warm[index].cpu.milliseconds, warm[index].wall.milliseconds]
            + [index == 0 ? "–" : (warm[index].wall - warm[0].wall).milliseconds]
            + cold.dropFirst(index).prefix(1).map(\.wall.milliseconds))
      }
    }
    Console.print(table.text)
  }

  /// Nothing is read of what a user configures.
  private func program(_ path: String, _ arguments: [String]) -> ChildProcess {
    let environment = [
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      // By it a hook knows that it runs in a commit.
      "GIT_INDEX_FILE": ".git/index",
    ]
    return ChildProcess(program: path, arguments: arguments, environment: environment)
  }

  private func stage(_ count: Int, _ git: String) throws -> (names: [String], bytes: Int) {
    func run(_ arguments: String...) throws { _ = try program(git, arguments).output() }
    try run("init", "--quiet", "--initial-branch=main", ".")
    try run(
      "-c", "user.name=Nobody", "-c", "user.email=nobody@example.com", "commit", "--quiet",
      "--allow-empty", "--message", "c")
    let staged = try Failure.naming { try StagedFiles.write(count, seed: seed, into: ".") }
    try run("add", "--all")
    return staged
  }

  /// In turn, so that what else the machine does meets all of them.
  private func measure(
    _ programs: [ChildProcess], before: () throws -> Void
  ) throws -> [Measurement] {
    // The first time is not measured.
    for program in programs { _ = try program.measure() }
    var usages = programs.map { _ in [ChildProcess.Usage]() }
    for _ in 0..<runs {
      for (index, program) in programs.enumerated() {
        try before()
        usages[index].append(try program.measure())
      }
    }
    return usages.map {
      Measurement(peer: "", runs: $0, findings: nil, recall: nil, scores: nil)
    }
  }

  private func dropCaches() throws {
    _ = try ChildProcess(
      program: "/bin/sh", arguments: ["-c", "sync && echo 3 > /proc/sys/vm/drop_caches"],
      highestGoodStatus: 0
    ).output()
  }
}

extension Double {
  fileprivate var milliseconds: String { (self * 1000).rounded(to: 1) }
}
