import Corpora

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What one program took for one corpus, and what it found there.
struct Measurement: Codable {
  let peer: String
  /// In the order of the runs.
  var runs: [ChildProcess.Usage]
  let findings: Int?
  /// Of the planted values, from 0 to 1.
  let recall: Double?
  /// By pattern, where the program names its patterns.
  let scores: [String: Truth.Score]?

  var wall: Double { median(runs.map(\.wall)) }
  var cpu: Double { median(runs.map(\.cpu)) }
  var peakMemory: Double { median(runs.map { Double($0.peakMemory) }) }

  private func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// Runs each peer in turn, again and again; then, not measured, asks each for what it finds.
  static func measure(
    _ peers: [Peer], on corpus: Corpus, _ tools: Installation, runs: Int, withRecall: Bool
  ) throws -> [Measurement] {
    let commands = try peers.map { try $0.command(corpus, tools) }
    // The first reading takes the files from the disk, and is not measured.
    _ = try Peer.read.command(corpus, tools).measure()
    var usages = peers.map { _ in [ChildProcess.Usage]() }
    for round in 1...runs {
      Console.note("\(corpus.description.kind): round \(round) of \(runs)")
      for (index, command) in commands.enumerated() { usages[index].append(try command.measure()) }
    }
    return try zip(peers, usages).map { peer, usages in
      let recall = withRecall && peer.report.saysWhere ? try find(peer, in: corpus, tools) : nil
      return Measurement(
        peer: peer.name, runs: usages, findings: recall?.findings, recall: recall?.share,
        scores: recall?.scores)
    }
  }

  private static func find(
    _ peer: Peer, in corpus: Corpus, _ tools: Installation
  ) throws -> Recall {
    let search = ChildProcess(
      program: tools.own,
      arguments: [
        "recall", "--json", "--peer", peer.name, "--privet", tools.privet, "--patterns",
        tools.patternFolder, "--corpora", tools.lists, corpus.folder,
      ], highestGoodStatus: 0)
    let text = try search.output()
    return try JSONDecoder().decode(Recall.self, from: Data(text.utf8))
  }
}
