internal import PatternFiles
public import Model

/// Makes of the value of a match what may leave the matcher, if that is asked for: it takes longer
/// than to find the match, and of most in a table nobody asks.
///
/// It cannot be kept, as the value that it looks at cannot.
public struct Redaction: ~Copyable {
  private enum Source {
    case value(UnsafeBufferPointer<UInt8>, MaskRule, CanonicalRule, Redactor)
    case done(Redacted)
  }

  private let source: Source
  /// That of what is made of it.
  let hash: UInt64

  init(
    of value: UnsafeBufferPointer<UInt8>, by pattern: CompiledDefinition, with redactor: Redactor
  ) {
    source = .value(value, pattern.mask, pattern.canonical, redactor)
    hash = redactor.hash(of: value, in: pattern.canonical)
  }

  /// One of a value that is redacted already.
  public init(done: Redacted) {
    source = .done(done)
    hash = done.hash
  }

  public var redacted: Redacted {
    switch source {
    case .value(let value, let mask, _, _):
      Redacted(mask: Mask.of(value, mask), fingerprint: fingerprint, hash: hash)
    case .done(let redacted): redacted
    }
  }

  var fingerprint: Fingerprint {
    switch source {
    case .value(let value, _, let canonical, let redactor):
      redactor.fingerprint(of: value, in: canonical)
    case .done(let redacted): redacted.fingerprint
    }
  }
}
