/// A kind of corpus that can be generated.
public struct CorpusKind: Sendable {
  public let name: String
  /// What it is, in a few words.
  public let summary: String
  /// Whether it is a database, whose rows a scanner must step through.
  public let isDatabase: Bool
  let write: @Sendable (inout CorpusWriter, inout SplitMix64) throws(CorpusFailure) -> Void

  public static let all = [mixed, text, records, logs, blobs, oneFile, smallFiles, database]

  static let mixed = CorpusKind(
    name: "mixed", summary: "60 % text and source, 20 % CSV and JSON, 10 % logs, blobs, binaries"
  ) { writer, random throws(CorpusFailure) in
    try writer.writeFiles(
      [
        .prose(plantDistance: 8000, share: 25), .markdown(plantDistance: 8000, share: 10),
        .source(plantDistance: 16_000, share: 25), .csv(share: 10), .json(share: 10),
        .log(share: 10), .base64(share: 2), .hexadecimal(share: 2), .minified(share: 1),
        .binary(share: 5),
      ], sizes: .spread(in: writer.size), &random)
  }

  static let text = CorpusKind(
    name: "text", summary: "prose, Markdown and source, nearly free of personal data"
  ) { writer, random throws(CorpusFailure) in
    try writer.writeFiles(
      [
        .prose(plantDistance: 200_000, share: 40), .markdown(plantDistance: 200_000, share: 20),
        .source(plantDistance: 200_000, share: 40),
      ], sizes: .spread(in: writer.size), &random)
  }

  static let records = CorpusKind(
    name: "csv-json", summary: "exports of customers, dense with personal data"
  ) { writer, random throws(CorpusFailure) in
    try writer.writeFiles(
      [.csv(share: 50), .json(share: 50)], sizes: .spread(in: writer.size), &random)
  }

  static let logs = CorpusKind(
    name: "logs", summary: "access logs of a web server"
  ) { writer, random throws(CorpusFailure) in
    try writer.writeFiles([.log(share: 100)], sizes: .spread(in: writer.size), &random)
  }

  static let blobs = CorpusKind(
    name: "blobs", summary: "base64, hexadecimal and minified scripts"
  ) { writer, random throws(CorpusFailure) in
    try writer.writeFiles(
      [.base64(share: 1), .hexadecimal(share: 1), .minified(share: 1)],
      sizes: .spread(in: writer.size), &random)
  }

  static let oneFile = CorpusKind(
    name: "one-file", summary: "one file of text and records without a newline"
  ) { writer, random throws(CorpusFailure) in
    try writer.writeOneLine(&random)
  }

  static let smallFiles = CorpusKind(
    name: "small-files", summary: "files of 1 to 4 KB"
  ) { writer, random throws(CorpusFailure) in
    try writer.writeFiles(
      [
        .prose(plantDistance: 8000, share: 40), .markdown(plantDistance: 8000, share: 10),
        .source(plantDistance: 16_000, share: 40), .json(share: 10),
      ], sizes: .small, &random)
  }

  static let database = CorpusKind(
    name: "sqlite", summary: "one table with six columns of text", isDatabase: true
  ) { writer, random throws(CorpusFailure) in
    try writer.writeDatabase(&random)
  }

  private init(
    name: String, summary: String, isDatabase: Bool = false,
    write: @escaping @Sendable (inout CorpusWriter, inout SplitMix64) throws(CorpusFailure) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.isDatabase = isDatabase
    self.write = write
  }
}
