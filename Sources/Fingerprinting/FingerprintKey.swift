internal import Crypto
public import Model

/// The secret under which found values are fingerprinted.
///
/// Without it a fingerprint tells nothing: a plain digest of a number of nine digits is undone by
/// counting.
public struct FingerprintKey: Sendable {
  /// The least that a key given by the user must have, in bytes.
  public static let leastLength = 16

  /// The digests that have taken in the key (RFC 2104): each value goes on from a copy.
  private let inner: SHA256
  private let outer: SHA256
  private var counting = KeyedHash(low: 0, high: 0)

  /// A key of 256 random bits, for one run.
  public static func random() -> FingerprintKey { FingerprintKey(SymmetricKey(size: .bits256)) }

  /// The key that `bytes` hold; nil if there are fewer than `leastLength`.
  public init?(bytes: [UInt8]) {
    guard bytes.count >= Self.leastLength else { return nil }
    self.init(SymmetricKey(data: bytes))
  }

  private init(_ key: SymmetricKey) {
    var block = key.withUnsafeBytes { bytes in
      bytes.count > SHA256.blockByteCount ? Array(SHA256.hash(data: bytes)) : Array(bytes)
    }
    block += Array(repeating: 0, count: SHA256.blockByteCount - block.count)
    var (inner, outer) = (SHA256(), SHA256())
    inner.update(data: block.map { $0 ^ 0x36 })
    outer.update(data: block.map { $0 ^ 0x5C })
    self.inner = inner
    self.outer = outer
    let key = fingerprint(of: Array("privet counts values".utf8)[...])
    counting = KeyedHash(low: key.low, high: key.high)
  }

  /// Names the key without revealing it: eight hexadecimal digits.
  public var id: String {
    String(fingerprint(of: Array("privet key id".utf8)[...]).description.prefix(8))
  }

  /// A hash of `value` under a key of its own, to count values that differ by.
  public func hash(of value: UnsafeRawBufferPointer) -> UInt64 { counting.hash(value) }

  /// The first 128 bits of HMAC-SHA-256 over `value`.
  public func fingerprint(of value: ArraySlice<UInt8>) -> Fingerprint {
    value.withUnsafeBytes { fingerprint(of: $0) }
  }

  /// The same of a value that lies in a buffer.
  public func fingerprint(of value: UnsafeRawBufferPointer) -> Fingerprint {
    var inner = inner
    inner.update(bufferPointer: value)
    var outer = outer
    inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
    return outer.finalize().withUnsafeBytes { bytes in
      Fingerprint(
        high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}
