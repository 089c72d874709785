import ArgumentParser
import Corpora

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `privet-benchmark run`
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Measures privet and every peer found on the machine, and prints a table.",
    discussion: "Nothing is asserted about time. The programs run in turn, so that what else the "
      + "machine does meets them all.")

  @Option(help: "A kind of corpus, \(CorpusKind.names); repeatable. Default: all.")
  var kind: [CorpusKind] = []

  @Option(help: "How large each corpus is, about: 500k, 50M, 1G.")
  var size = ByteSize(bytes: 50_000_000)

  @Option(help: "The same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Option(help: "How often each program runs.")
  var runs = 5

  @Option(help: "The programs to run, with commas between; default: all that are there and fit.")
  var peers: String?

  @OptionGroup var tools: ToolOptions

  @Option(help: "Write the results to a file as JSON.")
  var output: String?

  @Flag(help: "Write the results to a dated file in the folder Results.")
  var keep = false

  @Flag(help: "Leave out what was found: only the times.")
  var noRecall = false

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be at least 1") }
  }

  func run() throws {
    let installation = try Installation(tools)
    let chosen = try Self.chosen(peers, installation)
    var results = Results(machine: Machine.describe(privet: installation.privet))
    for kind in kind.isEmpty ? CorpusKind.all : kind {
      let corpus = try Self.generate(kind, size, seed, installation)
      let peers = chosen.filter { fits($0, corpus, kind) }
      let measured = try Measurement.measure(
        peers, on: corpus, installation, runs: runs, withRecall: !noRecall)
      let part = Results.Part(corpus: corpus.description, measurements: measured)
      results.parts.append(part)
      Console.print(part.table + "\n")
    }
    if let output { try results.write(to: output) }
    if keep { Console.note("kept as \(try results.keep(in: Defaults.results))") }
  }

  private func fits(_ peer: Peer, _ corpus: Corpus, _ kind: CorpusKind) -> Bool {
    guard kind.isDatabase ? peer.readsDatabases : peer.readsFiles else { return false }
    if peers == nil, corpus.description.size > peer.largest {
      Console.note("\(peer.name) is too slow for this size; name it with --peers to run it")
      return false
    }
    return true
  }

  private static func chosen(_ names: String?, _ tools: Installation) throws -> [Peer] {
    guard let names else { return Peer.all.filter { $0.isInstalled(tools) } }
    return try names.split(separator: ",").map { name in
      guard let peer = Peer.all.first(where: { $0.name == name }) else {
        throw Failure.noSuchPeer(String(name))
      }
      guard peer.isInstalled(tools) else { throw Failure.notInstalled(peer.name) }
      return peer
    }
  }

  /// By a process of its own, so that this one stays small: Linux counts the memory of a parent as
  /// its child's until the child has a program of its own.
  private static func generate(
    _ kind: CorpusKind, _ size: ByteSize, _ seed: UInt64, _ tools: Installation
  ) throws -> Corpus {
    let generator = ChildProcess(
      program: tools.own,
      arguments: [
        "generate", kind.name, "--size", "\(size.bytes)", "--seed", "\(seed)", "--output",
        tools.lists,
      ], highestGoodStatus: 0)
    var lines: [String] = []
    try generator.forEachLine { lines.append(String(decoding: $0, as: UTF8.self)) }
    return try Failure.naming { try Corpus(in: lines.first ?? "") }
  }
}
