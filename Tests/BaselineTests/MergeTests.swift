import Baseline
import Fixtures
import Foundation
import Testing

@Suite("Baselines of two branches")
struct MergeTests {
  private let folder = TemporaryFolder()
  private static let name = ".privet-baseline"

  @discardableResult
  private func git(_ arguments: String..., mayFail: Bool = false) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder.path] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.com",
      "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.com",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(mayFail || process.terminationStatus == 0, "git \(arguments)")
    return process.terminationStatus
  }

  /// Merges the baselines that `ours` and `theirs` leave of what `base` left; nil is no baseline.
  private func merged(
    _ base: [String: String]?, _ ours: [String: String], _ theirs: [String: String],
    driver: String? = "union"
  ) throws -> [UInt8] {
    try git("init", "--quiet", "--initial-branch=main")
    folder.write(".gitattributes", driver.map { "\(Self.name) merge=\($0)\n" } ?? "\n")
    if let base { folder.write(Self.name, try Compared.file(of: base)) }
    try git("add", "--all")
    try git("commit", "--quiet", "--message", "c")
    for (branch, files) in [("theirs", theirs), ("ours", ours)] {
      try git("checkout", "--quiet", "-b", branch, "main")
      folder.write(Self.name, try Compared.file(of: files))
      try git("add", "--all")
      try git("commit", "--quiet", "--message", "c")
    }
    let status = try git("merge", "--quiet", "--no-edit", "theirs", mayFail: true)
    #expect((status == 0) == (driver != nil))
    return folder.read(Self.name)
  }

  private let base = [
    "a.txt": "card 111111\n", "m.txt": "mail 222222\n", "z.txt": "phone 333333\n",
  ]

  @Test("merge without a conflict where both add entries, and know what both knew")
  func additions() throws {
    var (ours, theirs) = (base, base)
    ours["b.txt"] = "account 444444\n"
    theirs["c.txt"] = "account 555555\n"
    ours["m.txt"] = "mail 222222\ninvoice 1 666666\n"
    theirs["m.txt"] = "customer 777777\nmail 222222\n"
    let baseline = try Baseline(merged(base, ours, theirs))
    #expect(baseline.count == 7)
    var both = ours.merging(theirs) { first, _ in first }
    both["m.txt"] = "customer 777777\nmail 222222\ninvoice 1 666666\n"
    let compared = try Compared(both, baseline)
    #expect(compared.reported.isEmpty && compared.stale.isEmpty)
  }

  @Test("merge where both made one of their own, and two first lines are left")
  func bothNew() throws {
    let baseline = try Baseline(
      merged(nil, ["a.txt": "card 111111\n"], ["b.txt": "card 222222\n"]))
    #expect(baseline.count == 2)
  }

  @Test("merge where one adds and the other drops what is next to it")
  func dropped() throws {
    var (ours, theirs) = (base, base)
    ours["m.txt"] = nil
    theirs["n.txt"] = "mail 888888\n"
    let baseline = try Baseline(merged(base, ours, theirs))
    var both = theirs
    both["m.txt"] = nil
    // What the union keeps too much is stale, and an update drops it.
    let compared = try Compared(
      both, baseline, Compared.Way(purpose: .update, gone: ["m.txt"]))
    #expect(compared.reported.isEmpty)
    #expect(compared.updated == (try Compared.file(of: both)))
  }

  @Test("ask once more about one of two findings that are alike, and never pass over a third")
  func alike() throws {
    var (ours, theirs, both) = (base, base, base)
    ours["a.txt"] = "card 111111\ncard 444444\n"
    theirs["a.txt"] = "card 555555\ncard 111111\n"
    both["a.txt"] = "card 555555\ncard 111111\ncard 444444\n"
    let baseline = try Baseline(merged(base, ours, theirs))
    let compared = try Compared(both, baseline, Compared.Way(purpose: .update))
    #expect(compared.reported == ["a.txt:3"])
    #expect(compared.updated == (try Compared.file(of: both)))
  }

  @Test("are refused with the line while marks of a conflict are in them")
  func conflict() throws {
    var (ours, theirs) = (base, base)
    ours["b.txt"] = "account 444444\n"
    theirs["c.txt"] = "account 555555\n"
    let file = try merged(base, ours, theirs, driver: nil)
    let line = text(file).split(separator: "\n").firstIndex { $0.hasPrefix("<<<<<<<") }!
    #expect(throws: BaselineError.conflict(line: line + 1)) { try Baseline(file) }
  }
}
