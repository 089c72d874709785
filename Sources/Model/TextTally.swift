/// How many lines and characters a text of UTF-8 holds. Bytes that continue a character add
/// nothing to it.
///
/// Sixteen bytes are counted at once: a cursor passes over everything that is searched.
struct TextTally {
  let newlines: Int
  let scalars: Int
  /// Scalars beyond the Basic Multilingual Plane, which are two units of UTF-16.
  let astral: Int

  var units: Int { scalars + astral }

  private typealias Vector = SIMD16<UInt8>
  private static let width = 16
  /// No more vectors than a byte can count.
  private static let block = 255

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    guard !Self.isPlain(bytes) else {
      newlines = 0
      scalars = bytes.count
      astral = 0
      return
    }
    let raw = UnsafeRawBufferPointer(bytes)
    let vectors = bytes.count / Self.width
    var newlines = 0
    var continuing = 0
    var astral = 0
    var start = 0
    while start < vectors {
      let end = min(start + Self.block, vectors)
      let (lines, isASCII) = Self.newlines(in: start..<end, of: raw)
      newlines += lines
      if !isASCII {
        // 10xxxxxx
        continuing += Self.count(in: start..<end, of: raw) { vector in
          (vector & Vector(repeating: 0xC0)) .== Vector(repeating: 0x80)
        }
        // 1111xxxx
        astral += Self.count(in: start..<end, of: raw) { $0 .>= Vector(repeating: 0xF0) }
      }
      start = end
    }
    for byte in bytes[(vectors * Self.width)...] {
      if byte == 0x0A { newlines += 1 }
      if byte & 0xC0 == 0x80 { continuing += 1 }
      if byte >= 0xF0 { astral += 1 }
    }
    self.newlines = newlines
    self.astral = astral
    scalars = bytes.count - continuing
  }

  /// Whether it is ASCII on one line, as most of what is passed over between two findings is.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= width else { return !bytes.contains { $0 == 0x0A || $0 >= 0x80 } }
    let raw = UnsafeRawBufferPointer(bytes)
    let last = bytes.count &- width
    var offset = 0
    while true {
      let vector = vector(at: offset, of: raw)
      let newlines = unsafeBitCast(vector .== Vector(repeating: 0x0A), to: Vector.self)
      guard bits(of: vector | newlines) & 0x8080_8080_8080_8080 == 0 else { return false }
      if offset == last { return true }
      // The last vector may overlap the one before.
      offset = min(offset &+ width, last)
    }
  }

  /// The last newline of `bytes`.
  static func lastNewline(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var end = bytes.count
    while end >= width {
      let found = vector(at: end &- width, of: raw) .== Vector(repeating: 0x0A)
      if bits(of: unsafeBitCast(found, to: Vector.self)) != 0 { break }
      end -= width
    }
    return bytes[..<end].lastIndex(of: 0x0A)
  }

  /// The newlines of at most `block` vectors, and whether all of their bytes are ASCII.
  @inline(__always)
  private static func newlines(in vectors: Range<Int>, of raw: UnsafeRawBufferPointer)
    -> (Int, isASCII: Bool)
  {
    var seen = Vector()
    let newlines = count(in: vectors, of: raw) { vector in
      seen = seen | vector
      return vector .== Vector(repeating: 0x0A)
    }
    return (newlines, bits(of: seen) & 0x8080_8080_8080_8080 == 0)
  }

  /// The bytes of at most `block` vectors for which `condition` holds.
  @inline(__always)
  private static func count(
    in vectors: Range<Int>, of raw: UnsafeRawBufferPointer,
    where condition: (Vector) -> SIMDMask<SIMD16<Int8>>
  ) -> Int {
    var counts = Vector()
    for number in vectors {
      // A byte of a mask is -1 where it is true. Operators that assign, and `replacing`, are slow:
      // they go lane by lane.
      let mask = condition(vector(at: number &* width, of: raw))
      counts = counts &- unsafeBitCast(mask, to: Vector.self)
    }
    let words = unsafeBitCast(counts, to: SIMD2<UInt64>.self)
    return total(words[0]) + total(words[1])
  }

  @inline(__always)
  private static func vector(at offset: Int, of raw: UnsafeRawBufferPointer) -> Vector {
    raw.loadUnaligned(fromByteOffset: offset, as: Vector.self)
  }

  /// The bits that are set in either half.
  @inline(__always)
  private static func bits(of vector: Vector) -> UInt64 {
    let words = unsafeBitCast(vector, to: SIMD2<UInt64>.self)
    return words[0] | words[1]
  }

  /// The sum of the eight bytes of `counts`.
  @inline(__always)
  private static func total(_ counts: UInt64) -> Int {
    let pairs = (counts & 0x00FF_00FF_00FF_00FF) + (counts >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
  }
}
