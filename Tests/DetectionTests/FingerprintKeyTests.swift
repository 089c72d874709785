import Fingerprinting
import Model
import Testing

@Suite("A fingerprint")
struct FingerprintKeyTests {
  /// RFC 4231, 4.2 to 4.8: those whose keys are long enough.
  private static let published: [(key: [UInt8], value: [UInt8], code: String)] = [
    (
      Array(repeating: 0x0B, count: 20), Array("Hi There".utf8),
      "b0344c61d8db38535ca8afceaf0bf12b"
    ),
    (
      Array(repeating: 0xAA, count: 20), Array(repeating: 0xDD, count: 50),
      "773ea91e36800e46854db8ebd09181a7"
    ),
    (
      Array(0x01...0x19), Array(repeating: 0xCD, count: 50), "82558a389a443c0ea4cc819899f2083a"
    ),
    (
      Array(repeating: 0xAA, count: 131),
      Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      "60e431591ee0b67f0d8a26aacbf5b77f"
    ),
    (
      Array(repeating: 0xAA, count: 131),
      Array(
        """
        This is a test using a larger than block-size key and a larger than block-size data. \
        The key needs to be hashed before being used by the HMAC algorithm.
        """.utf8), "9b09ffa71b942fcb27635fbcd5b0e944"
    ),
  ]

  @Test("is the start of the code that RFC 4231 gives", arguments: [false, true])
  func published(byLibrary: Bool) throws {
    for (key, value, code) in Self.published {
      let key = try #require(FingerprintKey(bytes: key, byLibrary: byLibrary))
      #expect(key.fingerprint(of: value[...]).description == code)
    }
  }

  @Test("is the same by the processor as by the library, whatever its length")
  func ways() throws {
    for length in [16, 32, 63, 64, 65] {
      let bytes = (0..<length).map { UInt8($0) }
      let quick = try #require(FingerprintKey(bytes: bytes))
      let other = try #require(FingerprintKey(bytes: bytes, byLibrary: true))
      #expect(quick.id == other.id)
      for count in 0...300 {
        let value = (0..<count).map { UInt8(truncatingIfNeeded: 7 * $0 + length) }
        #expect(quick.fingerprint(of: value[...]) == other.fingerprint(of: value[...]))
      }
    }
  }
}
