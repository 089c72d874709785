import Model

/// The options that shape a result, as the report names them.
enum ScanOptionList {
  /// Those that differ from the default, in a fixed order; never the key's file or the number of
  /// jobs, which change nothing that is reported.
  static func of(_ configuration: ScanConfiguration) -> [(name: String, value: String)] {
    let scan = configuration.options
    var list = [(name: "min-confidence", value: scan.minConfidence.rawValue)]
    if scan.testValues != .auto { list.append(("test-values", scan.testValues.rawValue)) }
    if scan.staged { list.append(("staged", "true")) }
    if let range = scan.gitRange { list.append(("git-range", range)) }
    if scan.gitHistory { list.append(("git-history", "true")) }
    if let since = scan.since { list.append(("since", since.text)) }
    if scan.noIgnores { list.append(("no-ignores", "true")) }
    if scan.requireReason { list.append(("require-reason", "true")) }
    if scan.wholeFiles, scan.isOfGit, !scan.gitHistory { list.append(("whole-files", "true")) }
    if scan.withAuthors, scan.gitHistory { list.append(("with-authors", "true")) }
    if let baseline = scan.baseline { list.append(("baseline", baseline)) }
    list += scan.only.map { ("only", $0) }
    list += scan.except.map { ("except", $0) }
    list += scan.countries.sorted().map { ("country", $0) }
    list += scan.categories.map(\.rawValue).sorted().map { ("category", $0) }
    list += scan.patterns.map { ("patterns", $0) }
    if scan.noBuiltinPatterns { list.append(("no-builtin-patterns", "true")) }
    list += scan.include.map { ("include", $0) }
    list += scan.exclude.map { ("exclude", $0) }
    if scan.binary { list.append(("binary", "true")) }
    if let size = scan.maxFileSize { list.append(("max-file-size", String(size.bytes))) }
    if let rows = scan.rows { list.append(("rows", rows.description)) }
    list += scan.table.map { ("table", $0) }
    list += scan.excludeTable.map { ("exclude-table", $0) }
    if scan.views { list.append(("views", "true")) }
    if scan.foreignTables { list.append(("foreign-tables", "true")) }
    if scan.deleted { list.append(("deleted", "true")) }
    if let timeout = scan.statementTimeout { list.append(("statement-timeout", String(timeout))) }
    list += scan.serverLimits.list
    guard let config = configuration.config else { return list }
    list.append(("config", config.path.text))
    list += configuration.pathRules.map { rule in
      let words = [
        rule.minConfidence.map { "min-confidence \($0.rawValue)" },
        rule.failOn.map { "fail-on \($0.rawValue)" },
      ]
      let globs = rule.globs.joined(separator: " ")
      return ("paths", "\(globs): " + words.compactMap { $0 }.joined(separator: ", "))
    }
    // What is allowed is not repeated.
    let allowed = configuration.allowed
    if !allowed.isEmpty { list.append(("allow", String(allowed.count))) }
    return list
  }
}
