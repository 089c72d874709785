/// A YAML value with the line it begins in, for messages.
public struct YAMLNode: Sendable {
  /// 1 is the first.
  public let line: Int
  /// What stands there.
  public let value: Value

  /// A text, or what texts are put together to.
  public indirect enum Value: Sendable {
    /// `isBlock`: written with `|`, so that its text begins in the next line.
    case scalar(String, isBlock: Bool)
    case sequence([YAMLNode])
    /// Keys as they stand there: one may come twice.
    case mapping([(key: String, keyLine: Int, value: YAMLNode)])
  }
}
