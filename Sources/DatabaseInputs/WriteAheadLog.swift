import Model

/// What a write-ahead log holds, as far as SQLite reads it: up to the first frame that does not match
/// its check sum. What follows is lost without a word (https://sqlite.org/walformat.html).
struct WriteAheadLog {
  /// Pages of the database after the last transaction that is whole; nil where there is none.
  private(set) var pageCount: Int?
  /// The pages that such transactions wrote.
  private(set) var pages: Set<Int> = []
  /// What of it is damaged; nil for nothing.
  private(set) var fault: Fault?

  private static let header = 32
  private static let frameHeader = 24
  /// The bit of the mark at its start that says whose order of bytes check sums are made in.
  private static let magic = 0x377F_0682

  /// - Parameter isInterrupted: Asked now and then.
  init(_ file: OpenFile, isInterrupted: () -> Bool) throws(Fault) {
    let head = try file.bytes(Self.header, at: 0)
    guard head.count == Self.header, head.number(4, at: 0) & ~1 == Self.magic,
      case let pageSize = head.number(4, at: 8), 512...65536 ~= pageSize,
      pageSize & (pageSize - 1) == 0,
      case var sum = CheckSum(isBigEndian: head.number(4, at: 0) & 1 == 1),
      case () = sum.add(head[..<24]), sum.isWritten(at: 24, of: head)
    else {
      fault = Fault(.damaged, "its write-ahead log makes no sense, and was not read")
      return
    }
    let frame = Self.frameHeader + pageSize
    var started: Set<Int> = []
    // Frames that are read, and that are there: up to the last one of this use of the log.
    var (read, there, number) = (0, 0, 0)
    var isWhole = true
    var offset = Self.header
    while offset < file.stamp.size {
      if isInterrupted() { throw Fault(.interrupted) }
      let bytes = try file.bytes(isWhole ? frame : Self.frameHeader, at: offset)
      number += 1
      offset += frame
      // Frames of an earlier use of the file have another salt, and none of this one follows them.
      let isOfThis = bytes.count >= 16 && bytes[8..<16] == head[16..<24]
      if isOfThis { there = number }
      if isWhole {
        isWhole = isOfThis && bytes.count == frame
        if isWhole {
          sum.add(bytes[..<8])
          sum.add(bytes[Self.frameHeader...])
          isWhole = sum.isWritten(at: 16, of: bytes)
        }
      }
      if isWhole {
        read = number
        started.insert(bytes.number(4, at: 0))
        let count = bytes.number(4, at: 4)
        if count > 0 {
          pageCount = count
          pages.formUnion(started)
          started = []
        }
      }
    }
    let lost = there - read
    guard lost > 0 else { return }
    let words = lost == 1 ? "1 page" : "\(lost) pages"
    fault = Fault(
      .damaged, "its write-ahead log is damaged: \(words) at its end could not be read")
  }
}

/// The check sum of write-ahead logs.
private struct CheckSum {
  let isBigEndian: Bool
  private var first: UInt32 = 0
  private var second: UInt32 = 0

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Adds bytes, of which there are whole words of eight.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count - 7, by: 8) {
        first &+= word(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)) &+ second
        second &+= word(bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)) &+ first
      }
    }
  }

  private func word(_ stored: UInt32) -> UInt32 {
    isBigEndian ? UInt32(bigEndian: stored) : UInt32(littleEndian: stored)
  }

  /// Whether it is what is written there.
  func isWritten(at place: Int, of bytes: [UInt8]) -> Bool {
    bytes.number(4, at: place) == Int(first) && bytes.number(4, at: place + 4) == Int(second)
  }
}
