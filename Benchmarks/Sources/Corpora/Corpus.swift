#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A corpus on disk: a folder of files, and beside it the truth and a description.
public struct Corpus: Sendable {
  /// What there is, as it is kept beside the folder.
  public struct Description: Codable, Sendable, Equatable {
    public let kind: String
    /// In bytes, as it was asked for.
    public let size: Int
    public let seed: UInt64
    /// Another version of the generator makes other bytes.
    public let generator: Int
    public let bytes: Int
    public let files: Int
    /// Of the tables in it.
    public let rows: Int
    /// How many values were planted.
    public let planted: Int
  }

  /// To be raised with every change to what is generated.
  public static let generator = 2

  public let folder: String
  public let description: Description

  public var truth: String { folder + ".truth.jsonl" }

  /// Generates a corpus below `output`, or takes the one that is there if it is the same.
  public static func make(
    _ kind: CorpusKind, size: Int, seed: UInt64, below output: String
  ) throws -> Corpus {
    let folder = output + "/\(kind.name)-\(size)-\(seed)"
    if let present = present(folder), present.description.generator == generator { return present }
    let files = FileManager.default
    // What an earlier version or an interrupted run left there.
    if files.fileExists(atPath: folder) { try files.removeItem(atPath: folder) }
    try CorpusWriter.makeFolders(output)
    var writer = try CorpusWriter(folder: folder, truth: folder + ".truth.jsonl", size: size)
    var random = SplitMix64(seed: seed)
    try kind.write(&writer, &random)
    try writer.finish()
    let corpus = Corpus(
      folder: folder,
      description: Description(
        kind: kind.name, size: size, seed: seed, generator: generator, bytes: writer.bytes,
        files: writer.files, rows: writer.rows, planted: writer.planted))
    try corpus.describe()
    return corpus
  }

  /// The corpus in a folder that was generated before.
  public init(in folder: String) throws(CorpusFailure) {
    guard let corpus = Self.present(folder) else { throw .malformed(folder + Self.ending) }
    self = corpus
  }

  private init(folder: String, description: Description) {
    self.folder = folder
    self.description = description
  }

  private static let ending = ".corpus.json"

  /// Nothing, if it is not there or was not finished: the description is written last.
  private static func present(_ folder: String) -> Corpus? {
    guard let data = FileManager.default.contents(atPath: folder + ending),
      // A file of another form is as good as none: the corpus is made again.
      let description = try? JSONDecoder().decode(Description.self, from: data)
    else { return nil }
    return Corpus(folder: folder, description: description)
  }

  private func describe() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let file = try FileOutput(folder + Self.ending)
    try file.write(encoder.encode(description))
    try file.flush()
  }
}
