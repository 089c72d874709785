import ArgumentParser
import Fixtures
import Testing

@testable import Commands

/// A folder that is scanned, with what is in it, and what a scan of it goes by.
struct Configured {
  let folder = TemporaryFolder()
  var variables: [String: String] = [:]

  /// With a config at its root, which is a repository's.
  init(_ config: String? = nil) {
    folder.write(".git/HEAD", "ref: refs/heads/main\n")
    if let config { folder.write(".privet.yaml", config) }
  }

  /// What a scan of `path` goes by.
  func configuration(_ arguments: String..., of path: String = "") throws -> ScanConfiguration {
    let command = try ScanCommand.parse(
      arguments + [path.isEmpty ? folder.path : folder.file(path)])
    return try ScanConfiguration(ScanArguments(command), variables: variables)
  }

  func options(_ arguments: String...) throws -> ScanOptions {
    let command = try ScanCommand.parse(arguments + [folder.path])
    return try ScanConfiguration(ScanArguments(command), variables: variables).options
  }

  /// The sentence with which the scan is refused.
  func refusal(_ arguments: String...) -> String {
    do {
      let command = try ScanCommand.parse(arguments + [folder.path])
      let configuration = try ScanConfiguration(ScanArguments(command), variables: variables)
      _ = try configuration.allowList(patterns: ["global.email", "us.ssn"])
      Issue.record("it is not refused")
      return ""
    } catch let failure as Failure {
      return failure.message
    } catch {
      Issue.record("\(error)")
      return ""
    }
  }
}
