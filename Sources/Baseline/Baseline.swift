#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import Model

/// Findings that are known, as a file lists them that lies beside the code.
///
/// The file is a set of lines, sorted by their bytes, each of which stands for one finding
/// (`EntryText` says how). Git's union driver merges branches by putting the lines of both
/// together, and as no line says anything of others, no two can contradict each other. Order and
/// doubles, which such a merge brings, mean nothing. Findings that are alike are told apart by a
/// number; how many are known is how many lines there are, whatever their numbers. Where both
/// branches add one that is alike, they add the same line, and one of the two is new after the
/// merge: it is asked about once too often, and never passed over. It is the same where they add them
/// under different keys (`ItemComparison`).
public struct Baseline: Sendable {
  /// The first line; merges may repeat it.
  static let header = Array("# privet baseline 1".utf8)
  /// What it begins with, whatever its version.
  static let opening = Array("# privet baseline ".utf8)
  private static let newline = UInt8(ascii: "\n")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let text: [UInt8]
  /// The entries in `text`, sorted by their bytes, each once.
  private let lines: [Range<Int>]
  /// Whether it tells values apart, of some findings at least, under a key.
  public let hasValues: Bool

  /// One that knows nothing.
  public init() {
    text = []
    lines = []
    hasValues = false
  }

  /// The baseline that the bytes of a file say.
  public init(_ file: [UInt8]) throws(BaselineError) {
    var lines: [Range<Int>] = []
    var hasValues = false
    let problem = file.withUnsafeBufferPointer { text in
      Self.read(text, into: &lines, &hasValues)
    }
    if let problem { throw problem }
    text = file
    self.lines = Self.sorted(lines, of: file)
    self.hasValues = hasValues
  }

  /// Bytes at the start of a file by which it is told whether it is a baseline.
  public static let head = 64 * 1024

  /// Whether a file that begins so is a baseline, sound or not, and nothing else.
  public static func isBaseline(_ head: [UInt8]) -> Bool {
    do throws(BaselineError) {
      _ = try Baseline(head)
      return true
    } catch {
      return error != .notABaseline && error != .empty
    }
  }

  /// How many findings it knows.
  public var count: Int { lines.count }

  /// Its entries as they stand in the file, without the ends of the lines.
  var entries: some RandomAccessCollection<ArraySlice<UInt8>> {
    lines.lazy.map { text[$0] }
  }

  subscript(number: Int) -> ArraySlice<UInt8> { text[lines[number]] }

  /// The numbers of the entries that are of the file `path`, as `EntryText` writes it.
  func entries(of path: [UInt8]) -> Range<Int> {
    let start = path + [EntryText.space]
    let first = firstEntry { Self.compare($0, start[...]) >= 0 }
    // What comes next after everything that begins with it.
    let end = path + [EntryText.space + 1]
    return first..<firstEntry { Self.compare($0, end[...]) >= 0 }
  }

  /// The entries whose values cannot be compared under the key `keyID`, without those at the numbers
  /// `left`.
  func uncompared(under keyID: [UInt8], without left: Set<Int>) -> UncomparedValues {
    var (withoutValue, underOtherKey) = (0, 0)
    for number in lines.indices where !left.contains(number) {
      let entry = self[number].withUnsafeBufferPointer { line in
        EntryText.Fields(line).map { ($0.isColumn(in: line), $0.keyID.map { Array(line[$0]) }) }
      }
      switch entry {
      case (false, nil)?: withoutValue += 1
      case (false, let other?)? where other != keyID: underOtherKey += 1
      default: break
      }
    }
    return UncomparedValues(withoutValue: withoutValue, underOtherKey: underOtherKey)
  }

  /// The bytes of a file without the entries at the numbers `left`, and with those of `added`.
  public func file(without left: Set<Int> = [], adding added: some Sequence<[UInt8]> = [[UInt8]]())
    -> [UInt8]
  {
    var all = Set(added.lazy.map { $0[...] })
    for number in lines.indices where !left.contains(number) { all.insert(self[number]) }
    var file = Self.header + [Self.newline]
    for line in all.sorted(by: { Self.compare($0, $1) < 0 }) {
      file += line
      file.append(Self.newline)
    }
    return file
  }

  // MARK: Reading

  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, into lines: inout [Range<Int>], _ hasValues: inout Bool
  ) -> BaselineError? {
    // Some editors begin files so.
    var start = text.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    var number = 0
    while start < text.count {
      number += 1
      guard let end = text[start...].firstIndex(of: newline) else {
        return number == 1 ? withoutHeader(text) : .cutOff(line: number)
      }
      // Git may be told to end lines otherwise in work trees.
      let isReturned = end > start && text[end - 1] == UInt8(ascii: "\r")
      let range = start..<(isReturned ? end - 1 : end)
      start = end + 1
      let line = UnsafeBufferPointer(rebasing: text[range])
      if line.first == header[0] {
        guard line.starts(with: opening) else {
          return number == 1 ? withoutHeader(text) : .damaged(line: number)
        }
        guard line.elementsEqual(header) else {
          let version = line.dropFirst(opening.count).prefix(20)
          return .version(String(decoding: version, as: UTF8.self), line: number)
        }
        continue
      }
      guard number > 1 else { return withoutHeader(text) }
      guard let entry = EntryText.Fields(line) else {
        return isOfConflict(line) ? .conflict(line: number) : .damaged(line: number)
      }
      if entry.value != nil { hasValues = true }
      lines.append(range)
    }
    return number == 0 ? .empty : nil
  }

  /// What is wrong with a text whose first line is not that of a baseline.
  private static func withoutHeader(_ text: UnsafeBufferPointer<UInt8>) -> BaselineError {
    let lines = text.prefix(head)
      .split(separator: newline, omittingEmptySubsequences: false)
    guard lines.contains(where: isOfBaseline) else { return .notABaseline }
    let first = UnsafeBufferPointer(rebasing: lines[0])
    return isOfConflict(first) ? .conflict(line: 1) : .noHeader
  }

  private static func isOfBaseline(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let line = UnsafeBufferPointer(
      rebasing: line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    return line.elementsEqual(header) || EntryText.Fields(line) != nil
  }

  private static func isOfConflict(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { line.starts(with: $0.utf8) }
  }

  private static func sorted(_ lines: [Range<Int>], of text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { text in
      let order = { (left: Range<Int>, right: Range<Int>) in
        compare(
          UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[left])),
          UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[right])))
      }
      // They mostly are sorted already.
      let isSorted = zip(lines, lines.dropFirst()).allSatisfy { order($0, $1) < 0 }
      guard !isSorted else { return lines }
      var unique: [Range<Int>] = []
      for line in lines.sorted(by: { order($0, $1) < 0 }) {
        if let last = unique.last, order(last, line) == 0 { continue }
        unique.append(line)
      }
      return unique
    }
  }

  /// The first entry for which `isBehind` holds, which then holds for all that follow.
  private func firstEntry(where isBehind: (ArraySlice<UInt8>) -> Bool) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func compare(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    left.withUnsafeBytes { left in right.withUnsafeBytes { compare(left, $0) } }
  }

  /// Negative where `left` comes first in the order of bytes, 0 where they are the same.
  private static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer)
    -> Int
  {
    let count = min(left.count, right.count)
    if count > 0, let first = left.baseAddress, let second = right.baseAddress {
      let order = Int(memcmp(first, second, count))
      if order != 0 { return order }
    }
    return left.count - right.count
  }
}
