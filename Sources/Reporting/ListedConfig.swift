public import Model

/// What a scan goes by, and who said it, as it is listed for programs.
public struct ListedConfig: Sendable {
  /// Who said something.
  public enum Origin: Sendable {
    /// Nobody: it is the default.
    case standard
    /// The config, in this line, from 1.
    case config(line: Int)
    /// The environment variable of this name.
    case environment(String)
    case commandLine
  }

  /// An option under its name in a config.
  public struct Option: Sendable {
    /// What is in force.
    public enum Value: Sendable {
      case flag(Bool)
      /// Nil where it is not set.
      case text(String?)
      case list([String])
    }

    let name: String
    let value: Value
    let origin: Origin

    public init(name: String, value: Value, origin: Origin) {
      self.name = name
      self.value = value
      self.origin = origin
    }
  }

  /// Thresholds of some paths: an entry of `paths`.
  public struct PathRule: Sendable {
    let globs: [String]
    let minConfidence: String?
    let failOn: String?
    let line: Int

    /// - Parameter line: Where it begins in the config, from 1.
    public init(globs: [String], minConfidence: String?, failOn: String?, line: Int) {
      self.globs = globs
      self.minConfidence = minConfidence
      self.failOn = failOn
      self.line = line
    }
  }

  /// An entry of `allow`.
  public struct Allowance: Sendable {
    /// By what it tells values.
    public enum Subject: Sendable { case value(String), regex(String), digest(String) }

    let subject: Subject
    let reason: String?
    let patterns: [String]
    let paths: [String]
    let line: Int

    /// - Parameters:
    ///   - patterns: Globs over ids; none for all.
    ///   - paths: Globs; none for all.
    ///   - line: Where it begins in the config, from 1.
    public init(
      _ subject: Subject, reason: String?, patterns: [String], paths: [String], line: Int
    ) {
      self.subject = subject
      self.reason = reason
      self.patterns = patterns
      self.paths = paths
      self.line = line
    }
  }

  let config: FilePath?
  let options: [Option]
  let paths: [PathRule]
  let allowed: [Allowance]

  /// - Parameter config: The file that is in force; nil where none is.
  public init(config: FilePath?, options: [Option], paths: [PathRule], allowed: [Allowance]) {
    self.config = config
    self.options = options
    self.paths = paths
    self.allowed = allowed
  }
}
