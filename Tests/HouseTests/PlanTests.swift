import Foundation
import Testing

/// Holds the code to the plan in the README: who may import whom, and what stands where.
@Suite("The house")
struct PlanTests {
  /// What each target may import; the compiler checks the same from Package.swift, this test says
  /// what Package.swift may say.
  private static let plan: [String: Set<String>] = [
    "Model": [],
    "PCRE2": ["CPCRE2"],
    "Embedding": [],
    "YAML": ["CYAML"],
    "PatternFiles": ["Embedding", "Model", "Validation", "YAML"],
    "Validation": ["Synchronization"],
    "Fingerprinting": ["Model", "Crypto"],
    "Sieve": ["CSieve", "Embedding"],
    "Words": ["Embedding", "Sieve"],
    "Detection": [
      "Embedding", "Model", "PCRE2", "PatternFiles", "Sieve", "Synchronization", "Validation",
      "Fingerprinting", "Words",
    ],
    "BuiltinPatterns": ["Embedding", "Model", "PatternFiles"],
    "EmbedPatterns": [
      "Embedding", "Model", "PatternFiles", "PCRE2", "Sieve", "Words", "Foundation",
    ],
    "EmbedPatternsPlugin": ["PackagePlugin", "Foundation"],
    "Extraction": ["Model"],
    "FileInputs": ["Model", "Synchronization"],
    "GitInputs": ["Dispatch", "Model", "Synchronization"],
    "Tables": ["Model", "Synchronization"],
    "DatabaseInputs": ["Model", "CSQLite", "Tables"],
    "ServerInputs": ["CMariaDB", "CPQ", "Dispatch", "Model", "Synchronization", "Tables"],
    "Baseline": ["Fingerprinting", "Model"],
    "Engine": [
      "Baseline", "Model", "Detection", "Fingerprinting", "Dispatch", "Synchronization",
    ],
    "Reporting": ["Model"],
    "Commands": [
      "ArgumentParser", "Baseline", "BuiltinPatterns", "CMemory", "CThreads", "DatabaseInputs",
      "Detection", "Dispatch", "Engine", "Extraction", "FileInputs", "Fingerprinting", "GitInputs",
      "Model", "PatternFiles", "Reporting", "ServerInputs", "Synchronization", "Tables",
      "Validation", "YAML",
    ],
    "privet": ["Commands"],
  ]
  /// The operating system's own modules.
  private static let system: Set = ["Glibc", "Musl", "Darwin"]

  @Test("imports go down the plan only")
  func imports() {
    for file in Repository.sources where file.path.hasSuffix(".swift") {
      guard let allowed = Self.plan[file.target] else {
        Issue.record("\(file.path): the target \(file.target) is not in the plan")
        continue
      }
      for (number, line) in file.lines.enumerated() {
        guard let module = Self.imported(by: line) else { continue }
        #expect(
          allowed.contains(module) || (Self.system.contains(module) && file.target != "Model"),
          "\(file.path):\(number + 1): \(file.target) may not import \(module)")
      }
    }
  }

  @Test("C modules have one importer each, and it does not hand them on")
  func cModules() {
    for file in Repository.sources {
      for (number, line) in file.lines.enumerated() where line.hasPrefix("public import C") {
        Issue.record("\(file.path):\(number + 1): a C module is imported publicly")
      }
    }
  }

  @Test("files are short enough to read")
  func lengths() {
    for file in Repository.sources + Repository.tests {
      #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("nothing unchecked, forced or left over stands in the sources")
  func forbidden() {
    let words = ["@unchecked Sendable", "try!", "TODO", "FIXME", "fatalError(", " as!"]
    for file in Repository.sources {
      for (number, line) in file.lines.enumerated() {
        for word in words where line.contains(word) {
          Issue.record("\(file.path):\(number + 1): '\(word)' does not belong here")
        }
      }
    }
  }

  @Test("an unsafe promise says why it holds")
  func safetyComments() {
    for file in Repository.sources where file.path.hasSuffix(".swift") {
      for (number, line) in file.lines.enumerated() where line.contains("nonisolated(unsafe)") {
        let above = file.lines[max(0, number - 6)..<number]
        #expect(
          above.contains { $0.contains("// SAFETY:") },
          "\(file.path):\(number + 1): say under SAFETY why this is safe")
      }
    }
  }

  @Test("files and types are not named for being useful")
  func names() {
    let vague = [
      "Utils", "Util", "Helpers", "Helper", "Shared", "Common", "Manager", "+Extensions",
    ]
    for file in Repository.sources + Repository.tests {
      let name = (file.path as NSString).lastPathComponent
      #expect(!vague.contains { name.contains($0) }, "\(file.path)")
    }
  }

  @Test("the top of the repository holds what belongs there")
  func top() throws {
    let allowed: Set = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "Patterns", "Benchmarks",
      "README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md",
      "action.yml", "Dockerfile",
    ]
    let found = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
    for name in found where !name.hasPrefix(".") {
      #expect(allowed.contains(name), "\(name) does not belong at the top")
    }
  }

  @Test("the action downloads the release that it belongs to")
  func actionVersion() throws {
    let program = Repository.text("Sources/Commands/Privet.swift")
    let version = try #require(program.firstMatch(of: /version: "([0-9.]+)"/)?.1)
    #expect(Repository.text("action.yml").contains("default: \(version)\n"))
    #expect(Repository.text("README.md").contains("uses: privet-scanner/privet@v\(version)\n"))
  }

  @Test("the changelog tells new and changed patterns apart from the rest")
  func changelog() {
    let text = Repository.text("CHANGELOG.md")
    #expect(text.contains("### New patterns"))
    #expect(text.contains("### Changed patterns"))
  }

  private static func imported(by line: String) -> String? {
    let words = line.split(separator: " ")
    guard let keyword = words.firstIndex(of: "import"), keyword <= 2, keyword + 1 < words.count,
      words[..<keyword].allSatisfy({
        ["public", "internal", "package", "@preconcurrency"].contains($0)
      })
    else { return nil }
    return String(words[keyword + 1])
  }
}
