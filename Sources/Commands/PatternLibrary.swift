import BuiltinPatterns
import Detection
import Engine
import Model
import PatternFiles

/// The patterns of a run: built in, the user's own, and what the options leave of them.
struct PatternLibrary {
  /// All of them, sorted by id; nil for just those that are built in, which a run that asks for the
  /// standard set need not wait for.
  private let mixed: [PatternDefinition]?
  /// The ids of the user's own.
  private let own: Set<String>
  private let isBuiltin: Bool

  /// Loads everything; throws all that is wrong with all files, not only the first.
  init(builtin: Bool, folders: [FilePath]) throws(Failure) {
    isBuiltin = builtin
    guard !builtin || !folders.isEmpty else {
      (mixed, own) = (nil, [])
      return
    }
    var definitions = builtin ? BuiltinPatterns.definitions : []
    var broken: [PatternFileError] = []
    var own: Set<String> = []
    for folder in folders {
      let loaded = try PatternFolder(folder).definitions()
      broken += loaded.broken
      for definition in loaded.definitions {
        if let other = definitions.first(where: { $0.info.id == definition.info.id }) {
          let message =
            "the pattern '\(definition.info.id)' is already in \(other.file); give it an id of "
            + "its own, or use --no-builtin-patterns"
          broken.append(
            PatternFileError(
              file: definition.file, problems: [PatternProblem(line: 1, message)]))
          continue
        }
        definitions.append(definition)
        own.insert(definition.info.id)
      }
      broken += Self.failures(of: loaded.definitions)
    }
    guard broken.isEmpty else { throw .badPatterns(broken) }
    // Those that are built in are sorted.
    if !own.isEmpty { definitions.sort { $0.info.id < $1.info.id } }
    mixed = definitions
    self.own = own
  }

  var definitions: [PatternDefinition] { mixed ?? BuiltinPatterns.definitions }

  /// What does not hold in `definitions`: patterns that do not compile, examples that fail.
  static func failures(of definitions: [PatternDefinition]) -> [PatternFileError] {
    definitions.flatMap { definition -> [PatternFileError] in
      do throws(PatternSetError) {
        let problems = try ExampleCheck.problems(of: definition)
        return problems.isEmpty ? [] : [PatternFileError(file: definition.file, problems: problems)]
      } catch {
        return error.files
      }
    }
  }

  /// Throws what of these no pattern is of, or is called.
  func refuseUnknown(
    countries: Set<String>, only: PatternGlobs, except: PatternGlobs = PatternGlobs()
  ) throws(Failure) {
    let known = Set(definitions.compactMap(\.info.country))
    let foreign = countries.subtracting(known)
    guard foreign.isEmpty else {
      throw .unknownCountries(foreign.sorted(), known: known.sorted())
    }
    // A slip in one of several would leave out what the user wants.
    for (option, globs, ids) in [
      ("only", only, definitions.map(\.info.id)), ("except", except, knownIDs),
    ] where !globs.isEmpty {
      let unmatched = globs.unmatched(among: ids)
      guard unmatched.isEmpty else { throw .unmatchedGlobs(option: option, unmatched, ids: ids) }
    }
  }

  /// The ids of all patterns that may be named, built-in ones whether they are searched for or not:
  /// what is said for good must not spoil a run without them.
  var knownIDs: [String] {
    let ids = definitions.map(\.info.id)
    return isBuiltin ? ids : ids + BuiltinPatterns.definitions.map(\.info.id)
  }

  /// What comments in texts may name.
  var names: PatternNames {
    PatternNames(ids: { knownIDs }, nearest: { Suggestion.name(for: $0, among: knownIDs) })
  }

  /// Whether a scan leaves it out unless it is asked for.
  func isOffByDefault(_ pattern: PatternInfo) -> Bool {
    !PatternSelection().includes(pattern, isOwn: own.contains(pattern.id))
  }

  /// The patterns that `selection` leaves, compiled.
  func set(_ selection: PatternSelection) throws(Failure) -> PatternSet {
    if selection == PatternSelection(), isBuiltin, own.isEmpty { return StandardPatterns.ready() }
    try refuseUnknown(
      countries: selection.countries, only: selection.only, except: selection.except)
    let left = definitions.filter { selection.includes($0.info, isOwn: own.contains($0.info.id)) }
    guard !left.isEmpty else { throw .noPatternsLeft }
    // Built-in patterns were checked by the tests, the user's own when they were parsed.
    return PatternSet(checked: left, known: KnownParts(BuiltinPatterns.known))
  }
}

/// Which patterns the options ask for.
struct PatternSelection: Equatable {
  /// None stands for all.
  var only = PatternGlobs()
  var except = PatternGlobs()
  /// Upper-case country codes; none stands for all. Patterns of no country always stay.
  var countries: Set<String> = []
  /// None stands for all but those that are off by default.
  var categories: Set<Model.Category> = []

  /// - Parameter isOwn: Whether it is the user's own, who has asked for it by writing it.
  func includes(_ pattern: PatternInfo, isOwn: Bool) -> Bool {
    if categories.isEmpty {
      let isNamed = isOwn || only.name(pattern.id)
      if pattern.category.isOffByDefault, !isNamed { return false }
    } else if !categories.contains(pattern.category) {
      return false
    }
    if !only.isEmpty, !only.hold(pattern.id) { return false }
    if except.hold(pattern.id) { return false }
    guard !countries.isEmpty, let country = pattern.country else { return true }
    return countries.contains(country)
  }
}
