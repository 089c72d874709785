import Model

/// An object store of git.
enum GitObjects {
  /// How many files are in it, in words: "312 files".
  static func count(in folder: Descriptor) -> String {
    var files = 0
    var isMore = false
    // Stores are three folders deep at most, those of LFS.
    count(FolderListing(of: folder), in: folder, depth: 3, files: &files, isMore: &isMore)
    return (isMore ? "more than " : "") + (files == 1 ? "1 file" : "\(files) files")
  }

  private static func count(
    _ listing: FolderListing, in folder: Descriptor, depth: Int, files: inout Int,
    isMore: inout Bool
  ) {
    for entry in listing.entries {
      guard entry.kind == .folder else {
        if files == Limits.countedObjects {
          isMore = true
          return
        }
        files += 1
        continue
      }
      guard depth > 0, !isMore else { continue }
      let inner = try? listing.withName(of: entry) { name throws(SystemError) in
        try Descriptor.open(name, in: folder.number, for: .folder(followsLink: false))
      }
      // What cannot be opened is not counted; the number is only for orientation.
      guard let inner else { continue }
      count(FolderListing(of: inner), in: inner, depth: depth - 1, files: &files, isMore: &isMore)
    }
  }
}
