internal import Model

/// A file that differs between two trees, or between a tree and the index, as git lists it:
///
///     :100644 100644 <id before> <id after> M
///
/// With a second colon, and a mode and an id more, it is one that a merge has otherwise than each
/// of its parents.
struct RawChange {
  /// What is kept under a path.
  enum Kind {
    case file, symbolicLink, submodule
    /// Nothing: it was removed.
    case nothing

    /// Why its content is not to be read; nil for a file.
    var fault: Fault? {
      switch self {
      case .file, .nothing: nil
      case .symbolicLink: Fault(.symbolicLink)
      case .submodule: Fault(.specialFile, "submodule")
      }
    }
  }

  let kind: Kind
  /// Its object id in hexadecimal.
  let id: String
  /// Whether its content is that of before, under another name or with another mode.
  let isSameContent: Bool
  /// Whether it is part of a conflict that nobody has resolved.
  let isUnmerged: Bool
  /// Whether two paths follow, of before and after.
  let isRename: Bool

  /// Reads what stands before the path; nil for what is no such line.
  init?(_ line: ArraySlice<UInt8>) {
    let parents = line.prefix { $0 == UInt8(ascii: ":") }.count
    let words = line.dropFirst(parents).split(separator: 0x20, omittingEmptySubsequences: false)
    guard parents > 0, words.count == 2 * (parents + 1) + 1 else { return nil }
    let ids = words[(parents + 1)...(2 * parents + 1)]
    guard ids.allSatisfy(ObjectID.isID), let status = words.last, let letter = status.first else {
      return nil
    }
    switch String(decoding: words[parents], as: UTF8.self) {
    case "000000": kind = .nothing
    case "120000": kind = .symbolicLink
    case "160000": kind = .submodule
    case let mode where mode.count == 6 && mode.hasPrefix("100"): kind = .file
    default: return nil
    }
    id = String(decoding: ids[ids.endIndex - 1], as: UTF8.self)
    isSameContent = parents == 1 && ids[ids.startIndex] == ids[ids.endIndex - 1]
    isUnmerged = letter == UInt8(ascii: "U")
    isRename = letter == UInt8(ascii: "R") || letter == UInt8(ascii: "C")
  }

  /// Why its content is not to be read; nil for a file.
  var fault: Fault? {
    if isUnmerged { return AbsentContent.unmerged }
    return kind.fault
  }
}
