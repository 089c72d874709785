import Model

/// Says in sentences what a baseline has entries for that were not found any more, and what it cannot
/// tell.
struct BaselineWords {
  let baseline: BaselineSummary?

  func remarks(isVerbose: Bool) -> [Remark] {
    [stale(isVerbose: isVerbose), uncompared].compactMap { $0 }
  }

  /// Nil where there are none.
  private func stale(isVerbose: Bool) -> Remark? {
    guard let count = baseline?.stale.count, count > 0 else { return nil }
    let what = Figures.counted(count, "entry", "entries")
    let hint = isVerbose ? "" : "; --verbose lists them"
    return Remark(
      name: "stale-baseline",
      text:
        "Not found any more: \(what) of the baseline ('privet baseline update' drops them\(hint)).")
  }

  /// A key was given, so that somebody relies on values being told apart. Nil where they all are.
  private var uncompared: Remark? {
    guard let uncompared = baseline?.uncompared, uncompared.count > 0 else { return nil }
    let what = Figures.counted(uncompared.count, "entry", "entries")
    let others = Figures.grouped(uncompared.underOtherKey)
    let part = uncompared.underOtherKey > 0 ? ", \(others) of them with one under another key" : ""
    return Remark(
      name: Remark.uncomparedValues,
      text: "Known whatever the value is: \(what) of the baseline without a digest of it under "
        + "this key\(part) ('privet baseline update --key-file …' adds what is missing).")
  }
}
