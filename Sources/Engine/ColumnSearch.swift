internal import Detection
internal import Model

extension ColumnTallies {
  /// Searches cells, and takes in what they are and what is found in them.
  ///
  /// - Parameters:
  ///   - visibility: Which matches are reported.
  ///   - afterPiece: Told of each piece, up to where it is settled, and of what is known of the column.
  /// - Returns: Up to where the passage is settled; before its end also where the run is cancelled.
  @discardableResult
  mutating func search(
    _ passage: Passage, _ map: CellMap, _ visibility: Visibility, with matcher: inout Matcher,
    until cancellation: Cancellation, onFault: (Fault) -> Void,
    afterPiece: (Passage, _ settled: Int, inout ColumnTallies) -> Void = { _, _, _ in }
  ) -> (settled: Int, isCancelled: Bool) {
    add(passage, map)
    var column = ColumnTallies()
    swap(&column, &self)
    defer { swap(&column, &self) }
    var cell = 0
    return PieceSearch.search(passage, until: cancellation) { piece in
      matcher.search(piece) { match, redaction in
        cell = map.cell(at: match.range.lowerBound, from: cell)
        switch visibility.dismissal(of: match) {
        case .unasked: break
        case .dismissed(let dismissal): column.dismiss(match, dismissal)
        case nil: column.add(match, redaction, inCell: cell, of: map, passage)
        }
      } onFault: { fault in
        onFault(fault)
      }
    } afterPiece: { piece, settled in
      afterPiece(piece, settled, &column)
    }
  }
}
