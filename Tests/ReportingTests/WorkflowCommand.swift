/// A line as GitHub's runner reads it: `::name key=value,key=value::message`.
struct WorkflowCommand {
  let name: String
  let properties: [String: String]
  let message: String

  /// Nil for a line that is no command.
  init?(_ line: some StringProtocol) {
    let line = String(line)
    guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
    let head = line[..<end.lowerBound].dropFirst(2).split(separator: " ", maxSplits: 1)
    guard let name = head.first else { return nil }
    self.name = String(name)
    var properties: [String: String] = [:]
    for part in head.dropFirst().joined().split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      let colons = String(pair[1]).replacing("%3A", with: ":").replacing("%2C", with: ",")
      properties[String(pair[0])] = Self.unescaped(colons)
    }
    self.properties = properties
    message = Self.unescaped(String(line[end.upperBound...]))
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%25", with: "%")
  }
}
