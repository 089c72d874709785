/// The structure of GB 18030 (GB 18030-2022, chapter 5): characters of one, two and four bytes.
public enum GB18030 {
  /// Bytes of the character at `position`; 1 for a byte that begins none, which stands for one
  /// malformed character; nil for one that the end of the bytes cuts.
  public static func width(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard isLead(bytes[position]) else { return 1 }
    guard position + 1 < bytes.count else { return nil }
    switch bytes[position + 1] {
    case 0x40...0x7E, 0x80...0xFE: return 2
    case 0x30...0x39:
      guard position + 2 < bytes.count else { return nil }
      guard isLead(bytes[position + 2]) else { return 1 }
      guard position + 3 < bytes.count else { return nil }
      return 0x30...0x39 ~= bytes[position + 3] ? 4 : 1
    default: return 1
    }
  }

  private static func isLead(_ byte: UInt8) -> Bool { byte >= 0x81 && byte <= 0xFE }
}
