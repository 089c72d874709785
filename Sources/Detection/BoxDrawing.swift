/// The signs with which tables are drawn, U+2500 to U+257F, as they stand in UTF-8.
enum BoxDrawing {
  /// The first byte of each, and of other signs.
  static let first: UInt8 = 0xE2
  static let length = 3

  /// What such a sign does in a table.
  enum Part {
    /// It parts two cells of a row.
    case bar
    /// It goes on from left to right.
    case line
    /// It begins the line above the first row.
    case top
    /// It begins a line between two rows.
    case branch
    case other
  }

  /// The sign that begins at `position`; nil if none does.
  static func part(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Part? {
    guard position + length <= text.count, text[position] == first else { return nil }
    switch (text[position + 1], text[position + 2]) {
    case (0x94, 0x82), (0x94, 0x83), (0x95, 0x91): return .bar
    case (0x94, 0x80...0x81), (0x94, 0x84...0x85), (0x94, 0x88...0x89), (0x95, 0x8C...0x8D),
      (0x95, 0x90):
      return .line
    case (0x94, 0x8C...0x8F), (0x95, 0x92...0x94), (0x95, 0xAD): return .top
    case (0x94, 0x9C...0xA3), (0x95, 0x9E...0xA0): return .branch
    case (0x94...0x95, 0x80...0xBF): return .other
    default: return nil
    }
  }
}
