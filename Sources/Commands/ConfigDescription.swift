import Model
import Reporting

extension ScanConfiguration {
  /// What is in force, for programs.
  var listed: ListedConfig {
    let options = ScanOptionTable.all.map { option in
      ListedConfig.Option(
        name: option.name, value: value(of: option), origin: listed(origin(of: option.name)))
    }
    let paths = pathRules.map { rule in
      ListedConfig.PathRule(
        globs: rule.globs, minConfidence: rule.minConfidence?.rawValue,
        failOn: rule.failOn?.rawValue, line: rule.line)
    }
    return ListedConfig(
      config: config?.path, options: options, paths: paths,
      allowed: allowed.map(Self.listed))
  }

  private func value(of option: ScanOption) -> ListedConfig.Option.Value {
    let texts = option.absoluteTexts(options)
    switch option.kind {
    case .flag: return .flag(texts == ["true"])
    case .value: return .text(texts.first)
    case .list: return .list(texts)
    }
  }

  private func listed(_ origin: OptionOrigin) -> ListedConfig.Origin {
    switch origin {
    case .standard: .standard
    case .config(let line): .config(line: line)
    case .environment(let name): .environment(name)
    case .commandLine: .commandLine
    }
  }

  private static func listed(_ entry: AllowEntry) -> ListedConfig.Allowance {
    let subject: ListedConfig.Allowance.Subject =
      switch entry.subject {
      case .value(let text): .value(text)
      case .regex(let text): .regex(text)
      case .digest(let fingerprint): .digest("\(fingerprint)")
      }
    return ListedConfig.Allowance(
      subject, reason: entry.reason, patterns: entry.patterns, paths: entry.paths, line: entry.line)
  }
}

extension ScanOption {
  /// What is in force, as `read` takes it, with paths from the root of the file system on.
  func absoluteTexts(_ options: ScanOptions) -> [String] {
    guard isPath, let folder = Posix.workingDirectory else { return texts(options) }
    return texts(options).map { text in
      text.hasPrefix("/") ? text : folder.appending(Array(text.utf8)).text
    }
  }
}
