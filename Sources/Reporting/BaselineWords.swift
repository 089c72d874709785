import Model

/// Says in a sentence what a baseline has entries for that were not found any more.
struct BaselineWords {
  let baseline: BaselineSummary?

  /// Nil where there are none.
  func remark(isVerbose: Bool) -> Remark? {
    guard let count = baseline?.stale.count, count > 0 else { return nil }
    let what = Figures.counted(count, "entry", "entries")
    let hint = isVerbose ? "" : "; --verbose lists them"
    return Remark(
      name: "stale-baseline",
      text:
        "Not found any more: \(what) of the baseline ('privet baseline update' drops them\(hint)).")
  }
}
