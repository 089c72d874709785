import Detection
import Engine
import FileInputs
import Model
import YAML

/// What a run goes by, and who said it: the command line before the environment, that before the
/// config, and that before the defaults. A list replaces the one below it.
struct ScanConfiguration {
  var options: ScanOptions
  let config: ConfigFile?
  /// Whether the config was looked for, and not named or forbidden.
  let isConfigSearched: Bool
  /// Sentences about variables whose names seem to be meant for others.
  let slips: [String]
  /// What the command line takes back of what the config says beyond options.
  private let unset: Set<String>
  /// Who said what is in force, by the names of the options; absent for defaults.
  private let origins: [String: OptionOrigin]
  /// Where the config's globs begin: at its folder; at the working folder if `--config` named it. Nil
  /// where they begin with the paths themselves, as in git.
  private let anchor: PathAnchor?
  /// What the repository's files `.privetignore` say of files that are named, where a hook is given
  /// them: it is not who runs it that chose them. Nil elsewhere.
  let repositoryRules: PathRules?

  /// - Parameters:
  ///   - isOfRepository: Whether the config is the repository's, whatever is scanned.
  ///   - variables: The environment's that may be privet's.
  init(
    _ arguments: ScanArguments, isOfRepository: Bool = false,
    variables: [String: String] = Posix.variables(beginningWith: ScanOption.prefix)
  ) throws(Failure) {
    var options = arguments.options
    let named =
      arguments.config.map { FilePath(argument: $0) }
      ?? variables[Self.configVariable].flatMap { $0.isEmpty ? nil : FilePath($0) }
    let path: FilePath?
    if arguments.noConfig {
      path = nil
    } else if let named {
      path = named
    } else if isOfRepository || options.isOfGit {
      path = try ConfigSearch.configOfRepository()
    } else {
      path = try ConfigSearch.config(above: options.roots.isEmpty ? [FilePath(".")] : options.roots)
    }
    isConfigSearched = named == nil && !arguments.noConfig
    do throws(Failure) {
      config = try path.map { path throws(Failure) in try Self.read(path) }
    } catch {
      guard case .unreadable = error, named != nil, arguments.config == nil else { throw error }
      throw .badVariable(Self.configVariable, ": \(error.message)")
    }
    anchor = path.flatMap { path in
      if options.isOfGit { return nil }
      let folder = named == nil ? path.parent : Posix.workingDirectory
      return folder.map { PathAnchor(folder: $0, roots: ScannedRoots(named: options.roots)) }
    }
    let isOfNamedFiles = isOfRepository && !options.isOfGit && !options.paths.isEmpty
    repositoryRules = isOfNamedFiles ? PathRules(FileRules(), root: Posix.workTree) : nil
    unset = arguments.unset
    origins = try Self.merge(arguments, variables, config, into: &options)
    slips = Self.slips(in: variables.keys.sorted())
    self.options = options
    try settleIgnores()
    try settleFormats()
  }

  private static let configVariable = ScanOption.prefix + "CONFIG"

  /// - Parameter path: As it was named, or found.
  private static func read(_ path: FilePath) throws(Failure) -> ConfigFile {
    guard let folder = Posix.resolvedFolder(of: path) else {
      throw .unreadable(path, reason: "no such file")
    }
    return try ConfigFile.read(Posix.shown(path), in: folder)
  }

  private static func merge(
    _ arguments: ScanArguments, _ variables: [String: String], _ config: ConfigFile?,
    into options: inout ScanOptions
  ) throws(Failure) -> [String: OptionOrigin] {
    var origins: [String: OptionOrigin] = [:]
    guard !variables.isEmpty || config != nil else {
      for name in arguments.said.union(arguments.unset) { origins[name] = .commandLine }
      return origins
    }
    for option in ScanOptionTable.all {
      let variable = variables.isEmpty ? "" : variables[option.variable] ?? ""
      do throws(OptionProblem) {
        if arguments.said.contains(option.name) || arguments.unset.contains(option.name) {
          origins[option.name] = .commandLine
        } else if !variable.isEmpty {
          let texts =
            option.kind == .list
            ? VariableList.texts(of: variable, hasQuotes: option.hasQuotes) : [variable]
          try option.read(texts, &options)
          origins[option.name] = .environment(option.variable)
        } else if let setting = config?.settings[option.name] {
          try option.read(setting.texts, &options)
          origins[option.name] = .config(line: setting.line)
        }
      } catch {
        throw .badVariable(option.variable, error.text)
      }
    }
    return origins
  }

