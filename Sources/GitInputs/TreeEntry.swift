/// What a tree has under a name: a file, a link, a submodule or another tree.
struct TreeEntry {
  let mode: ArraySlice<UInt8>
  let name: ArraySlice<UInt8>
  /// The bytes of its id, not their digits.
  private let idBytes: ArraySlice<UInt8>

  /// The entries of a tree, each a mode, a blank, a name, a NUL and the bytes of an id. Nil for what
  /// is no tree.
  ///
  /// - Parameter idLength: Bytes of an id: 20 or 32.
  static func all(of tree: [UInt8], idLength: Int) -> [TreeEntry]? {
    var entries: [TreeEntry] = []
    var rest = tree[...]
    while !rest.isEmpty {
      guard let blank = rest.firstIndex(of: 0x20), let end = rest[blank...].firstIndex(of: 0),
        end > blank + 1, rest.endIndex - end > idLength
      else { return nil }
      let next = end + 1 + idLength
      let entry = TreeEntry(
        mode: rest[..<blank], name: rest[(blank + 1)..<end], idBytes: rest[(end + 1)..<next])
      guard entry.isTree || entry.kind != nil else { return nil }
      entries.append(entry)
      rest = rest[next...]
    }
    return entries
  }

  var isTree: Bool { modeText == "40000" || modeText == "040000" }

  /// Nil for another tree.
  var kind: RawChange.Kind? {
    switch modeText {
    case "120000": .symbolicLink
    case "160000": .submodule
    case let mode where mode.count == 6 && mode.hasPrefix("100"): .file
    default: nil
    }
  }

  /// In hexadecimal.
  var id: String {
    idBytes.reduce(into: "") { text, byte in
      text += (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }

  /// Whether both are the same under the same name.
  func isSame(as other: TreeEntry) -> Bool { idBytes == other.idBytes && mode == other.mode }

  private var modeText: String { String(decoding: mode, as: UTF8.self) }
}
