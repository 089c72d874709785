public import Model

/// How a report is written; none of it changes what was found.
public struct ReportOptions: Sendable {
  /// Whether text is coloured, by ANSI escape sequences. For the text format only.
  public var color = false
  /// Whether text lists everything that was not searched. The other formats always do.
  public var verbose = false
  /// Whether text prints findings only: no summary, no coverage. It wins over `verbose`.
  public var quiet = false
  /// Whether somebody watches the text: then each file's findings are handed on when the next
  /// file's begin, instead of about 64 KiB at a time.
  public var interactive = false
  /// Whether a run fails that could not search everything; JUnit then has errors where it else has
  /// skipped tests.
  public var failsOnIncomplete = false
  /// The absolute path that relative paths start from, and that the paths of SARIF, GitHub, GitLab
  /// and JUnit are relative to.
  public var workingDirectory: FilePath?
  /// What names the scan for code scanning, which keeps one analysis by each name for a commit;
  /// for SARIF's `automationDetails`.
  public var analysis = "pii/files"
  /// Names of the folder that SARIF's paths are relative to, absolute; the first that a path begins
  /// with counts. Without any it is the working directory.
  public var sarifBases: [FilePath] = []
  /// The home page of the program, an absolute URI, for SARIF's `informationUri`; nil leaves it out.
  public var informationURI: String?

  public init() {}
}
