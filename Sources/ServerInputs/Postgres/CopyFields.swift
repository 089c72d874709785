internal import Tables

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds the fields of a line of a COPY: tabs stand between them.
struct CopyFields {
  /// As they lie in the line that was looked at last.
  private(set) var all: [RowBlock.Cell]

  /// - Parameter count: How many a line has.
  init(count: Int) {
    all = Array(repeating: RowBlock.Cell(start: 0, count: 0, kind: .plain), count: count)
  }

  func bytes(of field: Int, in line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    Self.bytes(of: all[field], in: line)
  }

  static func bytes(
    of field: RowBlock.Cell, in line: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let start = Int(field.start)
    return UnsafeBufferPointer(rebasing: line[start..<start + Int(field.count)])
  }

  /// Looks at a line without its line feed.
  mutating func find(in line: UnsafeBufferPointer<UInt8>) {
    all.withUnsafeMutableBufferPointer { fields in
      var start = 0
      var backslash = Self.position(of: "\\", in: line, from: 0)
      for number in fields.indices {
        let end = Self.position(of: "\t", in: line, from: start)
        let hasEscapes = backslash < end
        // Nothing but NULL is written so.
        let isNull =
          hasEscapes && end - start == 2 && line[start + 1] == UInt8(ascii: "N")
        fields[number] = RowBlock.Cell(
          start: start, count: end - start,
          kind: isNull ? .null : hasEscapes ? .encoded : .plain)
        if hasEscapes { backslash = Self.position(of: "\\", in: line, from: end) }
        start = min(end + 1, line.count)
      }
    }
  }

  /// Where a sign stands next, or where the line ends.
  @inline(__always)
  private static func position(
    of sign: Unicode.Scalar, in line: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard start < line.count, let first = line.baseAddress,
      let found = memchr(first + start, Int32(sign.value), line.count - start)
    else { return line.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(first)
  }
}
