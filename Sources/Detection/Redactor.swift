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
      var count = 0
      switch rule {
      case .lowercase:
        for byte in value {
          canonical[count] = 0x41...0x5A ~= byte ? byte | 0x20 : byte
          count &+= 1
        }
      case .alphanumeric:
        for byte in value {
          canonical[count] = 0x61...0x7A ~= byte ? byte & ~0x20 : byte
          count &+= Self.isAlphanumeric(byte) ? 1 : 0
        }
      }
      let written = UnsafeRawBufferPointer(canonical)[..<count]
      return key.fingerprint(of: UnsafeRawBufferPointer(rebasing: written))
    }
  }

  /// Letters beyond ASCII are.
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
