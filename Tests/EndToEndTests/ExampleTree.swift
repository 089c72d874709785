import Fixtures
import Foundation

/// The examples of every built-in pattern, as a text file and a table each.
struct ExampleTree {
  /// A file for each pattern, by its id.
  private(set) var texts: [String: [UInt8]] = [:]

  init(into folder: TemporaryFolder) throws {
    let patterns = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Patterns")
    let database = try MadeDatabase(folder.file("examples.db"))
    // Thousands of rows: each would be written to the disk by itself.
    try database.run("BEGIN")
    for area in try FileManager.default.contentsOfDirectory(atPath: patterns.path) {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: patterns.appending(path: area).path)
      for file in files where file.hasSuffix(".yaml") {
        let id = "\(area).\(file.dropLast(5))"
        let url = patterns.appending(path: area).appending(path: file)
        let examples = Self.examples(in: try String(contentsOf: url, encoding: .utf8))
        let text = examples.joined(separator: "\n\n\n") + "\n"
        folder.write("\(id).txt", text)
        texts["\(id).txt"] = Array(text.utf8)
        try Self.fill(database, "\(id)", examples)
      }
    }
    try database.run("COMMIT")
  }

  /// The lines of a pattern file in which something is marked, without the marks. What YAML and
  /// the marks add around them does not matter here: what is found is asked of the program.
  private static func examples(in yaml: String) -> [String] {
    yaml.split(separator: "\n").filter { $0.contains("«") && !$0.contains("#") }.map { line in
      var line = line.trimmingCharacters(in: .whitespaces)
      for opening in ["- { text: '", "- { text: \"", "- '", "- \"", "match: ['"]
      where line.hasPrefix(opening) {
        line.removeFirst(opening.count)
        break
      }
      for part in ["«", "»"] { line = line.replacingOccurrences(of: part, with: "") }
      return line.replacingOccurrences(of: "''", with: "'")
    }
  }

  private static func fill(_ database: MadeDatabase, _ id: String, _ examples: [String]) throws {
    try database.run("CREATE TABLE \"\(id)\"(example TEXT)")
    for example in examples {
      let quoted = example.replacingOccurrences(of: "'", with: "''")
      try database.run("INSERT INTO \"\(id)\" VALUES('\(quoted)')")
    }
  }
}
