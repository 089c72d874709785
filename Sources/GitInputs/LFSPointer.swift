/// Files that stand for others which Git LFS keeps elsewhere
/// (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
enum LFSPointer {
  /// Pointers are smaller than that.
  private static let largest = 1024
  private static let starts = [
    "version https://git-lfs.github.com/spec/", "version https://hawser.github.com/spec/",
  ]

  static func isOne(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < largest, starts.contains(where: { bytes.starts(with: $0.utf8) }) else {
      return false
    }
    let lines = bytes.split(separator: 0x0A)
    return lines.contains { $0.starts(with: "oid sha256:".utf8) }
      && lines.contains { $0.starts(with: "size ".utf8) }
  }
}
