internal import Crypto
public import Model

/// The secret under which found values are fingerprinted.
///
/// Without it a fingerprint tells nothing: a plain digest of a number of nine digits is undone by
/// counting.
public struct FingerprintKey: Sendable {
  /// The least that a key given by the user must have, in bytes.
  public static let leastLength = 16

  private let key: SymmetricKey

  /// A key of 256 random bits, for one run.
  public static func random() -> FingerprintKey { FingerprintKey(SymmetricKey(size: .bits256)) }

  /// The key that `bytes` hold; nil if there are fewer than `leastLength`.
  public init?(bytes: [UInt8]) {
    guard bytes.count >= Self.leastLength else { return nil }
    self.init(SymmetricKey(data: bytes))
  }

  private init(_ key: SymmetricKey) { self.key = key }

  /// Names the key without revealing it: eight hexadecimal digits.
  public var id: String {
    String(fingerprint(of: Array("privet key id".utf8)[...]).description.prefix(8))
  }

  /// The first 128 bits of HMAC-SHA-256 over `value`.
  public func fingerprint(of value: ArraySlice<UInt8>) -> Fingerprint {
    let code = HMAC<SHA256>.authenticationCode(for: value, using: key)
    return code.withUnsafeBytes { bytes in
      Fingerprint(
        high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}
