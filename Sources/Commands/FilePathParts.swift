import Model

extension FilePath {
  /// The folder in which its last name stands: "." where it is that name alone.
  var folder: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return FilePath(bytes: Array(bytes[..<max(slash, 1)]))
  }

  /// What stands behind its last slash.
  var name: [UInt8] {
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    return Array(bytes[(slash.map { $0 + 1 } ?? 0)...])
  }

  /// The folder that holds it, of an absolute path; nil for the root.
  var parent: FilePath? { bytes.count > 1 ? folder : nil }

  /// It and all folders above it, of an absolute path.
  var upwards: some Sequence<FilePath> { sequence(first: self, next: \.parent) }
}
