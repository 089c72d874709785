internal import Detection
internal import Model

/// Which matches of an item are reported.
struct Visibility {
  /// From which confidence on findings count where nothing else is said.
  let general: Thresholds
  /// The same for the item.
  var thresholds: Thresholds

  init(_ general: Thresholds) {
    self.general = general
    thresholds = general
  }

  /// Why a match is not reported: it counts where it would be without the config.
  enum Unreported {
    case unasked, dismissed(Dismissal)

    /// Whether it is below the threshold of its path.
    var isOfPath: Bool { if case .dismissed(.belowPathMinimum) = self { true } else { false } }
  }

  /// Why a match is not reported, wherever it stands; nil for one that is.
  func dismissal(of match: Match) -> Unreported? {
    if match.judgement.confidence < thresholds.minimum {
      return match.judgement.confidence < general.minimum
        ? .unasked : .dismissed(.belowPathMinimum)
    }
    return match.isAllowed ? .dismissed(.allowed) : nil
  }
}
