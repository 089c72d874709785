/// Searches that look at 32 bytes at once, in four words: as fast as memory without vectors.
extension UnsafeBufferPointer<UInt8> {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var tops: UInt64 { 0x8080_8080_8080_8080 }

  /// The first position at or after `start` whose byte is above ASCII; the end where none is.
  public func endOfASCII(from start: Int) -> Int {
    first(from: start) { $0 & Self.tops } ?? count
  }

  /// The position of the first NUL; nil where none is.
  public var firstNull: Int? {
    // Exact for the lowest NUL of a word, which is the one that is asked for.
    first(from: 0) { ($0 &- Self.ones) & ~$0 & Self.tops }
  }

  /// The first position at or after `start` of `byte`; nil where none is.
  public func first(_ byte: UInt8, from start: Int) -> Int? {
    let all = Self.ones &* UInt64(byte)
    return first(from: start) { (($0 ^ all) &- Self.ones) & ~($0 ^ all) & Self.tops }
  }

  /// The first position at or after `start` whose byte has its top bit set by `mark`.
  @inline(__always)
  private func first(from start: Int, _ mark: (UInt64) -> UInt64) -> Int? {
    let raw = UnsafeRawBufferPointer(self)
    @inline(__always)
    func word(_ position: Int) -> UInt64 {
      UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
    var position = start
    while position &+ 32 <= count {
      let first = mark(word(position)) | mark(word(position &+ 8))
      let second = mark(word(position &+ 16)) | mark(word(position &+ 24))
      if first | second != 0 { break }
      position &+= 32
    }
    while position &+ 8 <= count {
      let marks = mark(word(position))
      if marks != 0 { return position &+ marks.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < count {
      if mark(UInt64(self[position]) | ~0xFF & Self.ones) & 0x80 != 0 { return position }
      position &+= 1
    }
    return nil
  }
}
