internal import Model

/// What the cells of a column look like, whatever the patterns find in them.
struct CellTally {
  /// Cells that hold something.
  private(set) var filled = 0
  private(set) var numbers = NumberShapes()
  private var seen = 0
  private var protected: [ProtectedForm: Int] = [:]

  /// Cells of which it is asked whether they look protected.
  private static let mostSeen = 1000

  mutating func add(_ passage: Passage, _ map: CellMap) {
    guard passage.isStartOfCells else { return }
    filled += map.rowCount
    passage.text.withUnsafeBufferPointer { text in
      for number in map.starts.indices {
        numbers.add(
          NumberShapes.digits(of: text[map.extent(of: number, in: passage)]),
          cells: map.rowCount(of: number))
      }
    }
  }

  /// Looks whether the first cells of the column seem to be protected. To be told of passages in their
  /// order, and of each once.
  mutating func look(at passage: Passage, _ map: CellMap) {
    guard seen < Self.mostSeen, passage.isStartOfCells else { return }
    passage.text.withUnsafeBufferPointer { text in
      for number in map.starts.indices where seen < Self.mostSeen {
        let looked = min(map.rowCount(of: number), Self.mostSeen - seen)
        seen += looked
        if let form = ProtectedForm(text[map.extent(of: number, in: passage)]) {
          protected[form, default: 0] += looked
        }
      }
    }
  }

  /// Adds cells that follow, but for how the first ones look.
  mutating func merge(_ next: CellTally) {
    filled += next.filled
    numbers.merge(next.numbers)
  }

  /// How the values look, where four of five at least look like that.
  var protection: (Protection, isSure: Bool)? {
    for kind in Protection.Kind.allCases {
      let forms = protected.filter { $0.key.kind == kind }
      let cells = forms.values.reduce(0, +)
      guard cells > 1, 5 * cells >= 4 * seen,
        let most = forms.max(by: { ($0.value, $1.key.name) < ($1.value, $0.key.name) })?.key
      else { continue }
      let protection = Protection(kind: kind, format: most.name, cells: cells, cellsSeen: seen)
      return (protection, most.isSure)
    }
    return nil
  }
}

extension Passage {
  /// Whether it is not the rest of a long cell, which comes in several passages.
  fileprivate var isStartOfCells: Bool { core.lowerBound == extent.lowerBound }
}
