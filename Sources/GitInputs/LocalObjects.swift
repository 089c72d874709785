internal import Model

/// What is here of a partial clone, in as many bytes an id as `SeenIDs` takes.
///
/// Git must not be asked for anything else. Where it may not fetch, it reads all that is here to
/// learn whether an object that is not was promised, and then dies: for each of them anew.
struct LocalObjects {
  private var ids = SeenIDs()

  /// Lists the objects of these kinds: "blob", "tree", "commit".
  init(of repository: GitRepository, kinds: Set<String>) throws(GitError) {
    let process = try repository.start([
      "cat-file", "--batch-all-objects", "--unordered",
      "--batch-check=%(objecttype) %(objectname)",
    ])
    var buffer: [UInt8] = []
    while process.read(upTo: Limits.chunk, appendingTo: &buffer) > 0 {
      var rest = buffer[...]
      while let end = rest.firstIndex(of: 0x0A) {
        let words = rest[..<end].split(separator: 0x20)
        guard words.count == 2, ObjectID.isID(words[1]) else { throw .garbled }
        if kinds.contains(String(decoding: words[0], as: UTF8.self)) {
          _ = ids.insert(String(decoding: words[1], as: UTF8.self), as: .file)
        }
        rest = rest[(end + 1)...]
      }
      buffer.removeFirst(buffer.count - rest.count)
    }
    try process.finish()
  }

  func contains(_ id: String) -> Bool { ids.contains(id, as: .file) }
}
