/// Why something was not read, or not to its end.
public enum FaultReason: String, CaseIterable, Sendable {
  // Left out on purpose.
  case excluded
  case symbolicLink = "symbolic-link"
  case alreadyRead = "already-read"
  case gitFolder = "git-folder"
  case gitObjects = "git-objects"
  case specialFile = "special-file"
  case tooLarge = "too-large"
  case binary
  case sampled

  // Wanted, and not to be had.
  case unreadable
  case vanished
  case missing
  case changedWhileRead = "changed-while-read"
  case unsupportedEncoding = "unsupported-encoding"
  case unsupportedFormat = "unsupported-format"
  case damaged
  case encrypted
  case matchLimit = "match-limit"
  case overLimit = "over-limit"
  case interrupted

  /// Whether the run did what it was asked to although this was not read: the rules, the options
  /// or the kind of file said so. Everything else makes a run incomplete.
  public var isIntended: Bool {
    switch self {
    case .excluded, .symbolicLink, .alreadyRead, .gitFolder, .gitObjects, .specialFile, .tooLarge,
      .binary, .sampled:
      true
    default: false
    }
  }
}

/// Something that kept a part of the input from being searched. It belongs to one item and does
/// not end the run.
public struct Fault: Error, Hashable, Sendable {
  public let reason: FaultReason
  /// What the system or library said; never a part of what was read.
  public let detail: String
  /// What is affected, where that is less than the whole item: a table, a pattern's id.
  public let part: String?

  public init(_ reason: FaultReason, _ detail: String = "", part: String? = nil) {
    self.reason = reason
    self.detail = detail
    self.part = part
  }
}
