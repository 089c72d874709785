/// Up to where a text of records was searched, as far as what follows depends on it.
public struct RecordPlace: Sendable {
  let place: CellReader.Place

  init(_ place: CellReader.Place) { self.place = place }

  /// Whether a record of the table begins there, from which on everything reads as from any other.
  public var isAtRecord: Bool { place.isAtRecord }

  /// The place that is `next` to who began there with a record.
  public func followed(by next: RecordPlace) -> RecordPlace {
    RecordPlace(place.followed(by: next.place))
  }
}
