import ArgumentParser
import Corpora

/// `privet-benchmark count-instructions`
struct CountInstructionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count-instructions",
    abstract: "Counts the instructions privet takes for fixed corpora, and compares them.",
    discussion: "Ends with 1 if a count is more than 5 % above the baseline. Counts hold for one "
      + "processor, compiler and set of libraries: on another machine, write a baseline first.")

  @OptionGroup var tools: ToolOptions

  @Option(help: "The file with the counts to compare with.")
  var baseline = Defaults.baseline

  @Flag(help: "Write the counts as the new baseline.")
  var update = false

  private static let size = 200_000
  private static let tolerance = 1.05

  func run() throws {
    let installation = try Installation(tools)
    let counter = try InstructionCounter(installation)
    let before = try InstructionBaseline(in: baseline, mayBeMissing: update)
    var counts: [String: Int] = [:]
    var regressed: [String] = []
    var table = TextTable(["corpus", "bytes", "instructions", "a byte", "baseline", "change"])
    let start = try counter.countOfStart()
    func note(_ name: String, bytes: Int, _ count: Int) {
      counts[name] = count
      let known = before.counts[name]
      let change = known.map { Double(count) / Double($0) } ?? 1
      if change > Self.tolerance { regressed.append(name) }
      table.add([
        name, "\(bytes)", "\(count)", bytes > 0 ? "\((count - start) / bytes)" : "–",
        known.map { "\($0)" } ?? "–", known == nil ? "–" : change.change,
      ])
    }
    note("start", bytes: 0, start)
    for kind in CorpusKind.all {
      let corpus = try Failure.naming {
        try Corpus.make(kind, size: Self.size, seed: 1, below: tools.corpora)
      }
      note(kind.name, bytes: corpus.description.bytes, try counter.count(corpus.folder))
    }
    Console.print(table.text)
    let machine = Machine.describe(privet: installation.privet)
    if update {
      try InstructionBaseline(machine: machine, counts: counts).write(to: baseline)
    } else {
      if machine.processor != before.machine?.processor {
        Console.note("the baseline is of another processor: \(before.machine?.processor ?? "–")")
      }
      guard regressed.isEmpty else { throw Failure.regressed(regressed) }
    }
  }
}

extension Double {
  /// Of a ratio: +1.5 %.
  fileprivate var change: String {
    let percent = (self - 1) * 100
    return (percent < 0 ? "−" : "+") + abs(percent).rounded(to: 2) + " %"
  }
}
