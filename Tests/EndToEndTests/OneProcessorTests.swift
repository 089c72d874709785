import Fixtures
import Foundation
import Testing

/// Of util-linux; macOS has none.
private let taskset = "/usr/bin/taskset"

@Suite(
  "A program that may use but one processor",
  .enabled(if: FileManager.default.isExecutableFile(atPath: taskset)))
struct OneProcessorTests {
  private let privet = Privet()

  /// The first processor that this process may use.
  private static var processor: String? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed_list:") }
    return line?.split(separator: "\t").last?.prefix { $0.isNumber }.description
  }

  @Test("finds what it finds with several", arguments: ["1", "4"])
  func sameFindings(jobs: String) throws {
    privet.folder.write("letter.txt", Specimen.letter)
    let key = privet.writeKey()
    let options = ["scan", "--key-file", key, "--format", "csv", "--jobs", jobs]
    var alone = privet
    alone.program = taskset
    let processor = try #require(Self.processor)
    let ended = try alone.start(["-c", processor, privet.program] + options).finish()
    #expect(ended.status == 1)
    #expect(ended.text == (try privet.start(options).finish()).text)
  }
}
