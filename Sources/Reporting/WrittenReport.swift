internal import Model

/// Tells files that are reports of privet's from others, by their two ends.
///
/// A report that is written again takes the place of the last one; nothing else is written over.
public enum WrittenReport {
  /// Bytes at each end of a file that are looked at.
  public static let reach = 4096

  /// Whether a file that begins and ends like this is a report, in whatever format. `head` and `tail`
  /// are the whole of a file that is no longer than `reach`.
  public static func isOne(head: [UInt8], tail: [UInt8]) -> Bool {
    let head = String(decoding: head.prefix(reach), as: UTF8.self)
    let tail = String(decoding: tail.suffix(reach), as: UTF8.self)
    return openings.contains { opening in
      head.hasPrefix(opening.start) && head.contains(opening.mark)
    } || head == "[]\n" || isLog(tail) || isText(tail)
  }

  /// What reports begin with, and what stands a little further on.
  private static let openings: [(start: String, mark: String)] = [
    (#"{"schemaVersion":""#, #""tool":{"name":"privet","#),
    (#"{"type":"run","schemaVersion":""#, #""tool":{"name":"privet","#),
    (
      #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","#,
      #"{"tool":{"driver":{"name":"privet","#
    ),
    (CSVReporter.Column.allCases.map(\.rawValue).joined(separator: ","), ","),
    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"privet\">\n", "<testsuite "),
    ("## privet\n\n**", ".** Searched "),
    ("[\n{\"description\":\"", #"","check_name":""#),
  ]

  /// Whether it is workflow commands of GitHub's, of which the last is privet's summary.
  private static func isLog(_ tail: String) -> Bool {
    guard let last = tail.split(separator: "\n").last else { return false }
    return ["::notice title=privet", "::warning title=privet"].contains(where: last.hasPrefix)
  }

  /// Whether it is text that ends with a verdict, and with what was searched.
  private static func isText(_ tail: String) -> Bool {
    let lines = tail.split(separator: "\n")
    return zip(lines, lines.dropFirst()).contains { verdict, searched in
      searched.hasPrefix("Searched ")
        && [" skipped.", " not searched."].contains(where: searched.hasSuffix)
        && (verdict.hasPrefix("Nothing ") || verdict.contains(" finding"))
    }
  }
}
