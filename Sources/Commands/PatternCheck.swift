import Detection
import Model
import PatternFiles
import Reporting

/// Runs every example of some patterns, and tells what they gave.
struct PatternCheck {
  private let definitions: [PatternDefinition]
  /// All that is wrong with their files.
  private var broken: [PatternFileError]
  private var table = ExampleTable()
  /// The ids that built-in patterns have already.
  private let taken: [String]
  private var examples = 0
  private var holding = 0

  /// Of the built-in patterns, or of a folder of files.
  init(folder: FilePath?) throws(Failure) {
    let builtin = try PatternLibrary(builtin: true, folders: []).definitions
    if let folder {
      (definitions, broken) = try PatternFolder(folder).definitions()
      let ids = Set(builtin.map(\.info.id))
      taken = definitions.map(\.info.id).filter { ids.contains($0) }.sorted()
    } else {
      (definitions, broken, taken) = (builtin, [], [])
    }
    for definition in definitions { run(definition) }
  }

  private mutating func run(_ definition: PatternDefinition) {
    do throws(PatternSetError) {
      let outcome = try ExampleCheck.outcome(of: definition)
      guard outcome.problems.isEmpty else {
        broken.append(PatternFileError(file: definition.file, problems: outcome.problems))
        return
      }
      holding += 1
      examples += outcome.found.values.reduce(0, +) + outcome.passedOver + outcome.asLow
      table.add(
        definition.info.category, found: outcome.found, passedOver: outcome.passedOver,
        asLow: outcome.asLow)
    } catch {
      broken += error.files
    }
  }

  /// Prints what holds; throws what does not.
  func report() throws(Failure) {
    if holding > 0 { try Console.output { sink throws(ReportError) in try table.write(to: sink) } }
    if broken.isEmpty {
      for id in PatternSet(checked: definitions).unsieved {
        try Console.print("\(id): a form is searched for without the sieve, slowly")
      }
    }
    if !taken.isEmpty {
      let named = taken.prefix(3).joined(separator: ", ") + (taken.count > 3 ? ", …" : "")
      try Console.print(
        Figures.counted(taken.count, "id is", "ids are")
          + " built in too, so that a scan needs --no-builtin-patterns: \(named)")
    }
    let wrong = Set(broken.map(\.file)).count
    try Console.print(
      Figures.counted(holding, "pattern holds", "patterns hold")
        + ", with " + Figures.counted(examples, "example")
        + (wrong == 0 ? "" : "; " + Figures.counted(wrong, "does not", "do not")))
    guard broken.isEmpty else { throw .badPatterns(broken) }
  }
}
