import ArgumentParser
import Model
import ServerInputs

/// What is read of databases.
struct ServerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read about so many rows of each table, spread over it; or all. Default: 10000 for servers and "
        + "sqlite:PATH, all for other files.",
      valueName: "number"))
  var rows: RowCount?
  @Option(
    help: ArgumentHelp(
      "Read only tables of databases that match, as customer* or shop.orders; repeatable.",
      valueName: "pattern"))
  var table: [String] = []
  @Option(
    help: ArgumentHelp("Leave tables of databases out; repeatable.", valueName: "pattern"))
  var excludeTable: [String] = []
  @Flag(inversion: .prefixedNo, help: "Read the views of servers, too.")
  var views: Bool?
  @Flag(
    inversion: .prefixedNo,
    help: "Read the foreign tables of servers, too, which other servers have.")
  var foreignTables: Bool?
  @Flag(
    inversion: .prefixedNo,
    help: "Read what remains in SQLite files of rows that were deleted, too.")
  var deleted: Bool?
  @Option(
    help: ArgumentHelp(
      "Have the server end what takes longer. Default: 300, 3600 with --rows all, and 86400 with "
        + "--max-rows-per-second.",
      valueName: "seconds"))
  var statementTimeout: Int?
  @OptionGroup var limits: ServerLimitArguments

  /// Refuses what cannot be. No URL is repeated, for it may hold a password.
  func validate(paths: [String], inGit mode: String?) throws {
    if let scheme = ServerURL.unknownScheme(among: paths) {
      let known = (ServerSource.schemes + ["sqlite"]).map { "\($0)://" }.joined(separator: ", ")
      throw ValidationError(
        "nothing reads '\(Console.visible(scheme))://'; files, folders and \(known) are read")
    }
    if let mode, paths.contains(where: ServerURL.isMeant) {
      throw ValidationError("a database server cannot be scanned with \(mode)")
    }
    let databases = paths.compactMap { SQLiteURL.path(in: FilePath(argument: $0)) }
    if databases.contains(where: \.bytes.isEmpty) {
      throw ValidationError("'sqlite:' is followed by the path of a database: sqlite:crm.db")
    }
    if let mode, !databases.isEmpty {
      throw ValidationError("sqlite: does not go with \(mode), which reads what git keeps")
    }
    for (option, patterns) in [("--table", table), ("--exclude-table", excludeTable)] {
      if let problem = TablePatterns.problem(patterns) {
        throw ValidationError(Console.visible(option + problem))
      }
    }
    if let statementTimeout, !Self.isTimeout(statementTimeout) {
      throw ValidationError("--statement-timeout must be a number of seconds from 1 to 604800")
    }
  }

  /// A week at most.
  static func isTimeout(_ seconds: Int) -> Bool { 1...604_800 ~= seconds }
}

/// How many rows of a table are read.
enum RowCount: ExpressibleByArgument, CustomStringConvertible {
  case all
  case about(Int)

  init?(argument: String) {
    if argument == "all" {
      self = .all
    } else if let number = Int(argument), 1...1_000_000_000 ~= number {
      self = .about(number)
    } else {
      return nil
    }
  }

  var description: String {
    switch self {
    case .all: "all"
    case .about(let number): String(number)
    }
  }
}

extension ScanOptions {
  /// What of a server is read.
  var serverOptions: ServerOptions {
    var number: Int? = 10_000
    switch rows {
    case .all: number = nil
    case .about(let wanted): number = wanted
    case nil: break
    }
    // A pause counts as time of the statement in which it is made.
    let usual = serverLimits.rowsPerSecond != nil ? 86_400 : number == nil ? 3600 : 300
    var options = ServerOptions(
      rows: number, timeout: statementTimeout ?? usual,
      applicationName: "privet/\(Privet.tool.version)")
    serverLimits.apply(to: &options)
    options.readsViews = views
    options.readsForeignTables = foreignTables
    return options
  }
}
