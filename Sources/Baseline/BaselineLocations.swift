public import Model

/// How the files of a run are called in a baseline: by the way from the folder in which the
/// baseline lies. So it does not matter from where a scan is started, nor how its arguments are
/// written.
public struct BaselineLocations: Sendable {
  /// Something that is scanned: as the user wrote it, and by its real path.
  public struct Root: Sendable {
    let given: [UInt8]
    let real: [UInt8]

    public init(given: FilePath, real: FilePath) {
      var bytes = given.bytes[...]
      while bytes.count > 1, bytes.last == BaselineLocations.slash { bytes.removeLast() }
      // The current folder is not named in the paths of what it holds.
      self.given = bytes.elementsEqual([UInt8(ascii: ".")]) ? [] : Array(bytes)
      self.real = real.bytes
    }
  }

  fileprivate static let slash = UInt8(ascii: "/")

  private let folder: [UInt8]
  private let name: [UInt8]
  /// The longest first: the paths of what is in one begin with it.
  private let roots: [Root]
  private let workTree: [UInt8]

  /// - Parameters:
  ///   - folder: The real path of the folder in which the baseline lies.
  ///   - name: Its name there.
  ///   - roots: What is scanned.
  ///   - workTree: The real path of git's work tree; where there is none, the baseline's folder
  ///     stands for it.
  public init(folder: FilePath, name: [UInt8], roots: [Root], workTree: FilePath?) {
    self.folder = folder.bytes
    self.name = name
    self.roots = roots.sorted { $0.given.count > $1.given.count }
    self.workTree = (workTree ?? folder).bytes
  }

  /// The way from the baseline's folder to what `origin` was read from; nil for standard input.
  func path(of origin: Origin) -> [UInt8]? {
    switch origin {
    case .standardInput: nil
    case .file(let path): relative(real(path.bytes))
    case .blob(_, let path): relative(workTree + [Self.slash] + path.bytes)
    case .table(_, let parent), .column(_, _, let parent): path(of: parent)
    }
  }

  /// Whether `origin` is the baseline itself.
  func isBaseline(_ origin: Origin) -> Bool {
    guard let file = origin.file, file.bytes.reversed().starts(with: name.reversed()) else {
      return false
    }
    return path(of: origin) == name
  }

  /// The real path of a file that the baseline calls `path`, if it lies in what is scanned.
  public func scanned(_ path: [UInt8]) -> FilePath? {
    let absolute = Self.parts(of: folder) + Self.parts(of: path)
    var parts: [ArraySlice<UInt8>] = []
    for part in absolute {
      if part.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")]) {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    guard roots.contains(where: { parts.starts(with: Self.parts(of: $0.real)) }) else { return nil }
    return FilePath(bytes: Self.slashed(parts))
  }

  /// The real path of an item that lies in one of the roots, or is one.
  private func real(_ path: [UInt8]) -> [UInt8] {
    for root in roots where path.starts(with: root.given) {
      let rest = path[root.given.count...]
      if rest.isEmpty { return root.real }
      if root.given.isEmpty || root.given.last == Self.slash || rest.first == Self.slash {
        return root.real + [Self.slash] + rest
      }
    }
    return path
  }

  private func relative(_ path: [UInt8]) -> [UInt8] {
    let (from, to) = (Self.parts(of: folder), Self.parts(of: path))
    var shared = 0
    while shared < min(from.count, to.count), from[shared] == to[shared] { shared += 1 }
    let up = Array(repeating: Array("..".utf8)[...], count: from.count - shared)
    return Array((up + to[shared...]).joined(separator: [Self.slash]))
  }

  private static func parts(of path: [UInt8]) -> [ArraySlice<UInt8>] {
    path.split(separator: slash).filter { !$0.elementsEqual([UInt8(ascii: ".")]) }
  }

  private static func slashed(_ parts: [ArraySlice<UInt8>]) -> [UInt8] {
    parts.flatMap { [slash] + $0 }
  }
}
