internal import Model
internal import Validation

extension CompiledForm {
  /// What a match is worth before anything speaks against it; nil for nothing.
  func worth(inContext isInContext: Bool, _ verdict: Verdict) -> Confidence? {
    guard let confidence = isInContext ? inContext : alone else { return nil }
    return verdict == .unknown ? confidence.lowered : confidence
  }
}

extension Confidence {
  /// A step less.
  var lowered: Confidence { self == .high ? .medium : .low }
}
