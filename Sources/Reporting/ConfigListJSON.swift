public import Model

/// What a scan goes by, for programs: `{"version": …, "config": …, "options": […], "paths": […],
/// "allow": […]}`. Keys of entries are those of a config; `from` says who said it: `default`, `config`
/// (with `file` and `line`), `environment` (with `variable`) or `command-line`. What is not set has no
/// `value`.
public enum ConfigListJSON {
  public static func write(
    _ listed: ListedConfig, of tool: ToolVersion, to sink: any ByteSink
  ) throws(ReportError) {
    var list = ConfigList(json: JSONWriter(sink: sink), config: listed.config)
    try list.write(listed, of: tool)
  }
}

private struct ConfigList {
  var json: JSONWriter
  let config: FilePath?

  mutating func write(_ listed: ListedConfig, of tool: ToolVersion) throws(ReportError) {
    json.beginObject()
    json.member("version", tool.version)
    json.member("config", config?.text)
    json.beginArray("options")
    for option in listed.options { write(option) }
    json.endArray()
    json.beginArray("paths")
    for rule in listed.paths { write(rule) }
    json.endArray()
    json.beginArray("allow")
    for entry in listed.allowed { write(entry) }
    json.endArray()
    json.endObject()
    json.endLine()
    try json.output.flush()
  }

  private mutating func write(_ option: ListedConfig.Option) {
    begin()
    json.member("name", option.name)
    switch option.value {
    case .flag(let flag): json.member("value", flag)
    case .text(let text): json.member("value", text)
    case .list(let texts): json.member("value", texts)
    }
    end(option.origin)
  }

  private mutating func write(_ rule: ListedConfig.PathRule) {
    begin()
    json.member("glob", rule.globs)
    json.member("min-confidence", rule.minConfidence)
    json.member("fail-on", rule.failOn)
    end(.config(line: rule.line))
  }

  private mutating func write(_ entry: ListedConfig.Allowance) {
    begin()
    switch entry.subject {
    case .value(let text): json.member("value", text)
    case .regex(let text): json.member("regex", text)
    case .digest(let text): json.member("digest", text)
    }
    json.member("reason", entry.reason)
    if !entry.patterns.isEmpty { json.member("patterns", entry.patterns) }
    if !entry.paths.isEmpty { json.member("paths", entry.paths) }
    end(.config(line: entry.line))
  }

  private mutating func begin() {
    json.breakLine()
    json.beginObject()
  }

  /// Says who said it, and ends the object.
  private mutating func end(_ origin: ListedConfig.Origin) {
    switch origin {
    case .standard: json.member("from", "default")
    case .commandLine: json.member("from", "command-line")
    case .environment(let variable):
      json.member("from", "environment")
      json.member("variable", variable)
    case .config(let line):
      json.member("from", "config")
      json.member("file", config?.text)
      json.member("line", line)
    }
    json.endObject()
  }
}
