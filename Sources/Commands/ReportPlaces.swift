import Model

/// Where the reports of a run go: each to a file of its own, and none in the place of a file that the
/// run goes by or was told to read.
struct ReportPlaces {
  /// A name in a folder, whatever way leads to it.
  private struct Place: Hashable {
    let folder: FilePath
    let name: [UInt8]

    init(_ path: FilePath) {
      let target = OutputFile.target(of: path)
      // What cannot be found cannot be written, which is said elsewhere.
      folder = Posix.realPath(target.folder) ?? target.folder
      name = target.name
    }

    /// Whether it is git's own folder or file, or lies inside of one.
    var isGits: Bool {
      let git = Array(".git".utf8)
      return name == git || folder.bytes.split(separator: UInt8(ascii: "/")).contains(git[...])
    }

    /// Whether scans ask it what to leave out.
    var isIgnoreFile: Bool { name == Array(".privetignore".utf8) }
  }

  /// Refuses reports of which one would be lost, or would be written over something else.
  ///
  /// - Parameter others: The files that the run goes by or reads by name, and what each is.
  static func check(
    _ reports: [ReportTarget], besides others: [(what: String, path: FilePath)]
  ) throws(Failure) {
    let onOutput = reports.filter { $0.file == nil }
    guard onOutput.count < 2 else { throw .reportsMeetOnOutput(onOutput.map(\.format)) }
    let files = reports.compactMap { $0.file.map { FilePath(argument: $0) } }
    guard !files.isEmpty else { return }
    let taken = Dictionary(others.map { (Place($0.path), $0) }) { first, _ in first }
    var seen: [Place: FilePath] = [:]
    for file in files {
      let place = Place(file)
      if place.isGits { throw .reportInGit(file) }
      if place.isIgnoreFile { throw .reportOverwrites(file, "a file of what scans leave out") }
      if let other = taken[place] { throw .reportOverwrites(file, other.what) }
      if let first = seen.updateValue(file, forKey: place) { throw .reportsMeet(first, file) }
    }
  }
}
