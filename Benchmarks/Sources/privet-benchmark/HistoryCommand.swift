import ArgumentParser
import Corpora

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `privet-benchmark history`
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Makes a git repository, and measures a scan of its history.",
    discussion: """
      Beside it the same versions are scanned as files. Every planted value must be found with the \
      first commit that has it; ends with 1 where one is not.
      """)

  @Option(help: "How many commits, about.")
  var commits = 20_000

  @Option(help: "The same seed gives the same commits.")
  var seed: UInt64 = 1

  @Option(help: "How often both are measured.")
  var runs = 3

  @Option(help: "The privet to measure.")
  var privet = Defaults.privet

  @Option(help: "The folder below which the repository is put.")
  var output = Defaults.corpora

  func run() throws {
    let files = FileManager.default
    // Git is told of it from elsewhere.
    let above = output.hasPrefix("/") ? output : "\(files.currentDirectoryPath)/\(output)"
    let folder = "\(above)/history-\(commits)-\(seed)"
    if files.fileExists(atPath: folder) { try files.removeItem(atPath: folder) }
    let corpus = try Failure.naming {
      try HistoryCorpus.make(commits: commits, seed: seed, in: folder)
    }
    let repository = folder + "/repository.git"
    try makeRepository(repository, of: corpus, in: folder)

    var history = scan(["--git-history"])
    history.environment = ["GIT_DIR": repository]
    let tree = scan([corpus.files])
    try report("history", history, corpus)
    try report("files", tree, corpus)

    let missed = try missing(from: history, corpus, marks: folder + "/marks")
    Console.print(
      "\(corpus.plants.count - missed.count) of \(corpus.plants.count) planted values were found "
        + "with their first commit")
    for plant in missed.prefix(5) {
      let pattern = PlantedKind.all[plant.kind].pattern
      Console.print("missed: \(pattern) at \(plant.path):\(plant.offset) of commit \(plant.mark)")
    }
    if !missed.isEmpty { throw ExitCode(1) }
  }

  private func makeRepository(_ path: String, of corpus: HistoryCorpus, in folder: String) throws {
    guard let git = Installation.program(onSearchPath: "git") else {
      throw Failure.notInstalled("git")
    }
    try run(git, ["init", "--quiet", "--bare", path])
    var loading = ChildProcess(
      program: git,
      arguments: ["-C", path, "fast-import", "--quiet", "--done", "--export-marks=\(folder)/marks"])
    loading.input = corpus.stream
    _ = try loading.output()
    try run(git, ["-C", path, "repack", "-a", "-d", "-q"])
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    _ = try ChildProcess(program: program, arguments: arguments).output()
  }

  private func scan(_ arguments: [String]) -> ChildProcess {
    ChildProcess(
      program: privet,
      arguments: ["scan", "--format", "jsonl", "--test-values", "keep", "--no-progress"] + arguments
    )
  }

  private func report(_ name: String, _ child: ChildProcess, _ corpus: HistoryCorpus) throws {
    for _ in 0..<runs {
      let usage = try child.measure()
      let speed = Double(corpus.bytes) / usage.wall / 1e6
      Console.print(
        "\(name): \(corpus.versions) versions, \(corpus.bytes / 1_000_000) MB, "
          + "\((usage.wall * 100).rounded() / 100) s, \(speed.rounded()) MB/s, "
          + "peak \(usage.peakMemory / 1_000_000) MB")
    }
  }

  /// Planted values without a finding of their pattern at their place in their commit.
  private func missing(
    from scan: ChildProcess, _ corpus: HistoryCorpus, marks: String
  ) throws -> [HistoryCorpus.Plant] {
    var numbers: [String: Int] = [:]
    try Failure.naming {
      try LineReader.forEachLine(in: marks) { line in
        let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 2, let mark = Int(words[0].dropFirst()) else { return }
        numbers[words[1]] = mark
      }
    }
    var left = Set(corpus.plants)
    try scan.forEachLine { line in
      let finding = ReportedFinding(line)
      guard finding.isFinding, let offset = finding.offset, let mark = numbers[finding.commit]
      else { return }
      for kind in finding.patterns {
        left.remove(
          HistoryCorpus.Plant(mark: mark, path: finding.path, offset: offset, kind: kind))
      }
    }
    return left.sorted { ($0.mark, $0.offset) < ($1.mark, $1.offset) }
  }
}
