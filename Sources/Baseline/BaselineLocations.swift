public import Model

/// How the files of a run are called in a baseline: by the way from the folder in which the
/// baseline lies. So it does not matter from where a scan is started, nor how its arguments are
/// written.
public struct BaselineLocations: Sendable {
  private static let slash = UInt8(ascii: "/")

  /// What the paths of database servers begin with, "db/", as no path of a file does.
  private static let serverStart = Array("db//".utf8)

  private let folder: FilePath
  private let name: [UInt8]
  private let roots: ScannedRoots
  private let workTree: FilePath

  /// - Parameters:
  ///   - folder: The real path of the folder in which the baseline lies.
  ///   - name: Its name there.
  ///   - roots: What is scanned.
  ///   - workTree: The real path of git's work tree; where there is none, the baseline's folder
  ///     stands for it.
  public init(folder: FilePath, name: [UInt8], roots: ScannedRoots, workTree: FilePath?) {
    self.folder = folder
    self.name = name
    self.roots = roots
    self.workTree = workTree ?? folder
  }

  /// The way from the baseline's folder to what `origin` was read from; nil for standard input.
  func path(of origin: Origin) -> [UInt8]? {
    switch origin {
    case .standardInput: nil
    case .file(let path): relative(roots.place(of: path).real)
    case .blob(_, let path): relative(workTree.appending(path.bytes))
    case .server(let place): Self.serverStart + place.path.bytes.dropFirst(3)
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

  /// Whether the baseline means a table of a database server by `path`.
  public static func isServer(_ path: some Sequence<UInt8>) -> Bool {
    path.starts(with: serverStart)
  }

  /// The real path of a file that the baseline calls `path`, if it lies in what is scanned.
  public func scanned(_ path: [UInt8]) -> FilePath? { roots.scanned(folder.appending(path)) }

  private func relative(_ path: FilePath) -> [UInt8] {
    let (from, to) = (Self.parts(of: folder), Self.parts(of: path))
    var shared = 0
    while shared < min(from.count, to.count), from[shared] == to[shared] { shared += 1 }
    let up = Array(repeating: Array("..".utf8)[...], count: from.count - shared)
    return Array((up + to[shared...]).joined(separator: [Self.slash]))
  }

  private static func parts(of path: FilePath) -> [ArraySlice<UInt8>] {
    path.bytes.split(separator: slash).filter { !$0.elementsEqual([UInt8(ascii: ".")]) }
  }
}
