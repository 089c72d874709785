import Model

/// What the command line says of a scan.
struct ScanArguments {
  /// What was said, over the defaults.
  var options = ScanOptions()
  /// The options of `ScanOptionTable` that were said, by name.
  var said: Set<String> = []
  var config: String?
  var noConfig = false
  /// The options, and sections of a config, of which only the command line is to be heard.
  var unset: Set<String> = []

  init() {}

  init(_ command: ScanCommand) {
    options.paths = command.paths.map { FilePath(argument: $0) }
    options.staged = command.staged
    options.gitRange = command.gitRange
    options.gitHistory = command.gitHistory
    options.since = command.since
    options.output = ReportTarget.file(named: command.output)
    options.also = command.also
    options.showValues = command.showValues
    config = command.config
    noConfig = command.noConfig
    unset = Set(command.unset)
    if command.noBaseline { unset.insert("baseline") }
    for option in ScanOptionTable.all where option.take(command, &options) {
      said.insert(option.name)
    }
  }
}
