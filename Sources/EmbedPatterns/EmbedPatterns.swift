import Foundation
import Model
import PatternFiles

/// Writes the pattern files below a folder into one Swift file, after checking that each is
/// well-formed; run by the build.
@main
struct EmbedPatterns {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { fail("usage: EmbedPatterns FOLDER OUTPUT") }
    let folder = URL(fileURLWithPath: arguments[1])
    var definitions: [PatternDefinition] = []
    var checksum = Checksum()
    for area in try names(in: folder).sorted() {
      for name in try names(in: folder.appending(path: area)).sorted()
      where name.hasSuffix(".yaml") {
        let path = folder.appending(path: area).appending(path: name)
        let text = try Data(contentsOf: path)
        let id = "\(area).\(name.dropLast(5))"
        definitions.append(
          parse(
            Array(text), file: "Patterns/\(area)/\(name)", id: id,
            at: path.path(percentEncoded: false)))
        checksum.add(text)
      }
    }
    definitions.sort { $0.info.id < $1.info.id }
    let catalogue = Catalogue(
      definitions, version: "\(definitions.count)-\(checksum.digits)")
    try Data(catalogue.source.utf8).write(to: URL(fileURLWithPath: arguments[2]))
  }

  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
  }

  /// Says what is wrong in the compiler's own way, so that editors find the line.
  private static func parse(
    _ text: [UInt8], file: String, id: String, at path: String
  ) -> PatternDefinition {
    do throws(PatternFileError) {
      return try PatternFileParser.parse(text, file: file, id: id)
    } catch {
      fail(
        error.problems.map { "\(path):\($0.line): error: \($0.message)" }.joined(separator: "\n"))
    }
  }

  private static func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(1)
  }
}

/// FNV-1a over 64 bits, cut to 32: tells sets apart, proves nothing.
private struct Checksum {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: Data) {
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  var digits: String {
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
