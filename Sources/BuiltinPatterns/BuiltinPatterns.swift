internal import Embedding
internal import Model
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
  public static let definitions: [PatternDefinition] =
    (standard + definitions(areStandard: false)).sorted { $0.info.id < $1.info.id }

  /// Those that are on by default, sorted by id.
  public static let standard: [PatternDefinition] = definitions(areStandard: true)

  private static func definitions(areStandard: Bool) -> [PatternDefinition] {
    var reader = EmbeddedReader(EmbeddedPatterns.literal)
    _ = reader.text()
    _ = reader.part()
    let tables = EmbeddedTables(
      sets: reader.part(), words: reader.part(), againstAll: reader.part())
    let standard = reader.part()
    if areStandard { reader = standard }
    return reader.list { PatternDefinition(reading: &$0, tables: tables) }
  }

  /// What is known of those that are on by default.
  public static var known: KnownSet {
    var reader = EmbeddedReader(EmbeddedPatterns.literal)
    _ = reader.text()
    return KnownSet(reading: reader.part(), sets: reader.part(), words: reader.part())
  }
}
