import Model

/// Says in sentences which comments ask to ignore findings of patterns that do not exist.
struct UnknownIgnoreWords {
  private let coverage: Coverage

  init(_ coverage: Coverage) { self.coverage = coverage }

  /// One for each comment, as far as they are listed; none where there are none.
  var remarks: [Remark] {
    var sentences = coverage.unknownIgnores.map(Self.sentence)
    let more = coverage.unknownIgnoreCount - sentences.count
    if more > 0 {
      sentences.append(
        "\(Figures.counted(more, "more comment says", "more comments say")) privet:ignore of a "
          + "pattern that does not exist.")
    }
    return sentences.map { Remark(name: Remark.unknownIgnore, text: $0) }
  }

  private static func sentence(_ comment: UnknownIgnore) -> String {
    let place = "\(Place(comment.origin).shownPath):\(comment.line): "
    guard let slip = comment.slip else {
      return place + "privet:ignore names a pattern that does not exist, which ignores nothing "
        + "('privet patterns list' shows all)."
    }
    let written = VisibleText.escaped(slip.written)
    return place + "privet:ignore names '\(written)', which is no pattern and ignores nothing; did "
      + "you mean '\(slip.meant)'?"
  }
}
