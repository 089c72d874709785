internal import PatternFiles
public import Model

/// Makes of the value of a match what may leave the matcher, if that is asked for: it takes longer
/// than to find the match, and of most in a table nobody asks.
///
/// It cannot be kept, as the value that it looks at cannot.
public struct Redaction: ~Copyable {
  private let value: UnsafeBufferPointer<UInt8>
  private let mask: MaskRule
  private let canonical: CanonicalRule
  private let redactor: Redactor
  /// What `redactor` says of the value.
  let hash: UInt64

  init(
    of value: UnsafeBufferPointer<UInt8>, by pattern: CompiledDefinition, with redactor: Redactor
  ) {
    self.value = value
    mask = pattern.mask
    canonical = pattern.canonical
    self.redactor = redactor
    hash = redactor.hash(of: value, in: pattern.canonical)
  }

  public var redacted: Redacted {
    Redacted(mask: Mask.of(value, mask), fingerprint: fingerprint, hash: hash)
  }

  var fingerprint: Fingerprint { redactor.fingerprint(of: value, in: canonical) }
}
