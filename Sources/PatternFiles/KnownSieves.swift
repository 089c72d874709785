public import Embedding
public import Model

/// What finds the forms of all patterns that are on by default, worked out when the program was built.
public struct KnownSieves: Sendable {
  /// The least confidence that the run reports which they are for.
  public static let minimum = Confidence.medium

  /// How many patterns they are of.
  private let patternCount: Int
  /// Each as the sieve's own writer wrote it, with the sets of the forms' analyses.
  public let always: EmbeddedReader
  public let gated: EmbeddedReader

  /// - Parameters:
  ///   - always: Of forms that count wherever they match.
  ///   - gated: Of forms that count in context only.
  public init(patternCount: Int, always: EmbeddedReader, gated: EmbeddedReader) {
    self.patternCount = patternCount
    self.always = always
    self.gated = gated
  }

  /// Whether they are of these patterns, all of them and no others.
  ///
  /// - Parameter definitions: Of different patterns.
  public func are(of definitions: [PatternDefinition]) -> Bool {
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
