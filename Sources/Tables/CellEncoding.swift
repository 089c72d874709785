/// How the bytes of a cell are to be read.
///
/// Databases keep no encoding for a BLOB, and programs store UTF-16 and C strings in it. What has no
/// NUL is taken for text as it is: a search through bytes that are none costs little.
public enum CellEncoding: Equatable, Sendable {
  /// UTF-8 or any other encoding without NULs, behind a mark of so many bytes.
  case plain(mark: Int)
  case utf16(isBigEndian: Bool, mark: Int)
  case binary

  /// Bytes by which the encoding is told.
  public static let sample = 64 * 1024
  /// UTF-16 units of them that are looked at one by one.
  private static let units = 4096

  /// Looks at the first `sample` bytes of them.
  public init(of bytes: UnsafeBufferPointer<UInt8>) {
    var count = min(bytes.count, Self.sample)
    if count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE {
      self = .utf16(isBigEndian: false, mark: 2)
      return
    }
    if count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF {
      self = .utf16(isBigEndian: true, mark: 2)
      return
    }
    let mark = count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    // Programs in C store the NUL that ends a string.
    while count > 0, bytes[count - 1] == 0 { count -= 1 }
    let text = UnsafeBufferPointer(rebasing: bytes[..<count])
    guard !text.isEmpty else {
      self = .binary
      return
    }
    guard text.contains(0) else {
      self = .plain(mark: mark)
      return
    }
    // Trailing NULs were taken off: the last one can be half of a unit.
    let whole = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, count + count % 2)])
    let little = Self.latinUnits(whole, isBigEndian: false)
    let big = Self.latinUnits(whole, isBigEndian: true)
    let looked = min(whole.count / 2, Self.units)
    let latin = max(little, big)
    // Few bytes look like UTF-16 by chance, and what is searched for has Latin characters.
    if latin * 2 > looked || latin >= 8 && !Self.isPlain(text) {
      self = .utf16(isBigEndian: big > little, mark: 0)
    } else {
      self = Self.isPlain(text) ? .plain(mark: mark) : .binary
    }
  }

  /// Whether it is UTF-8 with NULs in it, but no other controls.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = min(text.count, 2 * units)
    // The end of the sample may cut a character.
    while count < text.count, count > 0, text[count - 1] >= 0x80 { count -= 1 }
    let start = text[..<count]
    return String(validating: start, as: UTF8.self) != nil
      && !start.contains { $0 < 0x20 && ![0, 0x09, 0x0A, 0x0D].contains($0) || $0 == 0x7F }
  }

  /// How many units of UTF-16 are printable ASCII; -1 when it is no text at all.
  private static func latinUnits(_ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) -> Int {
    guard bytes.count.isMultiple(of: 2) else { return -1 }
    var latin = 0
    var isPairOpen = false
    for index in 0..<min(bytes.count / 2, units) {
      let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      guard isPairOpen == (unit & 0xFC00 == 0xDC00) else { return -1 }
      isPairOpen = unit & 0xFC00 == 0xD800
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20..<0x7F: latin += 1
      // Controls, private use, no characters at all.
      case 0..<0x20, 0x7F..<0xA0, 0xE000..<0xF900, 0xFFFE, 0xFFFF: return -1
      default: continue
      }
    }
    return latin
  }
}
