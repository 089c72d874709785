internal import Model

/// Searches passages bit by bit, so that a cancellation is soon noticed.
enum PieceSearch {
  /// Bytes that are searched between two looks at the cancellation.
  private static let piece = 128 * 1024

  /// - Parameters:
  ///   - search: Searches a piece; returns up to where it is settled.
  ///   - afterPiece: Told of each piece, and of that.
  /// - Returns: Up to where the passage is settled; before its end also where the run is cancelled.
  static func search(
    _ passage: Passage, until cancellation: Cancellation, _ search: (Passage) -> Int,
    afterPiece: (Passage, _ settled: Int) -> Void = { _, _ in }
  ) -> (settled: Int, isCancelled: Bool) {
    let end = passage.core.upperBound
    var settled = passage.core.lowerBound
    while settled < end {
      // The rest is taken whole where a piece of its own would be tiny.
      let border = end - settled > 2 * piece ? settled + piece : end
      let part = Passage(
        text: passage.text, extent: passage.extent, core: settled..<border,
        place: passage.place, layout: passage.layout)
      // What begins before the border and crosses it is left to the next piece; at the end, to the
      // next passage.
      settled = search(part)
      afterPiece(part, settled)
      if border == end { break }
      if cancellation.isCancelled { return (settled, true) }
    }
    return (settled, false)
  }
}
