import ArgumentParser
import Corpora

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `privet-benchmark recall`
///
/// A command of its own also because the truth fills memory: what a measured program inherits from
/// a large parent would count as its own.
struct RecallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall",
    abstract: "Says which of the planted values a program finds, by pattern.",
    discussion: "A value is found if the program reports its pattern at its offset.")

  @Argument(help: "The folder of a corpus.")
  var corpus: String

  @Option(help: "The program, as the table of 'run' calls it.")
  var peer = "privet"

  @OptionGroup var tools: ToolOptions

  @Flag(help: ArgumentHelp("Print numbers for the run command.", visibility: .hidden))
  var json = false

  func run() throws {
    let corpus = try Failure.naming { try Corpus(in: self.corpus) }
    let installation = try Installation(tools)
    guard let peer = Peer.all.first(where: { $0.name == peer }) else {
      throw Failure.noSuchPeer(peer)
    }
    var truth = try Failure.naming { try Truth(of: corpus) }
    let search = try peer.search(corpus, installation)
    var findings = 0
    try search.forEachLine { line in
      if peer.report.note(line, &truth, corpus.folder) { findings += 1 }
    }
    let recall = Recall(findings: findings, scores: truth.scores)
    if json {
      Console.print(String(decoding: try JSONEncoder().encode(recall), as: UTF8.self))
    } else {
      print(recall, truth)
    }
  }

  private func print(_ recall: Recall, _ truth: Truth) {
    var table = TextTable(["pattern", "planted", "found", "recall", "missed first at"])
    for (pattern, score) in recall.scores.sorted(by: { $0.key < $1.key }) {
      table.add([
        pattern, "\(score.planted)", "\(score.found)", score.share.percent,
        truth.missed(pattern, atMost: 2).joined(separator: " "),
      ])
    }
    Console.print(table.text)
    let share = recall.share?.percent ?? "–"
    Console.print("\(recall.findings) findings, \(share) of what was planted")
  }
}
