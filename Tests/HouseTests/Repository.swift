import Foundation

/// The repository that these tests read.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File: Sendable {
    /// From the root: "Sources/Model/Flow.swift".
    let path: String
    let lines: [String]
    /// The folder below Sources or Tests: the target.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  }

  static func text(_ path: String) -> String {
    String(
      decoding: FileManager.default.contents(atPath: root.appending(path: path).path) ?? Data(),
      as: UTF8.self)
  }

  /// The files below `folder` with one of `endings`, sorted.
  static func files(below folder: String, endings: Set<String>) -> [File] {
    let base = root.appending(path: folder)
    let all = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return all.filter { endings.contains(($0 as NSString).pathExtension) }.sorted().map { name in
      let path = "\(folder)/\(name)"
      let lines = text(path).split(separator: "\n", omittingEmptySubsequences: false)
      return File(path: path, lines: lines.map(String.init))
    }
  }

  static let sources = files(below: "Sources", endings: ["swift", "c", "h"])
  static let tests = files(below: "Tests", endings: ["swift"])
}
