public import Embedding
public import Model

/// What a scan needs of all patterns that are on by default, worked out when the program was built.
public struct KnownSet: Sendable {
  /// The least confidence that the run reports which it is for.
  public static let minimum = Confidence.medium

  /// How many patterns it is of.
  private let patternCount: Int
  /// What finds the forms that count wherever they match, and those that count in context only, as the
  /// sieve's own writer wrote it.
  public let always: EmbeddedReader
  public let gated: EmbeddedReader
  /// The sets of bytes that both refer to.
  public let sets: EmbeddedReader
  /// The folded words of all patterns, those of the set first, in the order of a lexicon.
  public let words: EmbeddedReader
  /// How many of them are the set's, and whose each is; see `ContextLexicon`.
  public let owners: EmbeddedReader

  /// - Parameters:
  ///   - reader: What the set itself consists of.
  ///   - sets: What all analyses refer to.
  ///   - words: Those of all patterns.
  public init(reading reader: EmbeddedReader, sets: EmbeddedReader, words: EmbeddedReader) {
    var reader = reader
    patternCount = reader.number()
    always = reader.part()
    gated = reader.part()
    owners = reader.part()
    self.sets = sets
    self.words = words
  }

  /// Whether it is of these patterns, all of them and no others.
  ///
  /// - Parameter definitions: Of different patterns.
  public func isMade(of definitions: [PatternDefinition]) -> Bool {
    definitions.count == patternCount
      && definitions.allSatisfy { definition in
        !definition.info.category.isOffByDefault
          && definition.forms.allSatisfy { $0.analysis != nil }
      }
  }
}

extension FormDefinition {
  /// Whether a match without context is worth less than `minimum`, so that it is enough to look for it
  /// near words.
  ///
  /// - Parameter longest: Bytes of its longest match; nil where that is not known, or large.
  public func needsContext(for minimum: Confidence, longest: Int?) -> Bool {
    longest != nil && (alone.map { $0 < minimum } ?? true)
  }
}
