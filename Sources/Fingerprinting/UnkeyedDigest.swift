internal import Crypto

/// A digest that anyone can make again: only for what holds nothing of a value. Values are fingerprinted
/// under a key (`FingerprintKey`).
public enum UnkeyedDigest {
  /// The first 64 bits of SHA-256 over `numbers`, of which each counts as eight bytes, the highest
  /// first.
  public static func of(_ numbers: [UInt64]) -> UInt64 {
    var digest = SHA256()
    numbers.map(\.bigEndian).withUnsafeBytes { digest.update(bufferPointer: $0) }
    return digest.finalize().withUnsafeBytes { bytes in
      UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
    }
  }
}
