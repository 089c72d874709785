internal import Model

/// What the references of a repository lead to, where that is no commit.
///
/// They are looked at one by one, for `git log` lists nothing where one of them leads to an object
/// that is not here.
struct References {
  /// Why a reference is not followed: it is damaged, or leads to what is not here.
  private(set) var faults: [(name: FilePath, fault: Fault)] = []
  /// Those that lead to a blob or a tree which may be in no commit.
  private(set) var odd: [(name: FilePath, id: String, isBlob: Bool)] = []
  /// Options by which `git log` follows all others.
  var options: [String] {
    let excluded = faults.map(\.name).filter { $0.text != Self.head }
    // No name of a reference has a sign that means something in a glob (git-check-ref-format).
    return excluded.map { "--exclude=\($0.text)" } + ["--glob=*"] + (followsHead ? [Self.head] : [])
  }

  private static let head = "HEAD"
  private var followsHead = false

  init(of repository: GitRepository) throws(GitError) {
    let process = try repository.start(["for-each-ref", "--format=%(objectname) %(refname)"])
    var list: [(id: String, name: FilePath)] = []
    for line in try Self.answer(of: process).split(separator: 0x0A) {
      let words = line.split(separator: 0x20, maxSplits: 1)
      guard words.count == 2 else { throw .garbled }
      list.append((String(decoding: words[0], as: UTF8.self), FilePath(bytes: Array(words[1]))))
    }
    for name in process.complaints(after: "warning: ignoring broken ref ") {
      faults.append((FilePath(name), Fault(.damaged, "a reference that holds no object's id")))
    }
    if let id = try Self.idOfHead(repository) { list.append((id, FilePath(Self.head))) }
    try look(at: list, repository)
  }

  /// Nil before the first commit.
  private static func idOfHead(_ repository: GitRepository) throws(GitError) -> String? {
    let process = try repository.start(["rev-parse", "--verify", "--quiet", head])
    do throws(GitError) {
      return String(decoding: try answer(of: process).prefix { $0 != 0x0A }, as: UTF8.self)
    } catch {
      guard case .failed = error else { throw error }
      return nil
    }
  }

  private static func answer(of process: GitProcess) throws(GitError) -> [UInt8] {
    var answer: [UInt8] = []
    while process.read(upTo: Limits.chunk, appendingTo: &answer) > 0 {}
    try process.finish()
    return answer
  }

  private mutating func look(
    at list: [(id: String, name: FilePath)], _ repository: GitRepository
  ) throws(GitError) {
    let process = try repository.start(["cat-file", "--batch-check"], takesInput: true)
    var rest = list[...]
    while !rest.isEmpty {
      // As many as fit into a pipe, so that asking never waits.
      let part = rest.prefix(BlobFeed.window)
      rest = rest.dropFirst(part.count)
      // What a tag leads to in the end.
      process.send(part.flatMap { Array("\($0.id)^{}\n".utf8) })
      var answer: [UInt8] = []
      while answer.count(where: { $0 == 0x0A }) < part.count {
        guard process.read(upTo: Limits.chunk, appendingTo: &answer) > 0 else {
          try process.finish()
          throw .garbled
        }
      }
      for (reference, line) in zip(part, answer.split(separator: 0x0A)) {
        try note(reference.name, String(decoding: line, as: UTF8.self).split(separator: " "))
      }
    }
  }

  /// "<id> <kind> <size>", or "<what was asked for> missing".
  private mutating func note(_ name: FilePath, _ answer: [Substring]) throws(GitError) {
    guard answer.count >= 2 else { throw .garbled }
    switch answer[1] {
    case "commit": if name.text == Self.head { followsHead = true }
    case "blob", "tree": odd.append((name, String(answer[0]), answer[1] == "blob"))
    case "missing":
      faults.append((name, Fault(.missing, "a reference to an object that is not here")))
    default: throw .garbled
    }
  }
}
