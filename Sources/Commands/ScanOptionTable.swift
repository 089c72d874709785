import ArgumentParser
import FileInputs

/// The options that the command line, the environment and a config share: in the order in which they
/// are shown.
enum ScanOptionTable {
  static let all: [ScanOption] = [
    .choice("format", \.format, \.format),
    .value(
      "sarif-category", "a plain name, as pii/customers", \.sarif.sarifCategory, \.sarifCategory,
      read: { SARIFOptions.isCategory($0) ? $0 : nil }, text: { $0 }),
    .value(
      "sarif-base", "the path of a folder", \.sarif.sarifBase, \.sarifBase, isPath: true,
      read: { $0.isEmpty ? nil : $0 }, text: { $0 }),
    .choice("min-confidence", \.minConfidence, \.minConfidence),
    .choice("fail-on", \.failOn, \.failOn),
    .flag("fail-on-incomplete", \.failOnIncomplete, \.failOnIncomplete),
    .choice("test-values", \.testValues, \.testValues),
    .flag("explain", \.explain, \.explain),
    .choice("color", \.color, \.color),
    .flag("no-progress", \.progress, \.noProgress, isOpposite: true),
    .flag("quiet", \.quiet, \.quiet),
    .flag("verbose", \.verbose, \.verbose),

    .list("only", \.only, \.only),
    .list("except", \.except, \.except),
    .list("country", \.country, \.country) {
      PatternChoice(country: $0, category: []).countryProblem
    },
    .list("category", \.category, \.category) {
      PatternChoice(country: [], category: $0).categoryProblem
    },
    .list("patterns", \.patterns, \.patterns, isPath: true),
    .flag("no-builtin-patterns", \.builtinPatterns, \.noBuiltinPatterns, isOpposite: true),

    .list("include", \.include, \.include, isGlob: true, problem: globProblem),
    .list("exclude", \.exclude, \.exclude, isGlob: true, problem: exclusionProblem),
    .flag("binary", \.binary, \.binary),
    .value(
      "max-file-size", "a number of bytes: 500k, 10M, 2G", \.maxFileSize, \.maxFileSize,
      read: { ByteSize(argument: $0) }, text: \.description),

    .value(
      "rows", "a number of rows, or all", \.server.rows, \.rows,
      read: { RowCount(argument: $0) }, text: \.description),
    .list(
      "table", \.server.table, \.table, hasQuotes: true, problem: TablePatterns.problem),
    .list(
      "exclude-table", \.server.excludeTable, \.excludeTable, hasQuotes: true,
      problem: TablePatterns.problem),
    .flag("views", \.server.views, \.views),
    .flag("foreign-tables", \.server.foreignTables, \.foreignTables),
    .flag("deleted", \.server.deleted, \.deleted),
    .value(
      "statement-timeout", "a number of seconds from 1 to 604800", \.server.statementTimeout,
      \.statementTimeout,
      read: { Int($0).flatMap { ServerArguments.isTimeout($0) ? $0 : nil } },
      text: { String($0) }),
    .value(
      "max-rows-per-second", "a number from 1 to 1000000000", \.server.limits.maxRowsPerSecond,
      \.serverLimits.rowsPerSecond,
      read: { Int($0).flatMap { ServerLimitOptions.isRate($0) ? $0 : nil } },
      text: { String($0) }),
    .value(
      "table-budget", "a number of bytes: 500k, 10M, 2G", \.server.limits.tableBudget,
      \.serverLimits.tableBudget, read: { ByteSize(argument: $0) }, text: \.description),
    .value(
      "server-budget", "a number of bytes: 500k, 10M, 2G", \.server.limits.serverBudget,
      \.serverLimits.serverBudget, read: { ByteSize(argument: $0) }, text: \.description),
    .value(
      "server-timeout", "a number of seconds from 1 to 604800", \.server.limits.serverTimeout,
      \.serverLimits.serverTimeout,
      read: { Int($0).flatMap { ServerArguments.isTimeout($0) ? $0 : nil } },
      text: { String($0) }),

    .flag("no-ignores", \.ignores, \.noIgnores, isOpposite: true),
    .flag("require-reason", \.requireReason, \.requireReason),
    .value(
      "baseline", "the path of a file", \.baseline, \.baseline, isPath: true,
      read: { $0.isEmpty ? nil : $0 }, text: { $0 }),
    .flag("whole-files", \.wholeFiles, \.wholeFiles),
    .flag("with-authors", \.withAuthors, \.withAuthors),

    .value(
      "jobs", "a number from 1 to 256", \.jobs, \.jobs,
      read: { Int($0).flatMap { ScanOptions.possibleJobs.contains($0) ? $0 : nil } },
      text: { String($0) }),
    .value(
      "key-file", "the path of a file", \.keyFile, \.keyFile, isPath: true,
      read: { $0.isEmpty ? nil : $0 }, text: { $0 }),
  ]

  /// Options of `scan` that stand on the command line only, and why.
  static let elsewhere = [
    "staged": "it says what is scanned",
    "git-range": "it says what is scanned",
    "git-history": "it says what is scanned",
    "since": "it says what is scanned",
    "also": "who scans a folder of somebody else would write where that one wants",
    "output": "who scans a folder of somebody else would write where that one wants",
    "show-values": "it is a person's decision, each time",
    "config": "it names the config",
    "no-config": "it is about the config",
    "unset": "it is about the config",
    "no-baseline": "it is about the config",
  ]
  /// What a config says beyond options.
  static let sections = ["paths", "allow"]

  /// Refuses names of which nothing can be taken back.
  static func validate(unset names: [String]) throws {
    let known = all.map(\.name) + sections
    guard let name = names.first(where: { !known.contains($0) }) else { return }
    throw ValidationError(
      "--unset: a config has no option '\(Console.visible(name))'"
        + Suggestion.words(for: name, among: known))
  }

  static func option(_ name: String) -> ScanOption? { all.first { $0.name == name } }

  /// What is wrong with globs about paths.
  static func globProblem(_ globs: [String]) -> String? {
    problem { () throws(GlobError) in _ = try PathGlobs(globs) }
  }

  /// The same of those that leave files out.
  private static func exclusionProblem(_ globs: [String]) -> String? {
    problem { () throws(GlobError) in
      _ = try FileRules(include: [], exclude: globs, maxFileSize: nil)
    }
  }

  private static func problem(_ read: () throws(GlobError) -> Void) -> String? {
    do throws(GlobError) {
      try read()
      return nil
    } catch {
      return ": '\(error.glob)' is not a glob: \(error.problem)"
    }
  }
}
