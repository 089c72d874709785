/// The content of a file as a git repository keeps it.
public struct GitBlob: Hashable, Sendable {
  /// Its object id, in hexadecimal.
  public let id: String
  /// The first commit that has it, where a history was read; nil for the index and for ranges.
  public let commit: GitCommit?

  public init(id: String, commit: GitCommit? = nil) {
    self.id = id
    self.commit = commit
  }
}

/// A commit, with what a report may say of it.
public struct GitCommit: Hashable, Sendable {
  /// Its object id, in hexadecimal.
  public let id: String
  /// When its author made it, ISO 8601 with the offset of the author's clock:
  /// "2026-11-23T19:56:00+01:00".
  public let authorDate: String
  /// Name and address of its author, only when the user asked for them (`--with-authors`).
  public let author: String?

  public init(id: String, authorDate: String, author: String? = nil) {
    self.id = id
    self.authorDate = authorDate
    self.author = author
  }

  /// As much of the id as people need to tell it.
  public var shortID: String { String(id.prefix(10)) }
  /// "2026-11-23"
  public var day: String { String(authorDate.prefix(10)) }
}
