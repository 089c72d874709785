/// FNV-1a with 64 bits (RFC 9923). No protection against collisions made on purpose, which would
/// gain nothing here.
struct FowlerNollVo {
  private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a text and a byte that no text contains, so that texts do not run together.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
