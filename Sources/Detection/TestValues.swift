internal import Model
internal import PatternFiles
internal import Validation

/// The values of a pattern that are nobody's.
final class TestValues: Sendable {
  private final class Lists: Sendable {
    let unassigned: ValueList
    let specimens: ValueList

    init(_ lists: TestValueDefinition.Lists) {
      unassigned = ValueList(lists.unassigned)
      specimens = ValueList(lists.specimens)
    }
  }

  private let canonical: CanonicalRule
  private let definition: TestValueDefinition
  /// Made by the first worker that asks for them.
  private let made = LazyReference<Lists>()

  init(_ definition: PatternDefinition) {
    canonical = definition.canonical
    self.definition = definition.testValues
  }

  /// Whether there may be any.
  var mayHold: Bool { !definition.isEmpty || canonical == .alphanumeric }

  /// Why `value` is nobody's; nil if it may be somebody's.
  func kind(of value: UnsafeBufferPointer<UInt8>) -> TestValueKind? {
    if !definition.isEmpty {
      let lists = made.load() ?? made.storeIfNil(Lists(definition.lists))
      let listed = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: value.count) { room in
        let written = UnsafeBufferPointer(rebasing: room[..<canonical.write(value, into: room)])
        return lists.unassigned.holds(written)
          ? TestValueKind.unassigned : lists.specimens.holds(written) ? .specimen : nil
      }
      if let listed { return listed }
    }
    // Where other signs than letters and digits count, it is no number.
    return canonical == .alphanumeric && PlaceholderDigits.make(value) ? .placeholder : nil
  }
}

extension TestValueTreatment {
  /// What a value of `confidence` is reported as; nil for one that is not reported.
  func reported(
    _ confidence: Confidence, _ kind: TestValueKind?, isInProgram: Bool
  ) -> Confidence? {
    guard let kind else { return confidence }
    switch self {
    case .auto: return kind == .unassigned || isInProgram ? .low : confidence
    case .keep: return confidence
    case .low: return .low
    case .skip: return nil
    }
  }
}
