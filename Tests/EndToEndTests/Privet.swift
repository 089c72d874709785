import Fixtures
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The built program in a fresh folder, run as its users run it.
struct Privet {
  static let formats = ["text", "json", "jsonl", "sarif", "csv"]
  /// Those that services read. What they are made of is what the others are, so that fewer tests
  /// run the program for them.
  static let serviceFormats = ["github", "gitlab", "junit", "markdown"]

  /// Where it runs.
  let folder = TemporaryFolder()
  /// Where it may put what it needs for a while.
  let scratch = TemporaryFolder()
  /// Nothing is inherited but the sanitizers' options, so that what runs the tests does not change
  /// them.
  var environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(
    ProcessInfo.processInfo.environment.filter {
      ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }
  ) { own, _ in own }
  var program = BuiltProgram.path

  init() { environment["TMPDIR"] = scratch.path }

  func start(
    _ arguments: [String], input: RunningProgram.Input = .nothing, onTerminal: Bool = false
  ) throws -> RunningProgram {
    try RunningProgram(
      program, arguments, in: folder.path, environment: environment, input: input,
      onTerminal: onTerminal)
  }

  func run(_ arguments: String..., input: [UInt8]? = nil, onTerminal: Bool = false) throws -> Ended
  {
    let input = input.map { RunningProgram.Input.bytes($0) } ?? .nothing
    return try start(arguments, input: input, onTerminal: onTerminal).finish()
  }

  func scan(_ arguments: String..., input: [UInt8]? = nil) throws -> Ended {
    try scan(arguments, input: input)
  }

  func scan(_ arguments: [String], input: [UInt8]? = nil) throws -> Ended {
    let input = input.map { RunningProgram.Input.bytes($0) } ?? .nothing
    return try start(["scan"] + arguments, input: input).finish()
  }

  /// What a scan reports as JSON, whatever its exit status.
  func report(_ arguments: String..., input: [UInt8]? = nil) throws -> JSON {
    try scan(["--format", "json"] + arguments, input: input).json()
  }

  /// A key for fingerprints as `--key-file` wants it.
  @discardableResult
  func writeKey(_ name: String = "key", in other: TemporaryFolder? = nil) -> String {
    let path = (other ?? scratch).write(name, [UInt8](0..<32))
    chmod(path, 0o600)
    return path
  }

  /// Names in the folder, hidden ones too.
  var names: Set<String> {
    Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
  }
}

/// Specimens: reserved domains (RFC 2606) and a number its issuer prints in advertisements.
enum Specimen {
  static let email = "anna.muster@example.org"
  static let ssn = "219-09-9999"
  /// Two findings of high confidence, on lines 1 and 3.
  static let letter = "Write to \(email) today.\n\nHer SSN: \(ssn), Boston\n"

  /// Much more than a pipe holds (64 KiB): once it is written, the program has read most of it.
  static let flood = Array((letter + String(repeating: "many words\n", count: 100_000)).utf8)
}
