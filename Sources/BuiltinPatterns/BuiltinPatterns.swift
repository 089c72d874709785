public import PatternFiles

/// The pattern files of the repository, which are a part of the binary.
///
/// They are parsed and checked when the program is built, and are code in it: a scan begins without
/// reading any YAML.
public enum BuiltinPatterns {
  /// Names the set: how many patterns, and a checksum over all of their files.
  public static var version: String { EmbeddedPatterns.version }

  /// Every built-in pattern, sorted by id.
  public static var definitions: [PatternDefinition] { EmbeddedPatterns.definitions }
}
