#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where things are, as options.
struct ToolOptions: ParsableArguments {
  @Option(help: "The privet to measure.")
  var privet = Defaults.privet

  @Option(help: "The folder of the patterns that other programs are given.")
  var patterns = Defaults.patterns

  @Option(help: "The folder for corpora and for the lists of patterns.")
  var corpora = Defaults.corpora
}

/// The programs of this machine, and the lists of patterns made for them.
struct Installation {
  let privet: String
  /// Files with one pattern a line.
  let lists: String
  /// This program itself, whose hidden commands are peers.
  let own: String
  let patternFolder: String
  private let selection: PatternSelection

  init(_ options: ToolOptions) throws {
    guard access(options.privet, X_OK) == 0 else {
      throw Failure.notExecutable(options.privet, option: "--privet")
    }
    privet = options.privet
    lists = options.corpora
    patternFolder = options.patterns
    own = Self.ownPath
    selection = try PatternSelection(folder: options.patterns)
    try FileManager.default.createDirectory(atPath: lists, withIntermediateDirectories: true)
  }

  /// The program of that name on the search path.
  func program(_ name: String) -> String? { Self.program(onSearchPath: name) }

  static func program(onSearchPath name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// A file with the eight common patterns.
  func commonPatterns(in dialect: PatternDialect, named name: String) throws -> String {
    try write(selection.common(in: dialect), named: name)
  }

  /// A file with up to `count` patterns that `isAccepted`; says which are not.
  func patterns(
    _ count: Int, in dialect: PatternDialect, named name: String, isAccepted: (String) -> Bool
  ) throws -> String {
    var accepted: [String] = []
    for pattern in selection.all(in: dialect) where accepted.count < count {
      if isAccepted(pattern) {
        accepted.append(pattern)
      } else {
        Console.note("\(name): left out, for the program refuses it: \(pattern)")
      }
    }
    return try write(accepted, named: name)
  }

  private func write(_ patterns: [String], named name: String) throws -> String {
    let path = "\(lists)/\(name).patterns"
    try Data((patterns.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
    return path
  }

  private static var ownPath: String {
    // Linux names the running program; elsewhere it must be called by its path.
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }
}
