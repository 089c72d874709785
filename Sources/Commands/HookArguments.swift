import Model

/// The arguments of `privet hook run`. pre-commit puts names of files behind the options, and a file
/// may be called `--fail-on=never`.
enum HookArguments {
  /// Whether the program runs as a hook.
  static func areMeant(by arguments: [String]) -> Bool { arguments.starts(with: ["hook", "run"]) }

  /// `arguments` in which the name of a file that is there is no option: it begins with `./`.
  /// Those before a `--` are options, by the word of who put it there.
  static func withPlainNames(
    _ arguments: [String], isFile: (String) -> Bool = { Posix.isThere(FilePath(argument: $0)) }
  ) -> [String] {
    // A file may be called so, too.
    var isBehindMark = !arguments.contains("--") || isFile("--")
    var seen: Set<String> = []
    let counts = Dictionary(arguments.map { ($0, 1) }, uniquingKeysWith: +)
    return arguments.map { argument in
      guard isBehindMark else {
        isBehindMark = argument == "--"
        return argument
      }
      guard argument.hasPrefix("-"), isFile(argument) else { return argument }
      // pre-commit names a file once: of two that are alike, the first is the user's option.
      let isOption = seen.insert(argument).inserted && counts[argument, default: 0] > 1
      return isOption ? argument : "./" + argument
    }
  }
}
