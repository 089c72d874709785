import Baseline
import Model

/// A baseline as a file.
struct BaselineFile {
  /// Where it lies unless the user says otherwise.
  static let defaultName = ".privet-baseline"

  let path: FilePath
  let baseline: Baseline

  /// The one that `name` names.
  init(reading name: String) throws(Failure) {
    path = try Self.path(name)
    guard let file = Posix.file(path) else { throw .noBaseline(path) }
    guard file.isFile else { throw .baselineIsNoFile(path, isFolder: file.isFolder) }
    guard file.size <= Limits.baseline else {
      throw .unreadable(path, reason: "it is too large for a baseline")
    }
    switch Posix.contents(of: path, atMost: file.size) {
    case .failure(let error): throw .unreadable(path, reason: error.reason)
    case .success(let contents):
      do throws(BaselineError) { baseline = try Baseline(contents.bytes) } catch {
        throw .baseline(path, error)
      }
    }
  }

  /// One that knows nothing yet, and will be called `name`.
  ///
  /// - Parameter replaces: Whether another baseline of that name may be there.
  init(creating name: String, replaces: Bool) throws(Failure) {
    path = try Self.path(name)
    baseline = Baseline()
    guard let file = Posix.file(path) else { return }
    guard file.isFile else { throw .baselineIsNoFile(path, isFolder: file.isFolder) }
    // An empty file may be a part of what was to be scanned.
    if file.size == 0, replaces { return }
    switch Posix.contents(of: path, atMost: Baseline.head) {
    case .failure(let error): throw .unreadable(path, reason: error.reason)
    case .success(let contents):
      guard Baseline.isBaseline(contents.bytes) else {
        throw .baseline(path, contents.bytes.isEmpty ? .empty : .notABaseline)
      }
    }
    guard replaces else { throw .baselineExists(path) }
  }

  /// The path that `name` is: not what elsewhere stands for standard input and output.
  private static func path(_ name: String) throws(Failure) -> FilePath {
    guard name != "-" else { throw .baselineIsStream }
    return FilePath(name)
  }

  /// What a run compares its findings with.
  ///
  /// - Parameters:
  ///   - roots: What of the file system is scanned, as the user wrote it.
  ///   - keyID: That of the user's key, if there is one.
  ///   - patterns: The ids of those that are searched for.
  func check(
    for purpose: BaselineCheck.Purpose, roots: [FilePath], keyID: String?, patterns: [String]
  ) throws(Failure) -> BaselineCheck {
    guard let folder = Posix.realPath(folder) else {
      throw .unreadable(self.folder, reason: "there is no such folder")
    }
    let locations = BaselineLocations(
      folder: folder, name: name, roots: ScannedRoots(named: roots), workTree: Posix.workTree)
    return BaselineCheck(
      baseline, at: locations, for: purpose, keyID: keyID, patterns: patterns,
      isGone: { Posix.isMissing($0) })
  }

  /// Begins to write it anew, before a scan: where that cannot be, nobody waits for it.
  func begin() throws(Failure) -> ReportFile {
    do throws(Failure) { return try ReportFile(path) } catch { throw named(error) }
  }

  /// Writes what is known from now on, to a file that was begun.
  func write(_ bytes: [UInt8], to file: ReportFile) throws(Failure) {
    let number = Posix.writeAll(bytes[...], to: file.descriptor)
    guard number == 0 else { throw .baselineNotWritten(path, reason: Posix.message(number)) }
    do throws(Failure) {
      // It holds no secret.
      file.keepMode(orElse: 0o644)
      try file.publish()
    } catch {
      throw named(error)
    }
  }

  /// A failure to write a report is one to write the baseline.
  private func named(_ failure: Failure) -> Failure {
    guard case .reportNotWritten(_, let number) = failure else { return failure }
    return .baselineNotWritten(path, reason: Posix.message(number))
  }

  /// Its name in its folder.
  var name: [UInt8] { path.name }

  /// The folder from which its paths begin.
  var folder: FilePath { path.folder }
}
