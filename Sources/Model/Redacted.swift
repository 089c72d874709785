/// What is left of a found value: a mask to recognise it by, and a keyed fingerprint to compare it
/// with. There is no way back to the value.
public struct Redacted: Hashable, Sendable, CustomStringConvertible {
  /// The value with most of its characters replaced by `*`: "***-**-**99".
  public let mask: String
  public let fingerprint: Fingerprint
  /// A keyed hash of the same, to count values that differ by; it stays in the program.
  public let hash: UInt64

  /// For `Detection`, the only module that has a value to redact.
  public init(mask: String, fingerprint: Fingerprint, hash: UInt64) {
    self.mask = mask
    self.fingerprint = fingerprint
    self.hash = hash
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

  /// What `description` says; nil if it is something else.
  public init?(hexadecimal text: String) {
    let digits = Array(text.utf8)
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20 }
    guard digits.count == 32, digits.allSatisfy(isDigit),
      let high = UInt64(String(decoding: digits[..<16], as: UTF8.self), radix: 16),
      let low = UInt64(String(decoding: digits[16...], as: UTF8.self), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// 32 hexadecimal digits.
  public var description: String { Self.hexadecimal(high) + Self.hexadecimal(low) }

  private static func hexadecimal(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
