import Model

/// Says in sentences which findings are counted and not reported.
struct DismissalWords {
  private let coverage: Coverage

  init(_ coverage: Coverage) { self.coverage = coverage }

  /// None where all are reported.
  var lines: [String] { remarks.map(\.text) }

  var remarks: [Remark] {
    var remarks = Dismissal.allCases.compactMap { dismissal in
      coverage.dismissed[dismissal].map { count in
        let what = "\(Figures.counted(count, "finding")) \(dismissal.words)"
        return Remark(
          name: dismissal.rawValue,
          text: "Not reported: \(what) (\(dismissal.option) shows them).")
      }
    }
    if coverage.unreasonedIgnores > 0 {
      let what = Figures.counted(coverage.unreasonedIgnores, "finding")
      remarks.append(
        Remark(
          name: "unreasoned-ignore",
          text: "Reported although a comment says privet:ignore, without a reason: \(what)."))
    }
    return remarks
  }
}

extension Dismissal {
  fileprivate var words: String {
    switch self {
    case .unchangedLine: "on unchanged lines"
    case .ignoredLine: "where a comment says privet:ignore"
    case .ignoredFile: "in files that say privet:ignore-file"
    case .allowed: "whose values the config allows"
    case .belowPathMinimum: "below the confidence that the config asks for their paths"
    case .known: "that the baseline knows"
    }
  }

  /// What reports it all the same.
  fileprivate var option: String {
    switch self {
    case .unchangedLine: "--whole-files"
    case .ignoredLine, .ignoredFile, .allowed: "--no-ignores"
    case .belowPathMinimum: "--min-confidence"
    case .known: "a scan without --baseline"
    }
  }
}
