import Foundation
import Testing

@testable import Corpora

/// The promises of the generator.
struct CorpusTests {
  @Test("the same seed gives the same bytes, another seed others", arguments: CorpusKind.all)
  func repeatable(_ kind: CorpusKind) throws {
    let folder = try TemporaryFolder()
    let one = try Corpus.make(kind, size: 50_000, seed: 1, below: folder.path + "/one")
    let same = try Corpus.make(kind, size: 50_000, seed: 1, below: folder.path + "/same")
    let other = try Corpus.make(kind, size: 50_000, seed: 2, below: folder.path + "/other")
    #expect(try contents(of: one) == contents(of: same))
    #expect(try contents(of: one) != contents(of: other))
  }

  @Test("what was planted stands where the truth says", arguments: CorpusKind.all)
  func planted(_ kind: CorpusKind) throws {
    let folder = try TemporaryFolder()
    let corpus = try Corpus.make(kind, size: 50_000, seed: 3, below: folder.path)
    var count = 0
    try LineReader.forEachLine(in: corpus.truth) { line in
      let planted = ReportedFinding(line)
      guard planted.offset != nil else {
        count += planted.count
        return
      }
      count += 1
      let path = corpus.folder + "/" + planted.path
      let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
      // A value begins where nothing that belongs to a word stands before it.
      let before = planted.offset.map { $0 == 0 ? 0x20 : bytes[$0 - 1] } ?? 0
      #expect(!isWord(before), "\(planted.path):\(planted.offset ?? 0)")
    }
    #expect(count == corpus.description.planted)
  }

  @Test("a corpus is as large as it should be", arguments: CorpusKind.all)
  func size(_ kind: CorpusKind) throws {
    let folder = try TemporaryFolder()
    let corpus = try Corpus.make(kind, size: 2_000_000, seed: 1, below: folder.path)
    #expect((1_900_000...2_400_000).contains(corpus.description.bytes))
  }

  @Test("a report's line gives its pattern, path and offset")
  func reportedFinding() {
    let line =
      #"{"type":"finding","pattern":"us.ssn","path":"a\"b","masked":"{,","offset":12,"#
      + #""alsoMatches":["us.phone","nl.bsn"]}"#
    let finding = ReportedFinding(Array(line.utf8)[...])
    #expect(finding.isFinding && finding.offset == 12 && finding.path == #"a\"b"#)
    #expect(finding.patterns.map { PlantedKind.all[$0].pattern } == ["us.ssn", "nl.bsn"])
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private func contents(of corpus: Corpus) throws -> [String: Data] {
    let files = FileManager.default.enumerator(atPath: corpus.folder)?.allObjects ?? []
    let contents = files.compactMap { file in
      (file as? String).map { ($0, FileManager.default.contents(atPath: "\(corpus.folder)/\($0)")) }
    }
    return Dictionary(uniqueKeysWithValues: contents).compactMapValues { $0 }
  }
}

/// A folder that goes away with the test.
private final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    // What is left lies in the system's folder for what may go.
    try? FileManager.default.removeItem(atPath: path)
  }
}