  /// Others may have variables that begin alike, so that only what is near is told of.
  private static func slips(in variables: [String]) -> [String] {
    guard !variables.isEmpty else { return [] }
    let known = ScanOptionTable.all.map(\.variable) + [configVariable]
    let names = known.map { String($0.dropFirst(ScanOption.prefix.count)) }
    return variables.filter { !known.contains($0) }.compactMap { variable in
      let name = String(variable.dropFirst(ScanOption.prefix.count))
      if let option = ScanOptionTable.elsewhere.keys.first(where: {
        ScanOption.variable(of: $0) == variable
      }) {
        return "\(variable) says nothing; '--\(option)' stands on the command line only"
      }
      return Suggestion.name(for: name, among: names).map { near in
        "\(Console.visible(variable)) is not known; did you mean '\(ScanOption.prefix)\(near)'?"
      }
    }
  }

  /// Who said what is in force of the option `name`.
  func origin(of name: String) -> OptionOrigin { origins[name] ?? .standard }

  // MARK: Options that do not go together

  /// Whoever has the last word says whether comments are heeded, or need a reason.
  private mutating func settleIgnores() throws(Failure) {
    guard options.noIgnores, options.requireReason else { return }
    let (none, reasoned) = (origin(of: "no-ignores"), origin(of: "require-reason"))
    if none.rank > reasoned.rank {
      options.requireReason = false
    } else if none.rank < reasoned.rank {
      options.noIgnores = false
    } else if case .config(let line) = reasoned {
      throw badConfig(line, "'no-ignores' and 'require-reason' exclude each other")
    } else {
      throw .badVariable("PRIVET_NO_IGNORES", " and PRIVET_REQUIRE_REASON exclude each other")
    }
  }

  /// What a config says for good must not spoil a format that is asked for once.
  private mutating func settleFormats() throws(Failure) {
    let formats = options.reports.map(\.format)
    if options.explain, !formats.contains(where: \.canExplain) {
      if origin(of: "explain") == .commandLine {
        throw .wrongFormat(option: "--explain", formats: "formats text, json and jsonl")
      }
      options.explain = false
    }
    guard !formats.contains(.sarif) else { return }
    for (name, value) in [
      ("sarif-category", options.sarifCategory), ("sarif-base", options.sarifBase),
    ] where value != nil && origin(of: name) == .commandLine {
      throw .wrongFormat(option: "--" + name, formats: "format sarif: add --format sarif")
    }
  }

  // MARK: What the config says beyond options

  /// A failure that a line of the config is to blame for.
  func badConfig(_ line: Int, _ message: String) -> Failure {
    .badConfig(config?.path ?? FilePath(ConfigFile.name), [YAMLProblem(line: line, message)])
  }

  /// Which files are read.
  func fileRules() throws(Failure) -> FileRules {
    do throws(GlobError) {
      var rules = try FileRules(
        include: options.include, exclude: options.exclude,
        maxFileSize: options.maxFileSize?.bytes, includeAnchor: anchor(of: "include"),
        excludeAnchor: anchor(of: "exclude"))
      if let repositoryRules, let tree = Posix.workTree.flatMap({ Posix.realPath($0) }) {
        let anchor = PathAnchor(folder: tree, roots: ScannedRoots(named: options.roots))
        rules.leavesOutRoot = { repositoryRules.fault(on: anchor.call($0), isFolder: $1) != nil }
      }
      return rules
    } catch {
      let option = options.include.contains(error.glob) ? "--include" : "--exclude"
      throw .badGlob(option: option, text: error.glob, reason: error.problem)
    }
  }

  private func anchor(of name: String) -> FileRules.Anchor? {
    guard case .config = origin(of: name), let anchor else { return nil }
    return { anchor.call($0) }
  }

  /// What the config says of paths, as far as it was not said for all of them by who has the last word.
  var pathRules: [PathRule] {
    let isMinimumSaid = origin(of: "min-confidence").isAboveConfig
    let isFailureSaid = origin(of: "fail-on").isAboveConfig
    if unset.contains("paths") { return [] }
    return (config?.pathRules ?? []).compactMap { rule in
      let minimum = isMinimumSaid ? nil : rule.minConfidence
      let failOn = isFailureSaid ? nil : rule.failOn
      if minimum == nil, failOn == nil { return nil }
      return PathRule(
        globs: rule.globs, minConfidence: minimum, failOn: failOn, line: rule.line)
    }
  }

