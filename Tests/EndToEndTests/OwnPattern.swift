/// A pattern file as users write them.
struct OwnPattern {
  var id = "staff"
  var extra = ""
  var pattern = "(?<! [0-9A-Z] ) ST-[0-9]{6} (?! [0-9] )"
  var validator = "none"
  var match = "number «ST-123456» on the door"
  var noMatch = "ST-12345"

  var text: String {
    var lines = ["id: \(id)", "name: Staff number", "category: other", "sensitivity: low"]
    if !extra.isEmpty { lines.append(extra) }
    lines += [
      "forms:",
      "  - pattern: \(pattern)",
      "    confidence: { alone: high, in-context: high }",
    ]
    if validator != "none" { lines.append("validator: \(validator)") }
    lines += [
      "examples:",
      "  match: ['\(match)']",
      "  no-match: [{ text: '\(noMatch)', because: it is too short }]",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
