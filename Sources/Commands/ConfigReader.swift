import Detection
import Model
import YAML

/// Makes a config of a text, and collects all that is wrong with it. What it says of a problem never
/// has a value in it that is allowed.
struct ConfigReader {
  private typealias Entry = (key: String, keyLine: Int, value: YAMLNode)

  private let folder: FilePath
  /// Those that are told.
  private var problems: [YAMLProblem] = []
  private var problemCount = 0
  private var settings: [String: ConfigFile.Setting] = [:]
  private var pathRules: [PathRule] = []
  private var allowed: [AllowEntry] = []

  /// What `text` says, the content of the file `path`. Throws everything that is wrong with it.
  ///
  /// - Parameter folder: Where paths begin that it names.
  static func read(
    _ text: [UInt8], of path: FilePath, in folder: FilePath
  ) throws(Failure) -> ConfigFile {
    var reader = ConfigReader(folder: folder)
    do throws(YAMLProblem) {
      if let root = try YAMLReader.read(text) { reader.read(root) }
    } catch {
      reader.problem(error.line, error.message)
    }
    guard reader.problems.isEmpty else {
      throw .badConfig(
        path, reader.problems.sorted { $0.line < $1.line },
        more: reader.problemCount - reader.problems.count)
    }
    return ConfigFile(
      path: path, settings: reader.settings, pathRules: reader.pathRules, allowed: reader.allowed)
  }

  private init(folder: FilePath) { self.folder = folder }

  private mutating func problem(_ line: Int, _ message: @autoclosure () -> String) {
    problemCount += 1
    if problems.count < Limits.toldProblems {
      problems.append(YAMLProblem(line: line, message()))
    }
  }

  private mutating func read(_ root: YAMLNode) {
    let known = ScanOptionTable.all.map(\.name) + ScanOptionTable.sections
    for entry in entries(of: root, known: known, elsewhere: ScanOptionTable.elsewhere) {
      if let option = ScanOptionTable.option(entry.key) {
        read(option, from: entry)
      } else if entry.key == "paths" {
        for node in list(entry) { readPathRule(node) }
      } else {
        for node in list(entry) { readAllowEntry(node) }
      }
    }
  }

  private mutating func read(_ option: ScanOption, from entry: Entry) {
    guard var texts = texts(of: entry, isList: option.kind == .list) else { return }
    if option.isPath { texts = texts.map { Self.path($0, in: folder) } }
    var options = ScanOptions()
    do throws(OptionProblem) {
      try option.read(texts, &options)
      settings[option.name] = ConfigFile.Setting(texts: texts, line: entry.keyLine)
    } catch {
      problem(entry.value.line, "'\(option.name)'\(error.text)")
    }
  }

  private static func path(_ text: String, in folder: FilePath) -> String {
    text.hasPrefix("/") ? text : folder.appending(Array(text.utf8)).text
  }

  // MARK: Paths and values

  private mutating func readPathRule(_ node: YAMLNode) {
    let before = problemCount
    var globs: [String] = []
    var minConfidence: Confidence?
    var failOn: FailThreshold?
    for entry in entries(of: node, known: ["glob", "min-confidence", "fail-on"]) {
      switch entry.key {
      case "glob": globs = self.globs(entry)
      case "min-confidence": minConfidence = word(entry)
      default: failOn = word(entry)
      }
    }
    guard problemCount == before else { return }
    if globs.isEmpty {
      problem(node.line, "'glob' is missing: it says which paths are meant")
    } else if minConfidence == nil, failOn == nil {
      problem(node.line, "nothing is said of these paths; 'min-confidence' or 'fail-on' is missing")
    } else {
      pathRules.append(
        PathRule(globs: globs, minConfidence: minConfidence, failOn: failOn, line: node.line))
    }
  }

  private mutating func readAllowEntry(_ node: YAMLNode) {
    let before = problemCount
    var subjects: [AllowEntry.Subject] = []
    var reason: String?
    var (patterns, paths): ([String], [String]) = ([], [])
    let known = ["value", "regex", "digest", "reason", "patterns", "paths"]
    for entry in entries(of: node, known: known) {
      switch entry.key {
      case "patterns": patterns = texts(of: entry, isList: true) ?? []
      case "paths": paths = globs(entry)
      case "reason": reason = text(entry)
      default: if let subject = subject(entry) { subjects.append(subject) }
      }
    }
    guard problemCount == before else { return }
    guard let subject = subjects.first, subjects.count == 1 else {
      return problem(node.line, "one of 'value', 'regex' and 'digest' must be here, and only one")
    }
    allowed.append(
      AllowEntry(
        subject: subject, reason: reason, patterns: patterns, paths: paths, line: node.line))
  }

