/// What is known when a run begins.
public struct RunHeader: Sendable {
  public let tool: ToolVersion
  /// The patterns that are enabled, sorted by id.
  public let patterns: [PatternInfo]
  /// What is scanned, as the user gave it.
  public let sources: [FilePath]
  /// The options that shape the result, by name, in a fixed order.
  public let options: [(name: String, value: String)]
  /// Names the key of the fingerprints; the same key, the same id.
  public let keyID: String
  /// UTC, ISO 8601 with seconds: "2026-11-23T19:56:00Z".
  public let start: String
  /// Whether findings are compared with a baseline.
  public let hasBaseline: Bool

  public init(
    tool: ToolVersion, patterns: [PatternInfo], sources: [FilePath],
    options: [(name: String, value: String)], keyID: String, start: String,
    hasBaseline: Bool = false
  ) {
    self.tool = tool
    self.patterns = patterns
    self.sources = sources
    self.options = options
    self.keyID = keyID
    self.start = start
    self.hasBaseline = hasBaseline
  }
}

public struct ToolVersion: Sendable {
  /// "0.1.0"
  public let version: String
  /// Names the pattern set: changes whenever a pattern changes.
  public let patternSet: String

  public init(version: String, patternSet: String) {
    self.version = version
    self.patternSet = patternSet
  }
}

/// What is known when a run has ended.
public struct RunSummary: Sendable {
  public let coverage: Coverage
  /// Findings reported, by pattern id.
  public let patterns: [String: PatternCount]
  /// Whether a finding was reported for which the run is to fail.
  public let isFailed: Bool
  /// Whether the run was interrupted.
  public let isInterrupted: Bool
  /// UTC, ISO 8601 with seconds.
  public let end: String
  /// Nil where findings were not compared with a baseline.
  public let baseline: BaselineSummary?

  /// Whether everything was searched that the options asked for.
  public var isComplete: Bool { !isInterrupted && coverage.isComplete }

  public init(
    coverage: Coverage, patterns: [String: PatternCount], isFailed: Bool = false,
    isInterrupted: Bool, end: String, baseline: BaselineSummary? = nil
  ) {
    self.coverage = coverage
    self.patterns = patterns
    self.isFailed = isFailed
    self.isInterrupted = isInterrupted
    self.end = end
    self.baseline = baseline
  }
}

/// How often a pattern was found.
public struct PatternCount: Sendable {
  /// Findings in the report.
  public var findings = 0
  /// Matches, of which a column's finding stands for many.
  public var matches = 0
  /// Different values among the matches, by keyed fingerprint.
  public var distinct = DistinctCount()

  public init() {}
}
