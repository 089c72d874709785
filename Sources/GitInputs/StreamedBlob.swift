internal import Model

/// A blob too large to be held, read from a git of its own by whoever opens it.
struct StreamedBlob: Content {
  let repository: GitRepository
  let id: String
  let size: Int?

  var path: FilePath? { nil }

  func open() throws(Fault) -> any ByteReader {
    do throws(GitError) {
      return Reader(try repository.start(["cat-file", "blob", id]))
    } catch {
      throw error.fault
    }
  }

  private final class Reader: ByteReader {
    private let process: GitProcess
    private var isAtEnd = false

    init(_ process: GitProcess) { self.process = process }

    func read(upTo count: Int, appendingTo buffer: inout [UInt8]) throws(Fault) -> Int {
      let count = process.read(upTo: count, appendingTo: &buffer)
      isAtEnd = count == 0
      return count
    }

    /// Throws `damaged` where git gave up before its end.
    func close() throws(Fault) {
      guard isAtEnd else { return }
      do throws(GitError) { try process.finish() } catch { throw error.fault }
    }
  }
}
