/// What is left of a found value: a mask to recognise it by, and a keyed fingerprint to compare it
/// with. There is no way back to the value.
public struct Redacted: Hashable, Sendable, CustomStringConvertible {
  /// The value with most of its characters replaced by `*`: "***-**-**99".
  public let mask: String
  public let fingerprint: Fingerprint

  /// For `Detection`, the only module that has a value to redact.
  public init(mask: String, fingerprint: Fingerprint) {
    self.mask = mask
    self.fingerprint = fingerprint
  }

  public var description: String { mask }
}

/// The first 128 bits of HMAC-SHA-256 over a value in its canonical writing.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// 32 hexadecimal digits.
  public var description: String { Self.hexadecimal(high) + Self.hexadecimal(low) }

  private static func hexadecimal(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
