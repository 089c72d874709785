internal import Model

/// A `git cat-file --batch`: objects are asked for by their ids, and its answers are read in the
/// order in which they were asked for.
///
/// A git that dies, as it does over some damaged objects, ends all that were asked for: whoever asks
/// takes a new one.
final class ObjectStream {
  /// What stands before the content of an object.
  enum Head {
    /// The content follows, and a line feed.
    case object(kind: Substring, size: Int)
    /// Nothing follows.
    case lost(Fault)
  }

  /// Objects that are asked for ahead. Their ids must fit into a pipe, so that asking never waits.
  static let window = 128

  private let process: GitProcess
  /// Whether it will write no more.
  private var isAtEnd = false
  private var buffer: [UInt8] = []
  private var position = 0

  init(of repository: GitRepository) throws(GitError) {
    process = try repository.start(["cat-file", "--batch"], takesInput: true)
  }

  /// Asks for at most `window` objects beyond what is answered.
  func ask(for ids: some Sequence<String>) {
    process.send(ids.flatMap { Array("\($0)\n".utf8) })
  }

  /// "<id> blob <size>", or "<id> missing".
  func head(of id: String) throws(GitError) -> Head {
    let words = try line().split(separator: " ")
    guard words.count >= 2, words[0] == id else { throw .garbled }
    if words.count == 2, words[1] == "missing" {
      // It says the same of one that it could not read, and complains of it beforehand.
      let damage = process.complaint(of: id).map { Fault(.damaged, $0) }
      return .lost(damage ?? Fault(.missing, "not in this repository"))
    }
    guard words.count == 3, let size = Int(words[2]), size >= 0, size < Int.max else {
      throw .garbled
    }
    return .object(kind: words[1], size: size)
  }

  /// Takes the next bytes of the content.
  func take(_ count: Int, into bytes: inout [UInt8]) throws(GitError) {
    let known = min(count, buffer.count - position)
    bytes += buffer[position..<(position + known)]
    position += known
    var left = count - known
    while left > 0 {
      let read = process.read(upTo: left, appendingTo: &bytes)
      guard read > 0 else {
        isAtEnd = true
        throw .garbled
      }
      left -= read
    }
  }

  /// Passes over the next bytes of the content.
  func pass(_ count: Int) throws(GitError) {
    var left = count
    while true {
      let known = min(left, buffer.count - position)
      position += known
      left -= known
      if left == 0 { return }
      try fill()
    }
  }

  /// Why an answer could not be read, where `error` was thrown: what a git says that died says more
  /// than that its answer ended.
  func reason(for error: GitError) -> GitError {
    guard error == .garbled, isAtEnd else { return error }
    do throws(GitError) { try process.finish() } catch { return error }
    return error
  }

  /// The next line of the answers.
  private func line() throws(GitError) -> String {
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return String(decoding: buffer[position..<end], as: UTF8.self)
      }
      // An id, a kind and a size are much shorter.
      guard buffer.count - position < 1024 else { throw .garbled }
      try fill()
    }
  }

  private func fill() throws(GitError) {
    buffer.removeFirst(position)
    position = 0
    guard process.read(upTo: Limits.chunk, appendingTo: &buffer) > 0 else {
      isAtEnd = true
      throw .garbled
    }
  }
}
