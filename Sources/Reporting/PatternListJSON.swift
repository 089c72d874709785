public import Model

/// The list of patterns for programs: `{"patternSet": …, "patterns": […]}`.
public enum PatternListJSON {
  public static func write(
    _ patterns: [ListedPattern], of tool: ToolVersion, to sink: any ByteSink
  ) throws(ReportError) {
    var json = JSONWriter(sink: sink)
    json.beginObject()
    json.member("version", tool.version)
    json.member("patternSet", tool.patternSet)
    json.beginArray("patterns")
    for pattern in patterns {
      let info = pattern.info
      json.breakLine()
      json.beginObject()
      json.member("id", info.id)
      json.member("name", info.name)
      json.member("category", info.category.rawValue)
      json.member("country", info.country)
      json.member("countryName", pattern.countryName)
      json.member("sensitivity", info.sensitivity.rawValue)
      json.member("validator", info.validator)
      json.member("offByDefault", pattern.isOffByDefault)
      json.beginArray("references")
      for reference in info.references { json.value(reference) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    try json.output.flush()
  }
}
