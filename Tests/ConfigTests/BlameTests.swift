import ArgumentParser
import Fixtures
import Foundation
import Model
import Testing

@testable import Commands

@Suite("What is wrong with an option")
struct BlameTests {
  /// The sentence with which a run is refused, before it reads anything.
  private func refusal(_ configured: Configured, _ arguments: String...) throws -> String {
    let command = try ScanCommand.parse(arguments + [configured.folder.path])
    do throws(Failure) {
      _ = try ScanRun(ScanConfiguration(ScanArguments(command), variables: configured.variables))
        .perform()
      Issue.record("it is not refused")
      return ""
    } catch {
      return error.message
    }
  }

  @Test(
    "is told with the line of the config, or the variable, that says it",
    arguments: [
      ("key-file", "nowhere", "cannot read "), ("baseline", "nowhere", "there is no baseline "),
      ("patterns", "nowhere", "cannot read "), ("patterns", "empty", "no pattern files "),
      ("sarif-base", "nowhere", "--sarif-base: no such folder: "),
      ("only", "us.sns", "--only: no pattern is called 'us.sns'"),
      (
        "except", "us.sns",
        "--except: no pattern is called 'us.sns' (did you mean 'us.ssn'?); 'privet patterns list'"
      ),
      (
        "except", "'!us.ssn'",
        "--except: no pattern is called '!us.ssn'; '!' means nothing here"
      ),
      ("except", "us.[s]sn", "--except: no pattern is called 'us.[s]sn'"),
      ("except", "'*'", "no pattern is left to search for"),
      ("country", "ZZ", "--country: no pattern is of ZZ"),
    ])
  func blame(option: String, text: String, words: String) throws {
    var configured = Configured("\nformat: sarif\n\(option): \(text)\n")
    configured.folder.write("empty/a.txt", "")
    let message = try refusal(configured)
    #expect(message.contains(".privet.yaml:3: \(words)"), "\(message)")
    let word = text.filter { $0 != "'" }
    let path = configured.folder.file(word)
    let isPath = ScanOptionTable.option(option)?.isPath == true
    configured.folder.write(".privet.yaml", "format: sarif\n")
    let variable = ScanOption.variable(of: option)
    configured.variables[variable] = isPath ? path : word
    #expect(try refusal(configured).hasPrefix("\(variable): \(words)"))
    configured.variables = [:]
    #expect(try refusal(configured, "--\(option)", isPath ? path : word).hasPrefix(words))
  }

  @Test("is told with the variable that names a config, and with the config's own lines")
  func config() throws {
    var configured = Configured()
    configured.variables["PRIVET_CONFIG"] = configured.folder.file("nowhere")
    #expect(configured.refusal().hasPrefix("PRIVET_CONFIG: cannot read "))
    configured.folder.write("nowhere", "quite: true\n")
    #expect(configured.refusal().contains("nowhere:1: the key 'quite' is not known"))
    #expect(configured.refusal("--config", configured.folder.path).hasPrefix("cannot read "))
  }

  @Test("is nothing where patterns are left out that are not there without the built-in ones")
  func leftOut() throws {
    let library = try PatternLibrary(builtin: false, folders: [])
    #expect(throws: Never.self) {
      try library.refuseUnknown(countries: [], only: PatternGlobs(), except: PatternGlobs(["us.*"]))
    }
    #expect(throws: Failure.self) {
      try library.refuseUnknown(countries: [], only: PatternGlobs(), except: PatternGlobs(["u.*"]))
    }
  }
}
