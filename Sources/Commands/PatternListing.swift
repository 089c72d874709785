import Detection
import Model
import PatternFiles
import Reporting

/// How patterns are shown to people and to programs.
enum PatternListing {
  /// What `--country`, `--category` and `--only` leave of a library; without them all of it, what is
  /// off by default too.
  static func chosen(
    of library: PatternLibrary, by choice: PatternChoice, only: [String]
  ) throws(Failure) -> [ListedPattern] {
    let only = PatternGlobs(only)
    try library.refuseUnknown(countries: choice.countries, only: only)
    let (countries, categories) = (choice.countries, choice.categories)
    return library.definitions.map(\.info).filter { info in
      (countries.isEmpty || countries.contains(info.country ?? ""))
        && (categories.isEmpty || categories.contains(info.category))
        && (only.isEmpty || only.hold(info.id))
    }.map { info in
      ListedPattern(
        info, countryName: info.country.flatMap(Countries.name),
        isOffByDefault: library.isOffByDefault(info))
    }
  }

  static func details(of pattern: PatternDefinition) -> String {
    let info = pattern.info
    var lines = [
      "\(info.id): \(info.name)",
      "  category     \(info.category.rawValue)",
      "  country      \(country(of: info))",
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
    for example in pattern.examples.matches {
      lines.append("  found        \(indented(example.text))")
    }
    for example in pattern.examples.noMatches {
      lines.append("  not found    \(indented(example.text))  (\(example.because))")
    }
    return lines.joined(separator: "\n")
  }

  /// A text of several lines, below each other in their column.
  private static func indented(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: "\n               ")
  }

  private static func country(of info: PatternInfo) -> String {
    guard let code = info.country else { return "any" }
    return Countries.name(of: code).map { "\($0) (\(code))" } ?? code
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
    if !labels.inside.isEmpty {
      let inside = labels.inside.joined(separator: ", ")
      lines.append("               and what it lies in is named by \(inside)")
    }
    if !labels.beside.isEmpty {
      let beside = labels.beside.joined(separator: ", ")
      lines.append("               in a table that has a column named by \(beside)")
    }
    if let values = form.values {
      lines.append("               its value is \(values.words.joined(separator: ", "))")
    }
    return lines + form.pattern.split(separator: "\n").map { "               \($0)" }
  }
}
