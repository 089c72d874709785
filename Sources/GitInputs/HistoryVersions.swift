internal import Model

/// Asks for each version of a file once, as a history meets it.
struct HistoryVersions {
  let feed: BlobFeed
  private let selection: GitSelection
  private var seen = SeenIDs()

  init(_ feed: BlobFeed, _ selection: GitSelection) {
    self.feed = feed
    self.selection = selection
  }

  /// A commit has it under this path, and no commit that was met before.
  mutating func ask(
    for kind: RawChange.Kind, id: String, at path: FilePath, of commit: GitCommit,
    _ body: (Item) -> Flow
  ) -> Flow {
    guard kind != .nothing else { return .more }
    let fault = selection.exclusion(path) ?? kind.fault
    let role: SeenIDs.Role = fault == nil ? .file : kind == .file ? .excluded : .linked
    guard seen.insert(id, as: role) else { return .more }
    return feed.ask(
      BlobFeed.Request(id: id, path: path, commit: commit, fault: fault), body)
  }

  /// References may lead to blobs and trees that no commit has. Such a blob is read, under the name
  /// of the reference; such a tree is named.
  mutating func ask(forOddOnesOf references: References, _ body: (Item) -> Flow) -> Flow {
    for (name, id, isBlob) in references.odd where seen.insert(id, as: .file) {
      let fault = Fault(.unsupportedFormat, "a reference to a tree that belongs to no commit")
      let request = BlobFeed.Request(id: id, path: name, fault: isBlob ? nil : fault)
      if feed.ask(request, body) == .stop { return .stop }
    }
    return .more
  }

  /// Names a commit or a tree that is lost, once, behind what was asked for.
  mutating func name(
    lost id: String, _ origin: Origin, _ fault: Fault, _ body: (Item) -> Flow
  ) -> Flow {
    guard seen.insert(id, as: .lost) else { return .more }
    guard feed.finish(body) == .more else { return .stop }
    return body(Item(origin: origin, work: .skip(fault)))
  }
}
