import Model

/// Says how paths of files are called from one folder on, whatever they are called in the report.
struct PathAnchor: Sendable {
  /// Absolute, without symbolic links.
  let folder: FilePath
  let roots: ScannedRoots

  /// What `path` is called from the folder on; where it lies elsewhere, from the root on it is in.
  func call(_ path: FilePath) -> FilePath {
    let place = roots.place(of: path)
    if place.real == folder { return FilePath("") }
    let inside = folder.appending([]).bytes
    if place.real.bytes.starts(with: inside) {
      return FilePath(bytes: Array(place.real.bytes.dropFirst(inside.count)))
    }
    guard place.inRoot.bytes.isEmpty, !Posix.isFolder(path) else { return place.inRoot }
    return FilePath(bytes: Array(path.bytes.split(separator: UInt8(ascii: "/")).last ?? []))
  }
}
