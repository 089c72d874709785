internal import Model
internal import PatternFiles
internal import Validation

/// The values of a pattern that are nobody's.
struct TestValues: Sendable {
  private let canonical: CanonicalRule
  private let unassigned: ValueList
  private let specimens: ValueList
  private let isListed: Bool

  init(_ definition: PatternDefinition) {
    canonical = definition.canonical
    unassigned = ValueList(definition.testValues.unassigned)
    specimens = ValueList(definition.testValues.specimens)
    isListed = !unassigned.isEmpty || !specimens.isEmpty
  }

  /// Why `value` is nobody's; nil if it may be somebody's.
  func kind(of value: UnsafeBufferPointer<UInt8>) -> TestValueKind? {
    if isListed {
      let listed = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: value.count) { room in
        let written = UnsafeBufferPointer(rebasing: room[..<canonical.write(value, into: room)])
        return unassigned.holds(written)
          ? TestValueKind.unassigned : specimens.holds(written) ? .specimen : nil
      }
      if let listed { return listed }
    }
    // Where other signs than letters and digits count, it is no number.
    return canonical == .alphanumeric && PlaceholderDigits.make(value) ? .placeholder : nil
  }
}

extension TestValueTreatment {
  /// What a value of `confidence` is reported as; nil for one that is not reported.
  func reported(_ confidence: Confidence, _ kind: TestValueKind?) -> Confidence? {
    guard let kind else { return confidence }
    switch self {
    case .auto: return kind == .unassigned ? .low : confidence
    case .keep: return confidence
    case .low: return .low
    case .skip: return nil
    }
  }
}
