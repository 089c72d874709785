import Model

/// What a scan goes by, however it was said: with the defaults where nothing was.
struct ScanOptions {
  static let possibleJobs = 1...256

  /// What is scanned, as the user gave it; empty for this folder.
  var paths: [FilePath] = []
  var staged = false
  var gitRange: String?
  var gitHistory = false
  var since: SinceDate?
  var output: String?
  var also: [ReportTarget] = []
  var showValues = false

  var wholeFiles = false
  var withAuthors = false
  var format = FormatName.text
  var sarifCategory: String?
  var sarifBase: String?
  var minConfidence = Confidence.medium
  var testValues = TestValueTreatment.auto
  var explain = false
  var color = ColorChoice.auto
  var noProgress = false
  var quiet = false
  var verbose = false
  var only: [String] = []
  var except: [String] = []
  var country: [String] = []
  var category: [String] = []
  var patterns: [String] = []
  var noBuiltinPatterns = false
  var include: [String] = []
  var exclude: [String] = []
  var binary = false
  var maxFileSize: ByteSize?
  /// Nil for the default.
  var rows: RowCount?
  /// Patterns of tables that are read, and of those that are left out.
  var table: [String] = []
  var excludeTable: [String] = []
  var views = false
  var foreignTables = false
  var deleted = false
  /// In seconds; nil for the default.
  var statementTimeout: Int?
  var serverLimits = ServerLimitOptions()
  var noIgnores = false
  var requireReason = false
  var baseline: String?
  /// Nil for as many as there are processors.
  var jobs: Int?
  var keyFile: String?
  var failOn = FailThreshold.low
  var failOnIncomplete = false

  /// What of files is scanned, this folder where nothing is named. Databases that are named as such
  /// come first, so that they are read as such, wherever else they lie.
  var roots: [FilePath] {
    if paths.isEmpty { return [FilePath(".")] }
    return databases
      + paths.filter { !ServerURL.isMeant(by: $0.text) && !SQLiteURL.isMeant(by: $0) }
  }

  /// The SQLite databases that are named as such.
  var databases: [FilePath] { paths.compactMap(SQLiteURL.path) }

  /// The URLs of database servers that are scanned.
  var servers: [String] { paths.map(\.text).filter(ServerURL.isMeant) }

  /// The reports that are asked for.
  var reports: [ReportTarget] { [ReportTarget(format, file: output)] + also }

  /// What of git is read; nil where files are.
  var gitTask: GitScan.Task? {
    GitScan.Task.all(staged: staged, range: gitRange, history: gitHistory).first
  }

  /// Whether it reads what git keeps.
  var isOfGit: Bool { gitTask != nil }

  /// The countries in upper case.
  var countries: Set<String> { choice.countries }
  /// Empty where nothing was said.
  var categories: Set<Model.Category> { choice.categories }

  private var choice: PatternChoice { PatternChoice(country: country, category: category) }
}
