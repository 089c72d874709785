internal import Fingerprinting
internal import Model
internal import PatternFiles

/// Turns a value into what may leave this module.
struct Redactor {
  let key: FingerprintKey

  func redact(_ value: ArraySlice<UInt8>, mask: MaskRule, canonical: CanonicalRule) -> Redacted {
    Redacted(mask: Mask.of(value, mask), fingerprint: fingerprint(of: value, in: canonical))
  }

  /// The fingerprint of the value in its canonical writing.
  private func fingerprint(of value: ArraySlice<UInt8>, in rule: CanonicalRule) -> Fingerprint {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: value.count) { canonical in
      var count = 0
      for byte in value {
        guard let byte = Self.canonical(byte, rule) else { continue }
        canonical.initializeElement(at: count, to: byte)
        count += 1
      }
      let written = UnsafeRawBufferPointer(canonical)[..<count]
      return key.fingerprint(of: UnsafeRawBufferPointer(rebasing: written))
    }
  }

  /// The byte as the canonical writing has it; nil for a byte that is not in it.
  private static func canonical(_ byte: UInt8, _ rule: CanonicalRule) -> UInt8? {
    switch (byte, rule) {
    case (0x41...0x5A, .lowercase): byte | 0x20
    case (_, .lowercase): byte
    case (0x61...0x7A, .alphanumeric): byte & ~0x20
    case (0x30...0x39, .alphanumeric), (0x41...0x5A, .alphanumeric), (0x80..., .alphanumeric): byte
    case (_, .alphanumeric): nil
    }
  }
}