  private mutating func subject(_ entry: Entry) -> AllowEntry.Subject? {
    guard let text = text(entry) else { return nil }
    switch entry.key {
    case "value":
      if text.contains(where: { $0.isLetter || $0.isNumber }) { return .value(text) }
      problem(entry.value.line, "'value' has neither a letter nor a digit, as every value has")
    case "regex":
      guard let fault = AllowList.problem(of: text) else { return .regex(text) }
      problem(entry.value.line, "'regex' does not compile: \(fault)")
    default:
      if let fingerprint = Fingerprint(hexadecimal: text) { return .digest(fingerprint) }
      problem(
        entry.value.line,
        "'digest' must be a fingerprint as JSON has it: 32 hexadecimal digits, made with --key-file"
      )
    }
    return nil
  }

  private mutating func globs(_ entry: Entry) -> [String] {
    let globs = texts(of: entry, isList: true) ?? []
    if let fault = ScanOptionTable.globProblem(globs) {
      problem(entry.value.line, "'\(entry.key)'\(fault)")
    }
    return globs
  }

  private mutating func word<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ entry: Entry
  ) -> Choice? {
    guard let text = text(entry) else { return nil }
    do throws(OptionProblem) {
      return try ScanOption.word(text)
    } catch {
      problem(entry.value.line, "'\(entry.key)'\(error.text)")
      return nil
    }
  }

  // MARK: Nodes

  /// The entries of a mapping whose keys are known, each once.
  private mutating func entries(
    of node: YAMLNode, known: [String], elsewhere: [String: String] = [:]
  ) -> [Entry] {
    guard case .mapping(let entries) = node.value else {
      problem(node.line, "keys and values are expected here, such as '\(known[0]): …'")
      return []
    }
    var lines: [String: Int] = [:]
    return entries.filter { entry in
      let key = entry.key
      if let reason = elsewhere[key] {
        problem(entry.keyLine, "'\(key)' stands on the command line only: \(reason)")
      } else if !known.contains(key) {
        problem(entry.keyLine, "\(Self.quoted(key)) is not known\(Self.advice(key, known))")
      } else if let line = lines[key] {
        problem(entry.keyLine, "the key '\(key)' is there twice, first in line \(line)")
      } else {
        lines[key] = entry.keyLine
        return true
      }
      return false
    }
  }

  /// A slip may have made a key of a value, which is not repeated.
  private static func quoted(_ key: String) -> String {
    let isWord =
      key.utf8.count <= 40
      && key.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar == "-" || scalar == "_"
      }
    return isWord ? "the key '\(key)'" : "this key"
  }

  private static func advice(_ key: String, _ known: [String]) -> String {
    let written = key.map { $0 == "_" ? "-" : String($0) }.joined().lowercased()
    if known.contains("no-" + written) { return "; did you mean 'no-\(written)'?" }
    if let near = Suggestion.name(for: written, among: known) { return "; did you mean '\(near)'?" }
    return "; known are: " + known.joined(separator: ", ")
  }

  private mutating func list(_ entry: Entry) -> [YAMLNode] {
    if case .sequence(let nodes) = entry.value.value { return nodes }
    problem(entry.value.line, "'\(entry.key)' must be a list, each entry behind a hyphen")
    return []
  }

  private mutating func text(_ entry: Entry) -> String? {
    texts(of: entry, isList: false)?.first
  }

  /// The text that stands there, or the texts of a list; nil if it is neither.
  private mutating func texts(of entry: Entry, isList: Bool) -> [String]? {
    switch entry.value.value {
    case .scalar(let text, _) where !text.isEmpty: return [text]
    case .scalar: problem(entry.keyLine, "'\(entry.key)' has no value")
    case .sequence(let nodes) where isList:
      let texts = nodes.compactMap { node -> String? in
        if case .scalar(let text, _) = node.value, !text.isEmpty { return text }
        problem(node.line, "an entry of '\(entry.key)' must be a text")
        return nil
      }
      return texts.count == nodes.count ? texts : nil
    case .sequence, .mapping:
      let expected = isList ? "a text or a list of texts" : "one value"
      problem(entry.value.line, "'\(entry.key)' must be \(expected)")
    }
    return nil
  }
}
