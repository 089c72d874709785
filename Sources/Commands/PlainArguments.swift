import Model

/// Reads arguments of `scan` as most runs have them, without the parser.
///
/// The parser learns by reflection which options there are, which is a fifth of the work of a scan of
/// one small file, and a commit waits for it. So that nobody can tell the difference, whatever is not
/// plain is left to the parser: options that depend on others, what is wrong or may be, and every
/// rarer way of writing.
struct PlainArguments {
  private var result = ScanArguments()
  /// The texts of lists that were said, by their names.
  private var lists: [String: [String]] = [:]

  /// What `arguments` say; nil where the parser has to read them.
  static func read(_ arguments: some Sequence<String>) -> ScanArguments? {
    var plain = PlainArguments()
    var rest = arguments.makeIterator()
    while let argument = rest.next() {
      let isRead =
        argument.utf8.first == UInt8(ascii: "-")
        ? plain.readOption(argument) { rest.next() } : plain.readPath(argument)
      guard isRead else { return nil }
    }
    for (name, texts) in plain.lists {
      guard let option = ScanOptionTable.option(name), plain.take(texts, for: option) else {
        return nil
      }
    }
    return plain.result
  }

  private static func longName(ofShort name: String) -> String? {
    switch name {
    case "-q": "--quiet"
    case "-v": "--verbose"
    case "-j": "--jobs"
    default: nil
    }
  }

  /// Whether it must be asked of an option whether it goes with others.
  private static func isDependent(_ name: String) -> Bool {
    switch name {
    case "explain", "no-ignores", "require-reason", "sarif-category", "sarif-base", "whole-files",
      "with-authors":
      true
    default: false
    }
  }

  /// Whether it can only be a path, for URLs and databases hold a colon.
  private mutating func readPath(_ argument: String) -> Bool {
    guard !argument.isEmpty, !argument.utf8.contains(UInt8(ascii: ":")) else { return false }
    result.options.paths.append(FilePath(argument: argument))
    return true
  }

  /// - Parameter next: The argument behind it.
  private mutating func readOption(_ argument: String, next: () -> String?) -> Bool {
    let parts = (Self.longName(ofShort: argument) ?? argument).split(separator: "=", maxSplits: 1)
    guard let first = parts.first, first.hasPrefix("--"), argument.utf8.last != UInt8(ascii: "=")
    else { return false }
    let name = String(first.dropFirst(2))
    let isAlone = parts.count == 1
    switch name {
    case "no-config":
      result.noConfig = true
      return isAlone
    case "staged":
      result.options.staged = true
      return isAlone
    case "output":
      guard result.options.output == nil, let file = isAlone ? Self.value(next()) : String(parts[1])
      else { return false }
      result.options.output = ReportTarget.file(named: file)
      return result.options.output != nil
    default:
      guard !Self.isDependent(name), let option = ScanOptionTable.option(name) else {
        return false
      }
      if option.kind == .flag { return isAlone && readOnce(["true"], for: option) }
      guard let value = isAlone ? Self.value(next()) : String(parts[1]) else { return false }
      guard option.kind == .list else { return readOnce([value], for: option) }
      lists[name, default: []].append(value)
      return true
    }
  }

  /// What stands where an option has its value; nil where it may be an option itself.
  private static func value(_ argument: String?) -> String? {
    guard let argument, !argument.isEmpty, argument.utf8.first != UInt8(ascii: "-") else {
      return nil
    }
    return argument
  }

  private mutating func readOnce(_ texts: [String], for option: ScanOption) -> Bool {
    !result.said.contains(option.name) && take(texts, for: option)
  }

  private mutating func take(_ texts: [String], for option: ScanOption) -> Bool {
    do throws(OptionProblem) {
      try option.read(texts, &result.options)
    } catch {
      return false
    }
    result.said.insert(option.name)
    return true
  }
}
