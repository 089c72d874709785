internal import Fingerprinting
internal import Model
internal import PatternFiles

/// Turns values into what they are compared by. A class: it is handed on with every match.
final class Redactor: Sendable {
  private let key: FingerprintKey

  init(key: FingerprintKey) { self.key = key }

  /// The fingerprint of the value in its canonical writing.
  func fingerprint(
    of value: UnsafeBufferPointer<UInt8>, in rule: CanonicalRule
  ) -> Fingerprint {
    rule.withCanonical(value, key.fingerprint)
  }

  /// The hash of the value in its canonical writing.
  func hash(of value: UnsafeBufferPointer<UInt8>, in rule: CanonicalRule) -> UInt64 {
    rule.withCanonical(value, key.hash)
  }
}
