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
    // A long cell comes in several passages.
    guard passage.core.lowerBound == passage.extent.lowerBound else { return }
    filled += map.starts.count
    passage.text.withUnsafeBufferPointer { text in
      for number in map.starts.indices {
        let cell = text[map.extent(of: number, in: passage)]
        numbers.add(NumberShapes.digits(of: cell))
        guard seen < Self.mostSeen else { continue }
        seen += 1
        if let form = ProtectedForm(cell) { protected[form, default: 0] += 1 }
      }
    }
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
