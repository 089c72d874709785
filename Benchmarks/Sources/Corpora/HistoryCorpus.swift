#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A history of commits as `git fast-import` reads it, and every version of every file in it as a
/// file of its own.
///
/// A commit replaces a paragraph of a file, so that git keeps its versions as differences. Every now
/// and then there is a branch of one commit with a file of its own, and the merge that takes it in
/// has a file that neither side has.
public struct HistoryCorpus: Sendable {
  /// A value, and the commit that brings it.
  public struct Plant: Hashable, Sendable {
    /// The number of the commit in the stream.
    public let mark: Int
    public let path: String
    public let offset: Int
    /// An index into `PlantedKind.all`.
    public let kind: Int

    public init(mark: Int, path: String, offset: Int, kind: Int) {
      self.mark = mark
      self.path = path
      self.offset = offset
      self.kind = kind
    }
  }

  /// What `git fast-import` reads.
  public let stream: String
  /// The folder with the versions as files.
  public let files: String
  public let plants: [Plant]
  /// Bytes of all versions.
  public let bytes: Int
  public let versions: Int

  /// Writes it into `folder`, which must not be there.
  public static func make(commits: Int, seed: UInt64, in folder: String) throws -> HistoryCorpus {
    var writer = try HistoryWriter(folder: folder, seed: seed)
    while writer.commits < commits { try writer.writeNext() }
    return try writer.finish()
  }
}

private struct HistoryWriter {
  private static let fileCount = 400
  private static let paragraphs = 16
  private static let versionsPerFolder = 1000
  /// How many commits lie between two branches.
  private static let branchDistance = 50
  private static let paragraph = 500

  private let folder: String
  private let stream: FileOutput
  private var random: SplitMix64
  private var texts: [[Document]] = Array(repeating: [], count: fileCount)
  private var plants: [HistoryCorpus.Plant] = []
  private var bytes = 0
  private var versions = 0
  private(set) var commits = 0
  private let prose = Prose(plantDistance: 1500, paragraphEnd: "\n\n")

  init(folder: String, seed: UInt64) throws {
    self.folder = folder
    random = SplitMix64(seed: seed)
    try CorpusWriter.makeFolders(folder + "/files")
    stream = try FileOutput(folder + "/stream")
  }

  /// The next commit, or a branch with its merge.
  mutating func writeNext() throws {
    if commits > 0, commits % Self.branchDistance == 0 { return try writeBranch() }
    let number = random.below(Self.fileCount)
    let document = newParagraph()
    var place = texts[number].count
    if place < Self.paragraphs {
      texts[number].append(document)
    } else {
      place = random.below(place)
      texts[number][place] = document
    }
    let start = texts[number][..<place].reduce(0) { $0 + $1.count }
    let path = "part-\(number % 20)/\(number).txt"
    try begin("main")
    try write(texts[number].flatMap(\.bytes), as: path, isNew: true)
    note(document, in: path, from: start)
  }

  private mutating func writeBranch() throws {
    let trunk = commits
    let (own, merged) = (newParagraph(), newParagraph())
    try begin("side-\(trunk)", from: trunk)
    let side = commits
    try write(own.bytes, as: "side/\(trunk).txt", isNew: true)
    note(own, in: "side/\(trunk).txt", from: 0)
    try begin("main", from: trunk, merging: side)
    try write(own.bytes, as: "side/\(trunk).txt", isNew: false)
    try write(merged.bytes, as: "merged/\(trunk).txt", isNew: true)
    note(merged, in: "merged/\(trunk).txt", from: 0)
  }

  private mutating func newParagraph() -> Document {
    var document = Document()
    prose.write(into: &document, upTo: Self.paragraph, &random)
    return document
  }

  private mutating func begin(_ branch: String, from: Int? = nil, merging: Int? = nil) throws {
    commits += 1
    // A commit each minute.
    let line = "Ada Example <ada@example.com> \(1_600_000_000 + 60 * commits) +0100\n"
    var head = "commit refs/heads/\(branch)\nmark :\(commits)\nauthor \(line)committer \(line)"
    head += "data 2\nc\n"
    if let from { head += "from :\(from)\n" }
    if let merging { head += "merge :\(merging)\n" }
    try stream.write(head.utf8)
  }

  /// - Parameter isNew: Whether no commit before has these bytes.
  private mutating func write(_ text: [UInt8], as path: String, isNew: Bool) throws {
    try stream.write("M 100644 inline \(path)\ndata \(text.count)\n".utf8)
    try stream.write(text)
    try stream.write("\n".utf8)
    guard isNew else { return }
    let part = "\(folder)/files/\(versions / Self.versionsPerFolder)"
    if versions % Self.versionsPerFolder == 0 { try CorpusWriter.makeFolders(part) }
    let file = try FileOutput("\(part)/\(versions).txt")
    try file.write(text)
    try file.flush()
    versions += 1
    bytes += text.count
  }

  private mutating func note(_ document: Document, in path: String, from start: Int) {
    plants += document.plants.map { plant in
      HistoryCorpus.Plant(
        mark: commits, path: path, offset: start + plant.offset, kind: plant.kind)
    }
  }

  func finish() throws -> HistoryCorpus {
    try stream.write("done\n".utf8)
    try stream.flush()
    return HistoryCorpus(
      stream: folder + "/stream", files: folder + "/files", plants: plants, bytes: bytes,
      versions: versions)
  }
}
