internal import CDigest
internal import Crypto
public import Model

/// The secret under which found values are fingerprinted.
///
/// Without it a fingerprint tells nothing: a plain digest of a number of nine digits is undone by
/// counting.
public struct FingerprintKey: Sendable {
  /// The least that a key given by the user must have, in bytes.
  public static let leastLength = 16

  /// Digests that have taken in the key (RFC 2104), from which each value goes on.
  private enum Digests {
    /// Made by the processor's own instructions. The library uses them too, but allocates two
    /// objects for each value and wipes them, which takes four times as long as the digests.
    case processor(digest_key)
    case library(inner: SHA256, outer: SHA256)
  }
  private let digests: Digests

  /// A key of 256 random bits, for one run.
  public static func random() -> FingerprintKey { FingerprintKey(SymmetricKey(size: .bits256)) }

  /// The key that `bytes` hold; nil if there are fewer than `leastLength`.
  public init?(bytes: [UInt8]) { self.init(bytes: bytes, byLibrary: false) }

  /// - Parameter byLibrary: Whether the library makes the digests on every machine; for tests.
  package init?(bytes: [UInt8], byLibrary: Bool) {
    guard bytes.count >= Self.leastLength else { return nil }
    self.init(SymmetricKey(data: bytes), byLibrary: byLibrary)
  }

  private init(_ key: SymmetricKey, byLibrary: Bool = false) {
    var block = key.withUnsafeBytes { bytes in
      bytes.count > SHA256.blockByteCount ? Array(SHA256.hash(data: bytes)) : Array(bytes)
    }
    block += Array(repeating: 0, count: SHA256.blockByteCount - block.count)
    if !byLibrary, digest_is_available() != 0 {
      digests = .processor(digest_take_in(block))
      return
    }
    var (inner, outer) = (SHA256(), SHA256())
    inner.update(data: block.map { $0 ^ 0x36 })
    outer.update(data: block.map { $0 ^ 0x5C })
    digests = .library(inner: inner, outer: outer)
  }

  /// Names the key without revealing it: eight hexadecimal digits.
  public var id: String {
    String(fingerprint(of: Array("privet key id".utf8)[...]).description.prefix(8))
  }

  /// The first 128 bits of HMAC-SHA-256 over `value`.
  public func fingerprint(of value: ArraySlice<UInt8>) -> Fingerprint {
    value.withUnsafeBytes { fingerprint(of: $0) }
  }

  /// The same of a value that lies in a buffer.
  public func fingerprint(of value: UnsafeRawBufferPointer) -> Fingerprint {
    switch digests {
    case .processor(let key): Self.fingerprint(of: value, under: key)
    case .library(let inner, let outer): Self.fingerprint(of: value, inner, outer)
    }
  }

  private static func fingerprint(
    of value: UnsafeRawBufferPointer, under key: digest_key
  ) -> Fingerprint {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2) { code in
      withUnsafePointer(to: key) { key in
        value.withMemoryRebound(to: UInt8.self) { value in
          digest_authenticate(key, value.baseAddress, value.count, code.baseAddress)
        }
      }
      return Fingerprint(high: code[0], low: code[1])
    }
  }

  private static func fingerprint(
    of value: UnsafeRawBufferPointer, _ inner: SHA256, _ outer: SHA256
  ) -> Fingerprint {
    var (inner, outer) = (inner, outer)
    inner.update(bufferPointer: value)
    inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
    return outer.finalize().withUnsafeBytes { bytes in
      Fingerprint(
        high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}
