public import Model
internal import PCRE2
internal import PatternFiles

/// Values that are not to be reported, ready for every worker.
public final class AllowList: Sendable {
  /// What values are, and where they stand, that are not to be reported.
  public struct Rule: Sendable {
    /// Which values are meant.
    public let subject: Subject
    /// The ids of the patterns it is about; nil for all.
    public let patterns: Set<String>?
    /// Whether it is about the item of a path; nil for all, with a path or without.
    public let isAbout: (@Sendable (FilePath) -> Bool)?

    /// How a value is named.
    public enum Subject: Sendable {
      /// A value as patterns compare values: its spaces and signs, or its capitals, do not count.
      case value(String)
      /// What PCRE2 finds somewhere in a value.
      case regex(String)
      /// A value by its fingerprint under the run's key.
      case fingerprint(Fingerprint)
    }

    /// A rule about the values that `subject` names, everywhere unless more is said.
    public init(
      _ subject: Subject, patterns: Set<String>? = nil,
      isAbout: (@Sendable (FilePath) -> Bool)? = nil
    ) {
      self.subject = subject
      self.patterns = patterns
      self.isAbout = isAbout
    }
  }

  /// A place among the rules, and the expression that is tried.
  struct Expression: Sendable {
    let rule: Int
    let compiled: CompiledPattern
  }

  let rules: [Rule]
  let path: @Sendable (Origin) -> FilePath?
  /// Places among the rules of values, by how these are written to be compared.
  let alphanumeric: [[UInt8]: [Int]]
  let lowercase: [[UInt8]: [Int]]
  let fingerprints: [Fingerprint: [Int]]
  let expressions: [Expression]

  /// Expressions that do not compile match nothing: `problem(of:)` tells them.
  ///
  /// - Parameter path: What rules call the item that comes from an origin; asked once for each.
  public init(
    _ rules: [Rule], path: @escaping @Sendable (Origin) -> FilePath? = { $0.file }
  ) {
    self.rules = rules
    self.path = path
    var (alphanumeric, lowercase): ([[UInt8]: [Int]], [[UInt8]: [Int]]) = ([:], [:])
    var fingerprints: [Fingerprint: [Int]] = [:]
    var expressions: [Expression] = []
    for (number, rule) in rules.enumerated() {
      switch rule.subject {
      case .value(let text):
        alphanumeric[Self.written(text, .alphanumeric), default: []].append(number)
        lowercase[Self.written(text, .lowercase), default: []].append(number)
      case .fingerprint(let fingerprint): fingerprints[fingerprint, default: []].append(number)
      case .regex(let text):
        if case .success(let compiled) = Self.compiled(text) {
          expressions.append(Expression(rule: number, compiled: compiled))
        }
      }
    }
    // What consists of signs is no value of a pattern that passes over them.
    alphanumeric[[]] = nil
    self.alphanumeric = alphanumeric
    self.lowercase = lowercase
    self.fingerprints = fingerprints
    self.expressions = expressions
  }

  /// What is wrong with an expression: "missing ) at 14"; nil if it compiles.
  public static func problem(of expression: String) -> String? {
    guard case .failure(let error) = compiled(expression) else { return nil }
    return "\(error.message) at \(max(0, error.offset - plain.utf8.count))"
  }

  /// Patterns are written in free spacing, and their `^` and `$` stand for the borders of lines; what
  /// is about one value is not.
  private static let plain = "(?-xm)"

  private static func compiled(_ text: String) -> Result<CompiledPattern, CompileError> {
    Result { () throws(CompileError) in try CompiledPattern(plain + text, isAnchored: false) }
  }

  private static func written(_ text: String, _ rule: CanonicalRule) -> [UInt8] {
    let value = Array(text.utf8)
    return [UInt8](unsafeUninitializedCapacity: value.count) { room, count in
      value.withUnsafeBufferPointer { value in count = rule.write(value, into: room) }
    }
  }
}
