internal import Model
internal import Validation

/// What a match of a form is worth before anything speaks against it.
struct Worth: Sendable {
  /// Without context, if anything, and with it.
  let alone: Confidence?
  let inContext: Confidence

  /// Nil for nothing.
  @inline(__always)
  func confidence(inContext isInContext: Bool, _ verdict: Verdict) -> Confidence? {
    guard let confidence = isInContext ? inContext : alone else { return nil }
    return verdict == .unknown ? confidence.lowered : confidence
  }
}

extension CompiledForm {
  var worth: Worth { Worth(alone: alone, inContext: inContext) }
}

extension Confidence {
  /// A step less.
  var lowered: Confidence { self == .high ? .medium : .low }
}
