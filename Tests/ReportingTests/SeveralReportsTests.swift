import Model
import Reporting
import Testing

@Suite("Several reports of one run") struct SeveralReportsTests {
  private func write(_ sinks: [(format: String, sink: CollectingSink)]) throws {
    let reporters = try sinks.map { format, sink in
      let found = try #require(ReportFormats.all.first { $0.name == format })
      return found.makeReporter(sink, ReportOptions())
    }
    var reports = SeveralReports(reporters)
    let findings = (1...1000).map { Specimens.finding(line: $0) }
    try reports.begin(Specimens.header)
    for finding in findings { try reports.write(finding) }
    for entry in Specimens.ledger { try reports.write(entry) }
    try reports.end(Specimens.summary(of: findings, ledger: Specimens.ledger))
  }

  @Test("are each what they are alone")
  func same() throws {
    let together = EveryFormatTests.names.map { (format: $0, sink: CollectingSink()) }
    try write(together)
    for (format, sink) in together {
      let alone = CollectingSink()
      try write([(format, alone)])
      #expect(sink.box.bytes == alone.box.bytes, "\(format)")
      #expect(!alone.box.bytes.isEmpty)
    }
  }

  @Test("go on where one is not read any more, and end where none is")
  func closed() throws {
    let (closed, open) = (CollectingSink(error: .closed), CollectingSink())
    try write([("text", closed), ("json", open), ("csv", closed)])
    #expect(open.box.bytes.last == UInt8(ascii: "\n"))
    #expect(throws: ReportError.self) { try write([("text", closed), ("csv", closed)]) }
  }

  @Test("end with the error of the one that cannot be written")
  func failed() {
    let full = CollectingSink(error: .failed(errno: 28, path: FilePath("b")))
    let error = #expect(throws: ReportError.self) {
      try write([("json", CollectingSink()), ("csv", full)])
    }
    guard case .failed(28, let path)? = error else {
      Issue.record("another error")
      return
    }
    #expect(path == FilePath("b"))
  }
}
