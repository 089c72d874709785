import Model

/// What a report says alike of many findings, kept as it was written the first time.
struct Repeated {
  /// What is said of a judgement or a place in two parts, with something of the finding's own
  /// between them.
  struct Frame {
    let opening: [UInt8]
    let closing: [UInt8]
  }

  /// What is said of judgements.
  var judgements = JudgementTable<Frame>()
  /// The last place; the next finding is mostly in the same one.
  private var place: (origin: Origin, frame: Frame)?

  subscript(origin: Origin) -> Frame? {
    get {
      guard let place, place.origin == origin else { return nil }
      return place.frame
    }
    set { place = newValue.map { (origin, $0) } }
  }
}
