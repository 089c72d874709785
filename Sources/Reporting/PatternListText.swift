public import Model

/// The list of patterns for people: by country, there by category, and how many there are.
public enum PatternListText {
  public static func write(_ patterns: [ListedPattern], to sink: any ByteSink) throws(ReportError) {
    var output = OutputBuffer(sink: sink)
    let columns = Columns(patterns)
    var heading: String?
    for pattern in patterns.sorted(by: stand) {
      let country = place(of: pattern)
      if country != heading { output.append(heading == nil ? country : "\n" + country) }
      if country != heading { output.append("\n") }
      heading = country
      output.append(columns.line(pattern))
    }
    if heading != nil { output.append("\n") }
    counts(patterns, &output)
    try output.flush()
  }

  /// What belongs to no one country comes first, then countries by their English names.
  private static func stand(_ left: ListedPattern, before right: ListedPattern) -> Bool {
    let (one, other) = (left.info, right.info)
    if one.country != other.country {
      return (left.countryName ?? "", one.country ?? "")
        < (right.countryName ?? "", other.country ?? "")
    }
    if one.category != other.category { return one.category.rank < other.category.rank }
    return one.id < other.id
  }

  private static func place(of pattern: ListedPattern) -> String {
    guard let code = pattern.info.country else { return "No one country" }
    return "\(pattern.countryName ?? code) (\(code))"
  }

  /// How wide the columns before the name are, over all groups.
  private struct Columns {
    private let category: Int
    private let id: Int
    private let sensitivity: Int
    private let isAnyOff: Bool

    init(_ patterns: [ListedPattern]) {
      category = patterns.map { TextWidth.of($0.info.category.rawValue) }.max() ?? 0
      id = patterns.map { TextWidth.of(VisibleText.escaped($0.info.id)) }.max() ?? 0
      sensitivity = patterns.map { TextWidth.of($0.info.sensitivity.rawValue) }.max() ?? 0
      isAnyOff = patterns.contains(where: \.isOffByDefault)
    }

    func line(_ pattern: ListedPattern) -> String {
      let info = pattern.info
      let mark = isAnyOff ? (pattern.isOffByDefault ? "off  " : "     ") : ""
      return "  " + cell(info.category.rawValue, category)
        + cell(VisibleText.escaped(info.id), id) + cell(info.sensitivity.rawValue, sensitivity)
        + mark + VisibleText.escaped(info.name) + "\n"
    }

    private func cell(_ text: String, _ width: Int) -> String {
      text + TextWidth.padding(after: text, to: width) + "  "
    }
  }

  private static func counts(_ patterns: [ListedPattern], _ output: inout OutputBuffer) {
    if !patterns.isEmpty {
      var table = TextTable(headings: ["Category", "Patterns"])
      for category in Category.allCases {
        let count = patterns.count { $0.info.category == category }
        if count > 0 { table.add([category.rawValue, Figures.grouped(count)]) }
      }
      table.write(to: &output, paint: Paint(isOn: false), leftAligned: 1)
    }
    let countries = Set(patterns.compactMap(\.info.country)).count
    let international = patterns.count { $0.info.country == nil }
    output.append(Figures.counted(patterns.count, "pattern"))
    if countries > 0 {
      let named = Figures.counted(countries, "country", "countries")
      let national = Figures.grouped(patterns.count - international)
      output.append(
        international == 0
          ? " of \(named)"
          : ", \(national) of \(named) and \(Figures.grouped(international)) of no one country")
    }
    output.append("\n")
    let off = patterns.count(where: \.isOffByDefault)
    if off > 0 {
      let are = off == 1 ? "is" : "are"
      output.append(
        "\(Figures.grouped(off)) \(are) off: searched for where --category or --only asks for it\n")
    }
  }
}

extension Category {
  /// Its place among all.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
