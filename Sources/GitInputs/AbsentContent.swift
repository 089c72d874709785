public import Model

/// Content that a repository does not have although nothing of it is lost.
public enum AbsentContent {
  static let ofLFS = Fault(.missing, "a pointer of Git LFS: its content lies elsewhere")
  static let unmerged = Fault(.missing, "unmerged: the index has no version of it yet")

  /// Whether that is why something was not searched.
  public static func explains(_ fault: Fault) -> Bool {
    [ofLFS, unmerged].contains { $0.reason == fault.reason && $0.detail == fault.detail }
  }
}
