import Fixtures
import Foundation
import Testing

@Suite("A key for fingerprints")
struct KeyFileTests {
  private let privet = Privet()

  init() { privet.folder.write("a.txt", Specimen.letter) }

  private func fingerprints(_ options: String...) throws -> [String] {
    let report = try privet.scan(["--format", "json"] + options).json()
    return report["findings"].list.compactMap { $0["fingerprint"].string }
  }

  @Test("from a file gives the same fingerprints on every run")
  func stable() throws {
    let key = privet.writeKey()
    let first = try fingerprints("--key-file", key)
    #expect(first.count == 2)
    #expect(try fingerprints("--key-file", key) == first)
  }

  @Test("is random where none is given, so that fingerprints differ from run to run")
  func random() throws {
    let first = try fingerprints()
    let second = try fingerprints()
    #expect(first.count == 2)
    #expect(Set(first).isDisjoint(with: second))
  }

  @Test("has an id, which does not give it away and is the same as long as it is")
  func keyID() throws {
    let key = privet.writeKey()
    let first = try privet.report("--key-file", key)["run"]["keyId"].string
    #expect(try privet.report("--key-file", key)["run"]["keyId"].string == first)
    #expect(try privet.report()["run"]["keyId"].string != first)
    #expect(first != nil)
    #expect(first?.hasPrefix("000102") == false)
  }

  @Test("gives the same fingerprint to the same value in other files and in tables")
  func acrossItems() throws {
    privet.folder.write("b.csv", "ssn,city\n\(Specimen.ssn),Boston\n")
    try makeDatabase(
      privet.folder.file("c.db"), "CREATE TABLE t(ssn)", "INSERT INTO t VALUES('\(Specimen.ssn)')")
    let report = try privet.report("--only", "us.ssn")
    #expect(report.foundPaths == ["a.txt", "b.csv", "c.db"])
    #expect(Set(report["findings"].list.compactMap { $0["fingerprint"].string }).count == 1)
  }

  @Test(
    "that others may read is refused before anything is read", arguments: [0o644, 0o640, 0o604])
  func open(mode: Int) throws {
    let key = privet.writeKey()
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: key)
    let ended = try privet.scan("--key-file", key)
    #expect(ended.status == 2)
    #expect(ended.message.contains("chmod 600"))
    #expect(ended.output.isEmpty)
  }

  @Test("that is too short is refused, without a word of what it is")
  func short() throws {
    let key = privet.writeKey()
    let handle = try #require(FileHandle(forWritingAtPath: key))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data("hunter2".utf8))
    let ended = try privet.scan("--key-file", key)
    #expect(ended.status == 2)
    #expect(ended.message.contains("fewer than"))
    #expect(!ended.message.contains("hunter2"))
    #expect(ended.output.isEmpty)
  }

  @Test("may come out of a pipe that is open, as what a command writes")
  func openPipe() throws {
    privet.folder.write("a.txt", Specimen.letter)
    let key = privet.writeKey()
    let named = try privet.report("--key-file", key)
    let piped = try privet.report("--key-file", "/dev/stdin", input: [UInt8](0..<32))
    let fingerprint = try #require(named["findings"][0]["fingerprint"].string)
    #expect(piped["findings"][0]["fingerprint"].string == fingerprint)
  }

  @Test("is refused where it is no plain file, which could let wait for ever")
  func pipe() throws {
    mkfifo(privet.folder.file("pipe"), 0o600)
    let ended = try privet.scan("--key-file", "pipe")
    #expect(ended.status == 2)
    #expect(ended.message == "privet: cannot read pipe: it is no plain file\n")
  }
}
