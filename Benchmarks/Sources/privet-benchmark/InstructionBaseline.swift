#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Counts that were once accepted, and the machine they are of.
struct InstructionBaseline: Codable {
  private(set) var machine: Machine?
  private(set) var counts: [String: Int] = [:]

  init(machine: Machine, counts: [String: Int]) {
    self.machine = machine
    self.counts = counts
  }

  init(in file: String, mayBeMissing: Bool) throws {
    if let data = FileManager.default.contents(atPath: file) {
      do {
        self = try JSONDecoder().decode(Self.self, from: data)
      } catch { throw Failure.noBaseline(file) }
    } else if !mayBeMissing {
      throw Failure.noBaseline(file)
    }
  }

  func write(to file: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try (encoder.encode(self) + Data("\n".utf8)).write(to: URL(filePath: file))
    } catch { throw Failure.resultsNotWritten(file) }
  }
}
