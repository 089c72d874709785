@testable import Words

/// A text folded as a whole that knows where it comes from: what is found in it is what there is to be
/// found.
struct FoldedText {
  /// Bytes that one byte of text becomes at most, blanks at the ends left out: a blank before it, and
  /// what case mapping may add.
  private static let widest = 4

  /// The first `count` are filled; so it is with the positions.
  private(set) var bytes: [UInt8] = []
  private var positions: [Int32] = []
  private(set) var count = 0
  private var end = 0

  /// The folded bytes by themselves.
  var filled: [UInt8] { Array(bytes[..<count]) }

  /// Where what stands at `place` comes from; the end of the text for what lies behind it.
  func position(_ place: Int) -> Int { place < count ? Int(positions[place]) : end }

  init(_ text: UnsafeBufferPointer<UInt8>) {
    end = text.count
    let needed = Self.widest * text.count + 16
    bytes = Array(repeating: 0, count: needed)
    positions = Array(repeating: 0, count: needed)
    count = bytes.withUnsafeMutableBufferPointer { bytes in
      positions.withUnsafeMutableBufferPointer { positions in
        var writer = Writer(bytes: bytes, positions: positions)
        writer.fold(text)
        return writer.count
      }
    }
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

    mutating func fold(_ text: UnsafeBufferPointer<UInt8>) {
      append(blank, 0)
      var last = TextFolding.Kind.blank
      var place = 0
      while place < text.count {
        let byte = text[place]
        guard byte < 0x80 else {
          place += foldCharacter(of: text, at: place, &last)
          continue
        }
        let kind = TextFolding.kind(of: UInt32(byte))
        if kind != last, TextFolding.isBorder(last, kind) { part(at: place) }
        last = kind
        if kind != .blank { append(kind == .upper ? byte | 0x20 : byte, place) }
        place &+= 1
      }
      part(at: text.count)
    }

    /// Folds a character beyond ASCII; returns its length.
    private mutating func foldCharacter(
      of text: UnsafeBufferPointer<UInt8>, at place: Int, _ last: inout TextFolding.Kind
    ) -> Int {
      let (scalar, length) = TextFolding.scalar(at: place, of: text)
      let kind = TextFolding.kind(of: scalar)
      if kind == .blank || TextFolding.isBorder(last, kind) { part(at: place) }
      last = kind
      for byte in TextFolding.folded(scalar, kind).prefix(FoldedText.widest * length - 1) {
        append(byte, place)
      }
      return length
    }
  }
}
