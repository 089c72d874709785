import Foundation
import PatternFiles

/// Writes the pattern files below a folder into one Swift file, after checking that each is
/// well-formed; run by the build.
@main
struct EmbedPatterns {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { fail("usage: EmbedPatterns FOLDER OUTPUT") }
    let folder = URL(fileURLWithPath: arguments[1])
    var entries: [Entry] = []
    for area in try names(in: folder).sorted() {
      for name in try names(in: folder.appending(path: area)).sorted()
      where name.hasSuffix(".yaml") {
        let text = try Data(contentsOf: folder.appending(path: area).appending(path: name))
        let path = "Patterns/\(area)/\(name)"
        let entry = Entry(id: "\(area).\(name.dropLast(5))", path: path, text: Array(text))
        check(entry, at: folder.path + "/\(area)/\(name)")
        entries.append(entry)
      }
    }
    try Data(source(entries).utf8).write(to: URL(fileURLWithPath: arguments[2]))
  }

  private struct Entry {
    let id: String
    let path: String
    let text: [UInt8]
  }

  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
  }

  /// The compiler's own way of writing messages, so that editors find the line.
  private static func check(_ entry: Entry, at path: String) {
    do throws(PatternFileError) {
      _ = try PatternFileParser.parse(entry.text, file: entry.path, id: entry.id)
    } catch {
      fail(
        error.problems.map { "\(path):\($0.line): error: \($0.message)" }.joined(separator: "\n"))
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
  }

  /// One function per file: a single long array literal takes the compiler seconds.
  private static func source(_ entries: [Entry]) -> String {
    var lines = ["// Made of the folder Patterns by EmbedPatterns.", "enum EmbeddedPatterns {"]
    let calls = entries.indices.map { "file\($0)()" }.joined(separator: ", ")
    lines.append("  static var files: [EmbeddedFile] { [\(calls)] }")
    for (number, entry) in entries.enumerated() {
      lines.append("  private static func file\(number)() -> EmbeddedFile {")
      lines.append(
        "    EmbeddedFile(id: \"\(entry.id)\", path: \"\(entry.path)\", text: ####\"\"\"")
      lines.append(String(decoding: entry.text, as: UTF8.self))
      lines.append("\"\"\"####)")
      lines.append("  }")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }
}
