/// Folded text that knows where it comes from.
struct FoldedText {
  /// Bytes that one byte of text becomes at most, blanks at the ends left out: a blank before it, and
  /// what case mapping may add.
  private static let widest = 4

  /// The first `count` are filled; so it is with the positions.
  private(set) var bytes: [UInt8] = []
  private var positions: [Int32] = []
  private(set) var count = 0
  /// Whether it holds letters of a script that glues words together.
  private(set) var holdsGlued = false
  private var start = 0
  private var end = 0

  /// The folded bytes by themselves.
  var filled: [UInt8] { Array(bytes[..<count]) }

  /// Where what stands at `place` comes from; the end of the text for what lies behind it.
  func position(_ place: Int) -> Int { place < count ? start + Int(positions[place]) : end }

  /// How many of the folded bytes come from `position` or from behind it.
  func count(from position: Int) -> Int {
    let offset = position - start
    return positions[..<count].reversed().prefix { Int($0) >= offset }.count
  }

  /// Folds `text`, which begins at `start` of a larger one.
  mutating func fill(with text: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.start = start
    end = start + text.count
    holdsGlued = false
    let needed = Self.widest * text.count + 16
    if bytes.count < needed {
      bytes = Array(repeating: 0, count: needed)
      positions = Array(repeating: 0, count: needed)
    }
    count = 0
    var hasGlued = false
    count = bytes.withUnsafeMutableBufferPointer { bytes in
      positions.withUnsafeMutableBufferPointer { positions in
        var writer = Writer(bytes: bytes, positions: positions)
        writer.fold(text, hasGlued: &hasGlued)
        return writer.count
      }
    }
    holdsGlued = hasGlued
  }

  private struct Writer {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    let positions: UnsafeMutableBufferPointer<Int32>
    var count = 0

    @inline(__always)
    mutating func append(_ byte: UInt8, _ position: Int) {
      bytes[count] = byte
      positions[count] = Int32(truncatingIfNeeded: position)
      count &+= 1
    }

    /// A blank, unless there is one.
    @inline(__always)
    mutating func part(at position: Int) {
      if bytes[count &- 1] != blank { append(blank, position) }
    }

    private var blank: UInt8 { UInt8(ascii: " ") }

    mutating func fold(_ text: UnsafeBufferPointer<UInt8>, hasGlued: inout Bool) {
      append(blank, 0)
      TextFolding.asciiKinds.withUnsafeBufferPointer { kinds in
        var last = TextFolding.Kind.blank
        var place = 0
        while place < text.count {
          let byte = text[place]
          guard byte < 0x80 else {
            place += foldCharacter(of: text, at: place, &last, &hasGlued)
            continue
          }
          let kind = kinds[Int(byte)]
          if kind != last, TextFolding.isBorder(last, kind) { part(at: place) }
          last = kind
          if kind != .blank { append(kind == .upper ? byte | 0x20 : byte, place) }
          place &+= 1
        }
      }
      part(at: text.count)
    }

    /// Folds a character beyond ASCII; returns its length.
    private mutating func foldCharacter(
      of text: UnsafeBufferPointer<UInt8>, at place: Int, _ last: inout TextFolding.Kind,
      _ hasGlued: inout Bool
    ) -> Int {
      let (scalar, length) = TextFolding.scalar(at: place, of: text)
      let kind = TextFolding.kind(of: scalar)
      if kind == .blank || TextFolding.isBorder(last, kind) { part(at: place) }
      last = kind
      if scalar >= TextFolding.firstGlued, kind == .other { hasGlued = true }
      for byte in TextFolding.folded(scalar, kind).prefix(FoldedText.widest * length - 1) {
        append(byte, place)
      }
      return length
    }
  }
}
