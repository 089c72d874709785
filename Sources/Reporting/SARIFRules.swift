import Model

/// The rules of a SARIF report: all enabled patterns, each once, whether they were found or not.
struct SARIFRules {
  private var patterns: [PatternInfo] = []
  private var indexes: [String: Int] = [:]

  init(patterns: [PatternInfo]) {
    for pattern in patterns where indexes[pattern.id] == nil {
      indexes[pattern.id] = self.patterns.count
      self.patterns.append(pattern)
    }
  }

  func index(of id: String) -> Int? { indexes[id] }

  func write(to json: inout JSONWriter) throws(ReportError) {
    json.beginArray("rules")
    for pattern in patterns {
      json.breakLine()
      json.beginObject()
      Self.write(pattern, to: &json)
      json.endObject()
      try json.output.spill()
    }
    json.endArray()
  }

  private static func write(_ pattern: PatternInfo, to json: inout JSONWriter) {
    json.member("id", pattern.id)
    json.member("name", cut(pattern.name, to: 255))
    text("shortDescription", cut(pattern.name, to: 1024), to: &json)
    text("fullDescription", cut(description(of: pattern), to: 1024), to: &json)
    json.beginObject("help")
    json.member("text", help(for: pattern))
    json.member("markdown", helpMarkdown(for: pattern))
    json.endObject()
    json.member("helpUri", pattern.references.first { isAbsoluteURI($0) })
    json.beginObject("defaultConfiguration")
    json.member("level", AlertLevel(pattern.sensitivity, pattern.bestConfidence).rawValue)
    json.endObject()
    json.beginObject("properties")
    json.member("security-severity", severity(pattern.sensitivity))
    json.member("precision", precision(pattern))
    json.member("tags", ["security", "pii", pattern.category.rawValue, "external/cwe/cwe-359"])
    json.endObject()
  }

  private static func text(_ name: StaticString, _ text: String, to json: inout JSONWriter) {
    json.beginObject(name)
    json.member("text", text)
    json.endObject()
  }

  private static func description(of pattern: PatternInfo) -> String {
    let country = pattern.country.map { ", country \($0)" } ?? ""
    return "\(pattern.name): personal data, category \(pattern.category.rawValue), "
      + "sensitivity \(pattern.sensitivity.rawValue)\(country)."
  }

  private static let advice =
    "Check whether the value belongs to a real person. If it does, remove it from the file and "
    + "from the history, or move it to where such data is protected. If it does not, use a "
    + "specimen value that its issuer publishes."

  private static func help(for pattern: PatternInfo) -> String {
    var text = "\(SARIFReporter.plain(pattern.name)) (\(pattern.id)). \(advice)"
    if !pattern.references.isEmpty {
      text += " References: " + pattern.references.map(SARIFReporter.plain).joined(separator: ", ")
    }
    return text
  }

  private static func helpMarkdown(for pattern: PatternInfo) -> String {
    var rows = [("Pattern", "`\(pattern.id)`"), ("Category", pattern.category.rawValue)]
    if let country = pattern.country { rows.append(("Country", country)) }
    rows.append(("Sensitivity", pattern.sensitivity.rawValue))
    if let validator = pattern.validator { rows.append(("Checked by", "`\(validator)`")) }
    var text = "# \(SARIFReporter.plain(pattern.name))\n\n| | |\n|---|---|\n"
    for (name, value) in rows { text += "| \(name) | \(value) |\n" }
    text += "\n\(advice)\n"
    if !pattern.references.isEmpty {
      text += "\n## References\n\n"
      for reference in pattern.references {
        let shown = SARIFReporter.plain(reference)
        text += isAbsoluteURI(reference) ? "- <\(shown)>\n" : "- \(shown)\n"
      }
    }
    return text
  }

  /// GitHub's scale: above 9.0 critical, from 7.0 high, from 4.0 medium, below low.
  private static func severity(_ sensitivity: Sensitivity) -> String {
    switch sensitivity {
    case .critical: "9.1"
    case .high: "8.0"
    case .moderate: "5.5"
    case .low: "2.5"
    }
  }

  private static func precision(_ pattern: PatternInfo) -> String {
    switch pattern.bestConfidence {
    case .high: pattern.validator == nil ? "high" : "very-high"
    case .medium: "medium"
    case .low: "low"
    }
  }

  /// Whether a reference is a web address: GitHub refuses a report whose `helpUri` is no URI.
  private static func isAbsoluteURI(_ text: String) -> Bool {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
    // RFC 3986, 2: what may stand in a URI.
    let others = "-._~:/?#[]@!$&'()*+,;=%"
    return text.utf8.allSatisfy { byte in
      Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80
        || (0x30...0x39).contains(byte) || others.utf8.contains(byte)
    }
  }

  private static func cut(_ text: String, to count: Int) -> String {
    text.unicodeScalars.count <= count ? text : String(text.prefix(count / 2)) + "…"
  }
}
