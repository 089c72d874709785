#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What was measured, and on what.
struct Machine: Codable, Equatable {
  let processor: String
  let cores: Int
  /// Bytes.
  let memory: Int
  let system: String
  /// The compiler that is installed.
  let compiler: String
  let privet: String
  /// Of the folder the command runs in, if git knows it.
  let commit: String?

  static func describe(privet: String) -> Machine {
    let compiler = firstLine("swift", ["--version"])
    return Machine(
      processor: processor ?? "unknown", cores: sysconf(Int32(_SC_NPROCESSORS_ONLN)),
      memory: sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)), system: system,
      compiler: compiler ?? "unknown",
      privet: firstLine(privet, ["--version"]) ?? "unknown",
      commit: firstLine("git", ["rev-parse", "HEAD"]))
  }

  private static var processor: String? {
    guard let data = FileManager.default.contents(atPath: "/proc/cpuinfo") else {
      return firstLine("sysctl", ["-n", "machdep.cpu.brand_string"])
    }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix("model name") || $0.hasPrefix("Model") }
    return line?.split(separator: ":", maxSplits: 1).last.map { String($0.trimmingPrefix(" ")) }
  }

  private static var system: String {
    firstLine("uname", ["-srm"]) ?? "unknown"
  }

  private static func firstLine(_ program: String, _ arguments: [String]) -> String? {
    let command = ChildProcess(
      program: "/usr/bin/env", arguments: [program] + arguments, highestGoodStatus: 0)
    return command.text()?.split(separator: "\n").first.map(String.init)
  }
}
