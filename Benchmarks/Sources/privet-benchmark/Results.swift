import Corpora

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Everything that one command measured.
struct Results: Codable {
  /// One corpus.
  struct Part: Codable {
    let corpus: Corpus.Description
    let measurements: [Measurement]
  }

  let date: Date
  let machine: Machine
  var parts: [Part] = []

  init(machine: Machine) {
    date = Date()
    self.machine = machine
  }

  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    do {
      try (encoder.encode(self) + Data("\n".utf8)).write(to: URL(filePath: path))
    } catch { throw Failure.resultsNotWritten(path) }
  }

  /// Writes a file named by the time, and says which.
  func keep(in folder: String) throws -> String {
    let time = date.formatted(.iso8601.timeSeparator(.omitted))
    let path = "\(folder)/\(time).json"
    // Whether it is there shows when the file is written.
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try write(to: path)
    return path
  }
}

extension Results.Part {
  /// One line for each program; ratios are to the first.
  var table: String {
    let rows = corpus.rows > 0 ? ", \(corpus.rows) rows" : ""
    let head =
      "\(corpus.kind): \(corpus.bytes) bytes, \(corpus.files) files\(rows), "
      + "\(corpus.planted) planted values, medians of \(measurements.first?.runs.count ?? 0)"
    var table = TextTable([
      "program", "findings", "recall", "wall s", "CPU s", "peak MB", "MB/s", "wall ratio",
      "CPU ratio",
    ])
    guard let first = measurements.first else { return head }
    for measured in measurements {
      table.add([
        measured.peer, measured.findings.map { "\($0)" } ?? "–", measured.recall?.percent ?? "–",
        measured.wall.rounded(to: 3), measured.cpu.rounded(to: 3),
        (measured.peakMemory / 1e6).rounded(to: 1),
        (Double(corpus.bytes) / measured.wall / 1e6).rounded(to: 1),
        (measured.wall / first.wall).rounded(to: 3), (measured.cpu / first.cpu).rounded(to: 3),
      ])
    }
    return head + "\n" + table.text
  }
}
