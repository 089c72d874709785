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
    if pattern.context.within > 0 {
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
      if let labels = form.labels {
        lines += details(of: form, number: number + 1, labels, pattern.context.words)
        continue
      }
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

  private static func details(
    of form: FormDefinition, number: Int, _ labels: LabelDefinition, _ words: [String]
  ) -> [String] {
    let named = { (places: [Int]) in places.map { words[$0] }.joined(separator: ", ") }
    var lines = [
      "  form \(number)       as the whole value of a field: \(form.inContext.rawValue)"
    ]
    if !labels.last.isEmpty {
      lines.append("               its name ends with \(named(labels.last))")
    }
    if !labels.whole.isEmpty {
      lines.append("               its name is \(named(labels.whole))")
    }
    if let values = form.values {
      lines.append("               its value is \(values.words.joined(separator: ", "))")
    }
    return lines + form.pattern.split(separator: "\n").map { "               \($0)" }
  }
}
