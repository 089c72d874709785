import ArgumentParser
import ServerInputs

/// How much is read of database servers, and how fast.
struct ServerLimitArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read no more rows of a server in a second, over all its sessions.", valueName: "number"))
  var maxRowsPerSecond: Int?
  @Option(
    help: ArgumentHelp(
      "Read no more of a table of a server than so many bytes: 500k, 10M, 2G.", valueName: "size"))
  var tableBudget: ByteSize?
  @Option(
    help: ArgumentHelp(
      "Read no more of a server in all than so many bytes.", valueName: "size"))
  var serverBudget: ByteSize?
  @Option(
    help: ArgumentHelp(
      "Read a server no longer than that, whatever is left.", valueName: "seconds"))
  var serverTimeout: Int?

  func validate() throws {
    if let maxRowsPerSecond, !ServerLimitOptions.isRate(maxRowsPerSecond) {
      throw ValidationError("--max-rows-per-second must be a number from 1 to 1000000000")
    }
    if let serverTimeout, !ServerArguments.isTimeout(serverTimeout) {
      throw ValidationError("--server-timeout must be a number of seconds from 1 to 604800")
    }
  }
}

/// The limits in force; nil for none.
struct ServerLimitOptions {
  var rowsPerSecond: Int?
  var tableBudget: ByteSize?
  var serverBudget: ByteSize?
  /// In seconds.
  var serverTimeout: Int?

  static func isRate(_ rows: Int) -> Bool { 1...1_000_000_000 ~= rows }

  /// As a report lists them.
  var list: [(String, String)] {
    [
      ("max-rows-per-second", rowsPerSecond), ("table-budget", tableBudget?.bytes),
      ("server-budget", serverBudget?.bytes), ("server-timeout", serverTimeout),
    ].compactMap { name, value in value.map { (name, String($0)) } }
  }

  func apply(to options: inout ServerOptions) {
    options.rowsPerSecond = rowsPerSecond
    options.tableBytes = tableBudget?.bytes
    options.bytes = serverBudget?.bytes
    options.duration = serverTimeout.map { .seconds($0) }
  }
}
