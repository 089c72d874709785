extension UnsafeBufferPointer<UInt8> {
  /// The first position at or after `start` whose byte is above ASCII; the end where none is.
  func endOfASCII(from start: Int) -> Int {
    first(from: start) { (vector: SIMD16<UInt8>) in vector .>= 0x80 } ?? count
  }

  /// The position of the first NUL; nil where none is.
  var firstNull: Int? { first(from: 0) { (vector: SIMD16<UInt8>) in vector .== 0 } }

  /// The first position at or after `start` whose byte is marked, sixteen of them at once.
  @inline(__always)
  private func first(
    from start: Int, _ marked: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(self)
    var position = start
    while position + 16 <= count {
      let vector = raw.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      let marks = marked(vector)
      if any(marks) {
        for place in 0..<16 where marks[place] { return position + place }
      }
      position += 16
    }
    while position < count {
      if marked(SIMD16(repeating: self[position]))[0] { return position }
      position += 1
    }
    return nil
  }
}
