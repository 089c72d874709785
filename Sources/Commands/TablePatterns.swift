import Model
import Tables

/// The patterns of `--table` and `--exclude-table`.
enum TablePatterns {
  /// What is wrong with the first that means nothing, as the end of a sentence that the option
  /// begins; nil where all are sound.
  static func problem(_ texts: [String]) -> String? {
    do throws(TablePatternError) {
      _ = try patterns(texts)
      return nil
    } catch {
      return ": '\(error.text)' names no table: \(words(error.problem))"
    }
  }

  private static func patterns(_ texts: [String]) throws(TablePatternError) -> [TablePattern] {
    try texts.map { text throws(TablePatternError) in try TablePattern(text) }
  }

  private static func words(_ problem: TablePatternError.Problem) -> String {
    switch problem {
    case .missingName: "a name is missing; write TABLE or SCHEMA.TABLE"
    case .manyParts:
      "it has more than two parts; write SCHEMA.TABLE, with quotation marks around a name that has a "
        + "dot itself"
    case .missingQuote: "a quotation mark does not end"
    case .missingBracket: "missing ]"
    }
  }

  /// The tables that the options want.
  static func choice(of options: ScanOptions) -> TableChoice {
    // Those of the command line, the environment and the config were read once, and refused if need be.
    TableChoice(
      of: (try? patterns(options.table)) ?? [],
      without: (try? patterns(options.excludeTable)) ?? [])
  }

  /// What is to be told where patterns have met no table: those of the command line, which are for
  /// this run, one by one; of those that always hold, that they have left nothing.
  static func remarks(
    on choice: TableChoice, _ configuration: ScanConfiguration
  ) -> [String] {
    let unmatched = choice.unmatched
    let lists = [("table", unmatched.wanted), ("exclude-table", unmatched.unwanted)]
    let remarks = lists.flatMap { name, patterns in
      configuration.origin(of: name) == .commandLine
        ? patterns.prefix(Limits.toldProblems).map { pattern in
          "--\(name): no table that was met is called '\(Console.visible(pattern))'; names are those of "
            + "the report, as TABLE or SCHEMA.TABLE"
        } : []
    }
    guard remarks.isEmpty, choice.hasLeftOutAll else { return remarks }
    return ["no table was read: --table and --exclude-table leave all of them out"]
  }
}
