/// Files that stand for others which Git LFS keeps elsewhere
/// (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
enum LFSPointer {
  /// Pointers are smaller than that.
  private static let largest = 1024
  private static let versions = [
    "version https://git-lfs.github.com/spec/v1", "version https://hawser.github.com/spec/v1",
  ]
  /// As many digits as the largest number of 64 bits has.
  private static let mostDigits = 19

  /// Whether it is a pointer and nothing else: what only begins like one is searched.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    // Every line ends; the keys after the first are in the order of the alphabet.
    guard bytes.count < largest, bytes.last == 0x0A else { return false }
    let lines = bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count >= 3, versions.contains(where: { lines[0].elementsEqual($0.utf8) }) else {
      return false
    }
    let size = rest(of: lines[lines.count - 1], after: "size ")
    return isObject(rest(of: lines[lines.count - 2], after: "oid "))
      && (1...mostDigits).contains(size.count) && size.allSatisfy(isDigit)
      && lines[1..<(lines.count - 2)].allSatisfy(isExtension)
  }

  /// `ext-0-name sha256:…`, whose number is one digit.
  private static func isExtension(_ line: ArraySlice<UInt8>) -> Bool {
    let parts = rest(of: line, after: "ext-").split(
      separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, isObject(parts[1]), let number = parts[0].first, isDigit(number),
      parts[0].dropFirst().first == UInt8(ascii: "-")
    else { return false }
    let name = parts[0].dropFirst(2)
    return !name.isEmpty
      && name.allSatisfy { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "_") }
  }

  private static func isObject(_ value: ArraySlice<UInt8>) -> Bool {
    let digest = rest(of: value, after: "sha256:")
    return digest.count == 64
      && digest.allSatisfy { isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }

  /// Empty where it does not begin so.
  private static func rest(of line: ArraySlice<UInt8>, after start: String) -> ArraySlice<UInt8> {
    line.starts(with: start.utf8) ? line.dropFirst(start.utf8.count) : []
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
