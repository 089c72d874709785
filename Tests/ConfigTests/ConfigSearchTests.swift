import ArgumentParser
import Fixtures
import Foundation
import Model
import Testing

@testable import Commands

@Suite("The config of what is scanned")
struct ConfigSearchTests {
  private let folder = TemporaryFolder()

  private func least(_ arguments: String...) throws -> String {
    let paths = arguments.map { $0.hasPrefix("-") || $0.hasPrefix("@") ? $0 : folder.file($0) }
    let command = try ScanCommand.parse(paths)
    return try ScanConfiguration(ScanArguments(command), variables: [:]).options.minConfidence
      .rawValue
  }

  private func write(_ folder: String, _ confidence: String) {
    self.folder.write(folder + ".privet.yaml", "min-confidence: \(confidence)\n")
  }

  @Test("is the nearest one, up to the repository's root and no farther")
  func nearest() throws {
    write("", "low")
    folder.write("repository/.git/HEAD", "")
    folder.write("repository/a/b/c.txt", "")
    #expect(try least("repository/a/b") == "medium")
    write("repository/", "high")
    #expect(try least("repository/a/b") == "high")
    #expect(try least("repository/a/b/c.txt") == "high")
    #expect(try least("repository") == "high")
    write("repository/a/", "low")
    #expect(try least("repository/a/b") == "low")
    #expect(try least("repository") == "high")
  }

  @Test("is looked for above a link '.git' that leads nowhere, as git looks for the repository")
  func danglingLink() throws {
    folder.write("repository/.git/HEAD", "")
    folder.write("repository/a/b.txt", "")
    write("repository/", "high")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("repository/a/.git"), withDestinationPath: "nowhere")
    #expect(try least("repository/a") == "high")
  }

  @Test("is the folder's own where there is no repository, and that in which a file lies")
  func withoutRepository() throws {
    folder.write("a/b/c.txt", "")
    write("a/", "high")
    #expect(try least("a") == "high")
    #expect(try least("a/b") == "medium")
    #expect(try least("a/b/c.txt") == "medium")
    write("a/b/", "low")
    #expect(try least("a/b/c.txt") == "low")
  }

  @Test("is refused under a name that is nearly its own, but not above the nearest or in others")
  func misnamed() throws {
    folder.write(".git/HEAD", "")
    folder.write("a/b/c.txt", "")
    folder.write("a/.privet.yml", "min-confidence: high\n")
    #expect(try least("") == "medium")
    do {
      _ = try least("a/b")
      Issue.record("it is not refused")
    } catch let failure as Failure {
      #expect(failure.message.contains("a/.privet.yml: a config is called .privet.yaml; rename"))
    }
    #expect(try least("a/b", "--no-config") == "medium")
    write("a/b/", "low")
    #expect(try least("a/b") == "low")
  }

  @Test("must be one for all that is scanned, unless one is named")
  func contradiction() throws {
    for name in ["one", "two"] { write(name + "/", "high") }
    folder.write("none/a.txt", "")
    #expect(try least("one", "none") == "high")
    #expect(try least("none", "one", "one") == "high")
    #expect { try least("one", "two") } throws: { error in
      guard let message = (error as? Failure)?.message else { return false }
      return message.contains("one/.privet.yaml for") && message.contains("two/.privet.yaml for")
        && message.contains("--config")
    }
    #expect(try least("--no-config", "one", "two") == "medium")
    let named = try ScanCommand.parse(
      ["--config", folder.file("one/.privet.yaml"), folder.file("one"), folder.file("two")])
    #expect(
      try ScanConfiguration(ScanArguments(named), variables: [:]).options.minConfidence == .high)
    let variable = ["PRIVET_CONFIG": folder.file("two/.privet.yaml")]
    let command = try ScanCommand.parse([folder.file("one"), folder.file("two")])
    #expect(
      try ScanConfiguration(ScanArguments(command), variables: variable).options.minConfidence
        == .high)
  }

  @Test("is refused where it is a folder, leads nowhere or is not there")
  func noFile() throws {
    folder.write("a/.privet.yaml/x", "")
    #expect { try least("a") } throws: { ("\($0)").hasSuffix("it is a folder") }
    #expect { try least("--config", "nowhere.yaml", "a") } throws: { error in
      ("\(error)").contains("nowhere.yaml: No such file")
    }
  }
}
