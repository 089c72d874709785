/// What of the file system is scanned: as it was named, and where it really lies. How many there are
/// makes no difference to what an answer costs.
public struct ScannedRoots: Sendable {
  /// Paths as they are compared: "/a/b", the root of the file system being empty.
  private typealias PlainPath = ArraySlice<UInt8>

  private static let slash = UInt8(ascii: "/")

  private let workingFolder: FilePath
  /// Where they really lie, by how they were named.
  private let realPaths: [PlainPath: PlainPath]
  private let known: Set<PlainPath>

  /// - Parameters:
  ///   - roots: Each as it was named, and by its absolute path without symbolic links.
  ///   - workingFolder: Where paths begin that are relative; absolute.
  public init(_ roots: [(named: FilePath, real: FilePath)], workingFolder: FilePath) {
    self.workingFolder = workingFolder
    let paths = roots.map { root in
      (Self.plain(root.named, in: workingFolder), Self.plain(root.real, in: workingFolder))
    }
    realPaths = Dictionary(paths, uniquingKeysWith: { first, _ in first })
    known = Set(realPaths.values)
  }

  /// Where an item lies that has the path of a root or begins with it: its real path, and the way to
  /// it from that root, the innermost. Of what lies in none the path is taken for the real one.
  public func place(of path: FilePath) -> (real: FilePath, inRoot: FilePath) {
    let path = Self.plain(path, in: workingFolder)
    let end = Self.end(on: path) { realPaths[$0] != nil }
    let root = end.flatMap { realPaths[path[..<$0]] } ?? []
    let rest = path[(end ?? 0)...]
    return (Self.absolute(root + rest), FilePath(bytes: Array(rest.dropFirst())))
  }

  /// A real path without steps upwards in it, if it is that of a root or lies in one.
  public func scanned(_ path: FilePath) -> FilePath? {
    let path = Self.plain(path, in: workingFolder)
    return Self.end(on: path) { known.contains($0) } == nil ? nil : Self.absolute(path)
  }

  /// Where on the way to `path` the innermost one ends that is known.
  private static func end(on path: PlainPath, isKnown: (PlainPath) -> Bool) -> Int? {
    var end = path.endIndex
    while !isKnown(path[..<end]) {
      guard let parent = path[..<end].lastIndex(of: slash) else { return nil }
      end = parent
    }
    return end
  }

  /// The path from the root of the file system on, without steps that lead nowhere or upwards.
  private static func plain(_ path: FilePath, in folder: FilePath) -> PlainPath {
    var plain: [UInt8] = []
    let isAbsolute = path.bytes.first == slash
    for part in (isAbsolute ? path : folder.appending(path.bytes)).bytes.split(separator: slash) {
      if part.elementsEqual("..".utf8) {
        plain.removeSubrange((plain.lastIndex(of: slash) ?? 0)...)
      } else if !part.elementsEqual(".".utf8) {
        plain.append(slash)
        plain += part
      }
    }
    return plain[...]
  }

  private static func absolute(_ path: PlainPath) -> FilePath {
    FilePath(bytes: path.isEmpty ? [slash] : Array(path))
  }
}
