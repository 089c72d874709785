import Detection
import Model
import PatternFiles
import Reporting

/// How patterns are shown to people and to programs.
enum PatternListing {
  /// A line for each: id, country, what it is.
  static func text(_ patterns: [PatternDefinition]) -> String {
    let width = patterns.map(\.info.id.count).max() ?? 0
    let lines = patterns.map { pattern in
      let id = pattern.info.id
      let padding = String(repeating: " ", count: width - id.count)
      return "\(id)\(padding)  \(pattern.info.name)"
    }
    return (lines + ["", "\(patterns.count) patterns"]).joined(separator: "\n")
  }

  /// The list on standard output, as JSON.
  static func writeJSON(_ patterns: [PatternDefinition]) throws(Failure) {
    do throws(ReportError) {
      try PatternListJSON.write(
        patterns.map(\.info), of: Privet.tool, to: DescriptorSink(descriptor: 1, progressLine: nil))
    } catch {
      guard case .failed(let number) = error else { return }
      throw .reportNotWritten(nil, errno: number)
    }
  }

  static func details(of pattern: PatternDefinition) -> String {
    let info = pattern.info
    var lines = [
      "\(info.id): \(info.name)",
      "  category     \(info.category.rawValue)",
      "  country      \(info.country ?? "any")",
      "  sensitivity  \(info.sensitivity.rawValue)",
      "  validator    \(info.validator ?? "none")",
    ]
    if !pattern.context.words.isEmpty {
      let within = pattern.context.within
      lines.append("  context      within \(within) bytes behind, or \(within / 2) before, one of")
      lines.append("               \(pattern.context.words.joined(separator: ", "))")
    }
    if !pattern.context.against.isEmpty {
      lines.append("  against      \(pattern.context.against.joined(separator: ", "))")
    }
    let testValues = pattern.testValues.lists
    if !testValues.unassigned.isEmpty {
      lines.append("  test values  \(testValues.unassigned.joined(separator: ", "))")
    }
    if !testValues.specimens.isEmpty {
      lines.append("  specimens    \(testValues.specimens.joined(separator: ", "))")
    }
    let unsieved = PatternSet(checked: [pattern]).unsievedForms
    for (number, form) in pattern.forms.enumerated() {
      let alone = form.alone?.rawValue ?? "not reported"
      lines.append(
        "  form \(number + 1)       alone: \(alone), in context: \(form.inContext.rawValue)")
      if unsieved.contains(number) { lines.append("               searched without the sieve") }
      lines += form.pattern.split(separator: "\n").map { "               \($0)" }
    }
    for reference in info.references { lines.append("  reference    \(reference)") }
    for example in pattern.examples.matches { lines.append("  found        \(example.text)") }
    for example in pattern.examples.noMatches {
      lines.append("  not found    \(example.text)  (\(example.because))")
    }
    return lines.joined(separator: "\n")
  }
}
