/// What kind of personal data a pattern finds.
public enum Category: String, CaseIterable, Sendable {
  case contact
  case governmentID = "government-id"
  case financial
  case health
  case device
  case location
  case demographic
  /// Numbers of organisations, which are personal data only where the organisation is a person.
  case business
  case other

  /// Whether a scan leaves its patterns out unless they are asked for: most organisations are nobody.
  public var isOffByDefault: Bool { self == .business }
}

/// How much harm the exposure of one value can do.
public enum Sensitivity: String, CaseIterable, Sendable { case low, moderate, high, critical }
