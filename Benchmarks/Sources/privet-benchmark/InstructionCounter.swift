#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Counts with valgrind's callgrind.
struct InstructionCounter {
  private let valgrind: String
  private let privet: String
  private let log: String
  private let empty: String

  init(_ tools: Installation) throws {
    guard let valgrind = tools.program("valgrind") else { throw Failure.noValgrind }
    self.valgrind = valgrind
    privet = try Self.withoutDebugInformation(tools)
    log = tools.lists + "/callgrind.log"
    empty = tools.lists + "/empty"
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
  }

  /// A copy: valgrind up to 3.19 gives up on the debug information that Swift writes.
  private static func withoutDebugInformation(_ tools: Installation) throws -> String {
    guard let strip = tools.program("strip") else { return tools.privet }
    let copy = tools.lists + "/privet-stripped"
    let command = ChildProcess(
      program: strip, arguments: ["--strip-debug", "-o", copy, tools.privet], highestGoodStatus: 0)
    _ = try command.measure()
    return copy
  }

  /// Without anything to read.
  func countOfStart() throws -> Int { try count(empty) }

  func count(_ folder: String) throws -> Int {
    let command = ChildProcess(
      program: valgrind,
      arguments: [
        "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=\(log)", privet, "scan",
        "--format", "jsonl", "--no-progress", "--fail-on", "never", "--jobs", "1", folder,
      ],
      // Else hash tables differ from run to run.
      environment: ["SWIFT_DETERMINISTIC_HASHING": "1"], highestGoodStatus: 0)
    _ = try command.measure()
    let text = String(
      decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
    // ==123== Collected : 456789
    guard let line = text.split(separator: "\n").last(where: { $0.contains("Collected :") }),
      let count = line.split(separator: " ").last.flatMap({ Int($0) })
    else { throw Failure.noCount(log) }
    return count
  }
}
