import Fixtures
import GitInputs
import Model
import Testing

@Suite("A partial clone")
struct PartialCloneTests {
  /// Its `main` has a and b, its `side` changes a and adds c.
  private let origin = TestRepository()
  private let folder = TemporaryFolder()
  private var clone: GitRepository { GitRepository(at: FilePath(folder.path)) }

  init() {
    origin.git("config", "uploadpack.allowFilter", "true")
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true")
    origin.commit(["a": "1\n", "b": "1\n2\n"])
    origin.git("checkout", "--quiet", "-b", "side")
    origin.commit(["a": "1\n3\n", "c": "4\n"])
  }

  private func clone(_ options: String...) {
    origin.git(
      ["clone", "--quiet", "--filter=blob:none"] + options
        + ["file://\(origin.folder.path)", folder.path])
  }

  @Test("has what a branch adds, on all lines where there is nothing to compare with")
  func range() throws {
    clone("--branch=side")
    let changes = try GitChangesRequest(
      .range(start: "origin/main", end: "origin/side"), of: clone, paths: [], wholeFiles: false
    ).answer()
    #expect(changes.lacksLines)
    #expect(Read.all(ChangedFiles(changes)) == ["a: 1/3/", "c: 4/"])
  }

  @Test("has in the ledger what is staged and not here, and fetches nothing")
  func staged() throws {
    clone("--no-checkout", "--branch=main")
    origin.git("-C", folder.path, "read-tree", "origin/side")
    for _ in 0..<2 {
      let changes = try GitChangesRequest(.staged, of: clone, paths: [], wholeFiles: false).answer()
      #expect(Read.all(ChangedFiles(changes)) == ["a: missing", "c: missing"])
    }
  }

  @Test("without trees has each of them in the ledger")
  func treeless() throws {
    origin.git(
      "clone", "--quiet", "--no-checkout", "--filter=tree:0",
      "file://\(origin.folder.path)", folder.path)
    let history = try GitHistory(of: clone)
    #expect(Read.all(history).map { $0.hasSuffix(".git: missing") } == [true, true])
  }
}
