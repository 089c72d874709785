public import Model

/// The list of patterns for programs: `{"patternSet": …, "patterns": […]}`.
public enum PatternListJSON {
  public static func write(
    _ patterns: [PatternInfo], of tool: ToolVersion, to sink: any ByteSink
  ) throws(ReportError) {
    var json = JSONWriter(sink: sink)
    json.beginObject()
    json.member("version", tool.version)
    json.member("patternSet", tool.patternSet)
    json.beginArray("patterns")
    for pattern in patterns {
      json.breakLine()
      json.beginObject()
      json.member("id", pattern.id)
      json.member("name", pattern.name)
      json.member("category", pattern.category.rawValue)
      json.member("country", pattern.country)
      json.member("sensitivity", pattern.sensitivity.rawValue)
      json.member("validator", pattern.validator)
      json.beginArray("references")
      for reference in pattern.references { json.value(reference) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    try json.output.flush()
  }
}
