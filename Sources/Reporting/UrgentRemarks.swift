public import Model

/// What whoever starts a run has to know, even where no report for people says it: that less was
/// compared, or ignored, than was asked for.
public enum UrgentRemarks {
  /// Sentences about a run.
  ///
  /// - Parameter isQuiet: Whether only slips are to be told of.
  public static func sentences(of summary: RunSummary, isQuiet: Bool) -> [String] {
    let comments = UnknownIgnoreWords(summary.coverage).remarks
    let baseline = BaselineWords(baseline: summary.baseline).remarks(isVerbose: false)
      .filter { $0.name == Remark.uncomparedValues }
    return (comments + (isQuiet ? [] : baseline)).map(\.text)
  }
}
