import Model
import YAML

/// What a config says, checked as far as that goes without the patterns.
struct ConfigFile {
  /// The name by which a config is found.
  static let name = ".privet.yaml"
  /// A name under which none is found, though many would write it.
  static let misspelledName = ".privet.yml"
  /// Both, in bytes.
  static let names = [Array(name.utf8), Array(misspelledName.utf8)]

  /// As messages and reports name it.
  let path: FilePath
  /// What it says of options, by their names.
  let settings: [String: Setting]
  /// The later one is right where two are about a path.
  let pathRules: [PathRule]
  let allowed: [AllowEntry]

  struct Setting {
    /// One, but for lists.
    let texts: [String]
    /// From 1.
    let line: Int
  }

  /// Reads the file `path`. Throws everything that is wrong with it.
  ///
  /// - Parameter folder: Where paths begin that it names.
  static func read(_ path: FilePath, in folder: FilePath) throws(Failure) -> ConfigFile {
    switch Posix.contents(of: path, atMost: Limits.config + 1) {
    case .failure(let error): throw .unreadable(path, reason: error.reason)
    case .success(let file):
      guard file.bytes.count <= Limits.config else {
        throw .badConfig(path, [YAMLProblem(line: 1, "longer than \(Limits.config) bytes")])
      }
      return try ConfigReader.read(file.bytes, of: path, in: folder)
    }
  }
}

/// Thresholds of some paths.
struct PathRule {
  let globs: [String]
  let minConfidence: Confidence?
  let failOn: FailThreshold?
  /// Where it begins, from 1.
  let line: Int
}

/// Values that are not to be reported.
struct AllowEntry {
  enum Subject {
    case value(String)
    case regex(String)
    case digest(Fingerprint)
  }

  let subject: Subject
  let reason: String?
  /// Globs over ids of patterns; none stands for all.
  let patterns: [String]
  /// Globs about paths; none stands for all.
  let paths: [String]
  /// Where it begins, from 1.
  let line: Int
}
