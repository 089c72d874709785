import Model

/// A configuration as YAML that can be read back, with who said what.
struct ConfigListing {
  private let configuration: ScanConfiguration

  init(_ configuration: ScanConfiguration) { self.configuration = configuration }

  var text: String {
    let head = configuration.config.map { "# With \(Console.visible($0.path.text))" }
    let rows = ScanOptionTable.all.map { option in
      (text: line(of: option), origin: words(configuration.origin(of: option.name)))
    }
    let width = min(48, rows.map(\.text.count).max() ?? 0)
    let options = rows.map { row in
      row.text + String(repeating: " ", count: max(0, width - row.text.count)) + "  # " + row.origin
    }
    return ([head ?? "# Without a config"] + options + pathRules + allowed).joined(separator: "\n")
  }

  private func line(of option: ScanOption) -> String {
    let words = option.absoluteTexts(configuration.options).map(Self.quoted)
    switch option.kind {
    case .list: return "\(option.name): [\(words.joined(separator: ", "))]"
    case .flag, .value:
      guard let word = words.first else { return "# \(option.name) is not set" }
      return "\(option.name): \(word)"
    }
  }

  private func words(_ origin: OptionOrigin) -> String {
    switch origin {
    case .standard: "default"
    case .config(let line): "\(Console.visible(configuration.config?.path.text ?? "")):\(line)"
    case .environment(let name): name
    case .commandLine: "command line"
    }
  }

  private var pathRules: [String] {
    let rules = configuration.pathRules
    guard !rules.isEmpty else { return [] }
    return ["paths:"]
      + rules.map { rule in
        var fields = ["glob: [\(rule.globs.map(Self.quoted).joined(separator: ", "))]"]
        if let minimum = rule.minConfidence { fields.append("min-confidence: \(minimum.rawValue)") }
        if let failOn = rule.failOn { fields.append("fail-on: \(failOn.rawValue)") }
        return entry(fields, line: rule.line)
      }
  }

  private var allowed: [String] {
    let entries = configuration.allowed
    guard !entries.isEmpty else { return [] }
    return ["allow:"]
      + entries.map { entry in
        var fields: [String]
        switch entry.subject {
        case .value(let text): fields = ["value: \(Self.quoted(text))"]
        case .regex(let text): fields = ["regex: \(Self.quoted(text))"]
        case .digest(let fingerprint): fields = ["digest: \(fingerprint)"]
        }
        if let reason = entry.reason { fields.append("reason: \(Self.quoted(reason))") }
        for (name, globs) in [("patterns", entry.patterns), ("paths", entry.paths)]
        where !globs.isEmpty {
          fields.append("\(name): [\(globs.map(Self.quoted).joined(separator: ", "))]")
        }
        return self.entry(fields, line: entry.line)
      }
  }

  private func entry(_ fields: [String], line: Int) -> String {
    "  # \(words(.config(line: line)))\n  - " + fields.joined(separator: "\n    ")
  }

  /// As YAML reads it back: plain where that is a word, else in double quotes.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic
        || "0123456789-_./".unicodeScalars.contains(scalar)
    }
    if isPlain, let first = text.first, first != "-" { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _
      where scalar.properties.generalCategory == .control || scalar.value == 0x2028
        || scalar.value == 0x2029 || scalar.properties.generalCategory == .format:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