  /// The thresholds of paths that have their own; nil where none have.
  func itemThresholds() -> ItemThresholds? {
    let rules = pathRules.map { (rule: $0, isAbout: Self.isAbout($0.globs)) }
    guard !rules.isEmpty else { return nil }
    let general = Thresholds(minimum: options.minConfidence, failOn: options.failOn.confidence)
    let lowest = rules.compactMap(\.rule.minConfidence).min() ?? general.minimum
    return ItemThresholds(lowest: lowest) { [path] origin in
      var thresholds = general
      guard let path = path(origin) else { return thresholds }
      for (rule, isAbout) in rules where isAbout(path) {
        if let minimum = rule.minConfidence { thresholds.minimum = minimum }
        if let failOn = rule.failOn { thresholds.failOn = failOn.confidence }
      }
      return thresholds
    }
  }

  /// What the config allows, as far as that was not taken back.
  var allowed: [AllowEntry] { unset.contains("allow") ? [] : config?.allowed ?? [] }

  /// The values that are allowed; nil where none are, or none are to be heeded.
  ///
  /// - Parameter patterns: The ids of all patterns, whether they are searched for or not.
  func allowList(patterns: @autoclosure () -> [String]) throws(Failure) -> AllowList? {
    let entries = allowed
    guard !entries.isEmpty else { return nil }
    let patterns = patterns()
    var rules: [AllowList.Rule] = []
    for entry in entries {
      let rule = try rule(of: entry, among: patterns)
      rules += [rule] + [ruleOfConfigItself(rule)].compactMap { $0 }
    }
    return options.noIgnores ? nil : AllowList(rules, path: path)
  }

  private func rule(
    of entry: AllowEntry, among patterns: [String]
  ) throws(Failure) -> AllowList.Rule {
    if options.requireReason, entry.reason == nil {
      throw badConfig(entry.line, "'reason' is missing, which --require-reason asks for")
    }
    let subject: AllowList.Rule.Subject
    switch entry.subject {
    case .value(let text): subject = .value(text)
    case .regex(let text): subject = .regex(text)
    case .digest(let fingerprint):
      guard options.keyFile != nil else {
        throw badConfig(
          entry.line, "'digest' tells a value only under the key it was made with; give --key-file")
      }
      subject = .fingerprint(fingerprint)
    }
    let globs = PatternGlobs(entry.patterns)
    if let glob = globs.unmatched(among: patterns).first {
      throw badConfig(
        entry.line,
        "no pattern is called '\(glob)'" + Suggestion.words(for: glob, among: patterns))
    }
    return AllowList.Rule(
      subject, patterns: globs.isEmpty ? nil : Set(patterns.filter(globs.hold)),
      isAbout: entry.paths.isEmpty ? nil : Self.isAbout(entry.paths))
  }

  /// What a rule allows that is about some paths or patterns stands in the config, too, and is allowed
  /// there all the same.
  private func ruleOfConfigItself(_ rule: AllowList.Rule) -> AllowList.Rule? {
    guard rule.patterns != nil || rule.isAbout != nil, let config else { return nil }
    let patterns: Set<String>?
    switch rule.subject {
    case .value: patterns = nil
    case .regex: patterns = rule.patterns
    case .fingerprint: return nil
    }
    guard let place = placeOfConfig(config.path) else { return nil }
    return AllowList.Rule(rule.subject, patterns: patterns) { $0 == place }
  }

  /// What the config is called where its globs begin; in git, from the root of the repository on.
  private func placeOfConfig(_ path: FilePath) -> FilePath? {
    if let anchor { return anchor.call(path) }
    guard let tree = Posix.workTree.flatMap({ Posix.realPath($0) }) else { return nil }
    return PathAnchor(folder: tree, roots: ScannedRoots(named: [path])).call(path)
  }

  /// Whether a path is one that globs of the config mean.
  private static func isAbout(_ globs: [String]) -> @Sendable (FilePath) -> Bool {
    // They were read once; those that could not be were refused.
    let globs = try? PathGlobs(globs)
    return { globs?.hold($0) ?? false }
  }

  /// What an item is called where globs of the config begin; nil for what has no path.
  private var path: @Sendable (Origin) -> FilePath? {
    { [anchor] origin in
      guard let path = origin.file else { return nil }
      return origin.blob == nil ? anchor?.call(path) ?? path : path
    }
  }
}

/// Who said what is in force.
enum OptionOrigin: Equatable {
  /// Nobody: it is the default.
  case standard
  /// The config, in this line.
  case config(line: Int)
  /// The environment variable of this name.
  case environment(String)
  case commandLine

  /// The higher one has the last word.
  var rank: Int {
    switch self {
    case .standard: 0
    case .config: 1
    case .environment: 2
    case .commandLine: 3
    }
  }

  var isAboveConfig: Bool { rank > 1 }
}
