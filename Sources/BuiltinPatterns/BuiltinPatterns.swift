internal import Embedding
public import PatternFiles

/// The pattern files of the repository, which are a part of the binary.
///
/// They are parsed, checked and analysed when the program is built: a scan begins without reading any
/// YAML.
public enum BuiltinPatterns {
  /// Names the set: how many patterns, and a checksum over all of their files.
  public static var version: String {
    var reader = EmbeddedReader(EmbeddedPatterns.literal)
    return reader.text()
  }

  /// Every built-in pattern, sorted by id.
  public static let definitions: [PatternDefinition] = {
    var reader = EmbeddedReader(EmbeddedPatterns.literal)
    _ = reader.text()
    _ = reader.part()
    let tables = EmbeddedTables(
      sets: reader.part(), words: reader.part(), againstAll: reader.part())
    return reader.list { PatternDefinition(reading: &$0, tables: tables) }
  }()

  /// What finds those that are on by default.
  public static var sieves: KnownSieves {
    var reader = EmbeddedReader(EmbeddedPatterns.literal)
    _ = reader.text()
    var sieves = reader.part()
    return KnownSieves(
      patternCount: sieves.number(), always: sieves.part(), gated: sieves.part())
  }
}
