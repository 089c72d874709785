public import Model

/// Up to where a text was searched, as far as what follows depends on it: where in a table that is.
public struct TextPlace: Sendable {
  enum Table: Sendable {
    /// Of a text that is one as a whole.
    case cells(CellReader.Place)
    /// In the midst of a text, or between those.
    case rows(TableFinder.Place)
  }

  let table: Table

  init(_ table: Table) { self.table = table }

  /// Whether what follows reads like what stands behind `start` where a row begins.
  public func reads(likeRowsBehind start: TextPlace?) -> Bool {
    switch table {
    case .cells(let place): place.isAtRecord
    case .rows(let place):
      switch start?.table {
      case .rows(let start): place.isFresh(with: start)
      case .cells: false
      case nil: place.isFresh(with: nil)
      }
    }
  }

  /// The place that is `next` to who began here, where rows were thought to begin.
  public func followed(by next: TextPlace) -> TextPlace {
    guard case .cells(let place) = table, case .cells(let next) = next.table else { return next }
    return TextPlace(.cells(place.followed(by: next)))
  }
}

extension Matcher {
  /// Where in a text the search stands, between passages; nil at its beginning, and where no columns
  /// are followed.
  public var place: TextPlace? { fields.place }

  /// Stands at `place` of the item, of which it was only just told.
  public mutating func goOn(in layout: DelimitedText?, at place: TextPlace?) {
    fields.goOn(in: layout, at: place)
  }

  /// Stands behind `place` where rows of the same table begin, or where no table is.
  public mutating func goOn(in layout: DelimitedText?, behind place: TextPlace?) {
    fields.goOn(in: layout, behind: place)
  }
}
