public import Model

/// The formats of reports, by name.
public enum ReportFormats {
  /// One way to write a report.
  public struct Format: Sendable {
    /// The word after `--format`.
    public let name: String
    /// Makes a reporter that writes one report to a sink and hands on every byte by its `end`.
    public let makeReporter: @Sendable (any ByteSink, ReportOptions) -> any Reporter
  }

  /// All of them; the first is the default.
  public static let all = [
    Format(name: "text") { TextReporter(sink: $0, options: $1) },
    Format(name: "json") { sink, _ in JSONReporter(sink: sink) },
    Format(name: "jsonl") { sink, _ in JSONLinesReporter(sink: sink) },
    Format(name: "sarif") { SARIFReporter(sink: $0, options: $1) },
    Format(name: "csv") { sink, _ in CSVReporter(sink: sink) },
    Format(name: "github") { GitHubReporter(sink: $0, options: $1) },
    Format(name: "gitlab") { GitLabReporter(sink: $0, options: $1) },
    Format(name: "junit") { JUnitReporter(sink: $0, options: $1) },
    Format(name: "markdown") { sink, _ in MarkdownReporter(sink: sink) },
  ]
}
