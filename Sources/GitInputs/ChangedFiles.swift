public import Model

/// Added and changed files, read as git keeps them; never what lies in the work tree.
///
/// Items come in the order of their paths. Findings are reported on added and changed lines only,
/// where the changes were asked for like that; in a file that has no lines for git, because it
/// holds a NUL or an attribute says so, everywhere.
public struct ChangedFiles: Source {
  private let changes: GitChanges
  private let selection: GitSelection

  public init(_ changes: GitChanges, selection: GitSelection = GitSelection()) {
    self.changes = changes
    self.selection = selection
  }

  public func forEachItem(_ body: (Item) -> Flow) {
    let feed = BlobFeed(changes.repository, largest: selection.largest)
    for change in changes.changes {
      let request = BlobFeed.Request(
        id: change.change.id, path: change.path, lines: change.lines,
        fault: selection.exclusion(change.path) ?? change.change.fault)
      if feed.ask(request, body) == .stop { return }
    }
    _ = feed.finish(body)
  }
}
