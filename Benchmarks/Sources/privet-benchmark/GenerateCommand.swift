import ArgumentParser
import Corpora

/// `privet-benchmark generate`
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Generates a corpus, and beside it the truth about what was planted.",
    discussion: CorpusKind.all.map { "\($0.name): \($0.summary)." }.joined(separator: "\n"))

  @Argument(help: "What to generate: \(CorpusKind.names).")
  var kind: CorpusKind

  @Option(help: "How large, about: 500k, 50M, 1G.")
  var size = ByteSize(bytes: 50_000_000)

  @Option(help: "The same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Option(help: "The folder below which the corpus is put.")
  var output = Defaults.corpora

  func run() throws {
    let corpus = try Failure.naming {
      try Corpus.make(kind, size: size.bytes, seed: seed, below: output)
    }
    let made = corpus.description
    Console.print(corpus.folder)
    Console.print(
      "\(made.bytes) bytes, \(made.files) files, \(made.rows) rows, \(made.planted) planted values")
  }
}
