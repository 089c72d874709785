internal import Fingerprinting
internal import Model
internal import PatternFiles

/// Turns a value into what may leave this module.
struct Redactor {
  let key: FingerprintKey

  func redact(
    _ value: UnsafeBufferPointer<UInt8>, mask: MaskRule, canonical: CanonicalRule
  ) -> Redacted {
    Redacted(mask: Mask.of(value, mask), fingerprint: fingerprint(of: value, in: canonical))
  }

  /// The fingerprint of the value in its canonical writing.
  private func fingerprint(
    of value: UnsafeBufferPointer<UInt8>, in rule: CanonicalRule
  ) -> Fingerprint {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: value.count) { canonical in
      let count = rule.write(value, into: canonical)
      let written = UnsafeRawBufferPointer(canonical)[..<count]
      return key.fingerprint(of: UnsafeRawBufferPointer(rebasing: written))
    }
  }
}
