internal import Model

/// Reads commits and trees, whole. One that is lost, or over which git dies, costs no other.
final class ObjectReader {
  /// Bytes of an object; a folder of a million files has half of it.
  private static let largest = 64 * 1024 * 1024

  private let repository: GitRepository
  /// What is here of a partial clone; nil where nothing is known to be lacking.
  private let local: LocalObjects?
  private var stream: ObjectStream?

  init(_ repository: GitRepository, local: LocalObjects?) {
    self.repository = repository
    self.local = local
  }

  /// These commits, in their order, or why they are lost. Throws where git cannot be started.
  func commits(_ ids: [String]) throws(GitError) -> [Result<CommitObject, Fault>] {
    try read(ids, "commit") { CommitObject($0) }
  }

  /// What stands in these trees, in their order, or why they are lost. Throws where git cannot be
  /// started.
  func trees(_ ids: [String]) throws(GitError) -> [Result<[TreeEntry], Fault>] {
    let idLength = (ids.first?.utf8.count ?? 0) / 2
    return try read(ids, "tree") { TreeEntry.all(of: $0, idLength: idLength) }
  }

  private func read<Object>(
    _ ids: [String], _ kind: Substring, _ parse: ([UInt8]) -> Object?
  ) throws(GitError) -> [Result<Object, Fault>] {
    try contents(ids, kind).map { answer in
      answer.flatMap { bytes in
        guard let object = parse(bytes) else {
          return .failure(Fault(.damaged, "what is kept as a \(kind) is none"))
        }
        return .success(object)
      }
    }
  }

  private func contents(
    _ ids: [String], _ kind: Substring
  ) throws(GitError) -> [Result<[UInt8], Fault>] {
    var answers: [Result<[UInt8], Fault>] = []
    // Ahead of the answers no more are asked for than fit into a pipe.
    var asked = 0
    for (place, id) in ids.enumerated() {
      guard isHere(id) else {
        asked = max(asked, place + 1)
        answers.append(.failure(GitError.notFetched.fault))
        continue
      }
      if stream == nil { asked = place }
      let stream = try running()
      if asked == place {
        asked = min(place + ObjectStream.window, ids.count)
        stream.ask(for: ids[place..<asked].filter(isHere))
      }
      do throws(GitError) {
        answers.append(try Self.answer(id, kind, stream))
      } catch {
        answers.append(.failure(stream.reason(for: error).fault))
        self.stream = nil
      }
    }
    return answers
  }

  private func running() throws(GitError) -> ObjectStream {
    if let stream { return stream }
    let stream = try ObjectStream(of: repository)
    self.stream = stream
    return stream
  }

  private func isHere(_ id: String) -> Bool { local?.contains(id) ?? true }

  private static func answer(
    _ id: String, _ kind: Substring, _ stream: ObjectStream
  ) throws(GitError) -> Result<[UInt8], Fault> {
    switch try stream.head(of: id) {
    case .lost(let fault): return .failure(fault)
    case .object(let other, let size):
      guard other == kind, size <= largest else {
        try stream.pass(size + 1)
        return .failure(
          other == kind
            ? Fault(.overLimit, "\(size) bytes")
            : Fault(.damaged, "a \(other) instead of a \(kind)"))
      }
      var bytes: [UInt8] = []
      try stream.take(size, into: &bytes)
      try stream.pass(1)
      return .success(bytes)
    }
  }
}
