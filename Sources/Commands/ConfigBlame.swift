import Model

extension ScanConfiguration {
  /// The failure with who said what it comes from: the line of the config, or the variable of the
  /// environment. What the command line says, its user has before his eyes.
  func located(_ failure: Failure) -> Failure {
    let origins = options(behind: failure).map(origin(of:))
    switch origins.first(where: { $0 != .standard }) {
    case .config(let line): return badConfig(line, failure.message)
    case .environment(let variable): return .badVariable(variable, ": \(failure.message)")
    case .commandLine, .standard, nil: return failure
    }
  }

  /// The names of options that a failure may come from.
  private func options(behind failure: Failure) -> [String] {
    switch failure {
    case .unmatchedGlobs(let option, _, _): [option]
    case .unknownCountries: ["country"]
    case .noPatternsLeft: ["only", "except", "country", "category", "no-builtin-patterns"]
    case .noPatternFiles: ["patterns"]
    case .noBaseline, .baselineIsNoFile, .baselineIsStream: ["baseline"]
    case .noSuchBase: ["sarif-base"]
    case .keyFileIsOpen, .keyFileIsShort: ["key-file"]
    case .unreadable(let path, _):
      ScanOptionTable.all.filter { option in
        option.isPath && option.texts(options).contains { FilePath($0) == path }
      }.map(\.name)
    default: []
    }
  }
}
