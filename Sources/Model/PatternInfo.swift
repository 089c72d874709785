/// What everybody may know of a pattern: its names and weight, not how it matches.
///
/// A class, so that a finding refers to its pattern in one word; all of it is constant.
public final class PatternInfo: Sendable {
  /// `folder.file`: "us.ssn", "global.email".
  public let id: String
  /// What a person calls it: "US Social Security number".
  public let name: String
  public let category: Category
  /// ISO 3166-1 alpha-2 in upper case, or nil for patterns of no one country.
  public let country: String?
  public let sensitivity: Sensitivity
  /// The publications its rules come from. Made when they are asked for: a scan seldom does.
  public var references: [String] { makeReferences() }
  private let makeReferences: @Sendable () -> [String]
  /// The name of its validator, or nil.
  public let validator: String?
  /// The best confidence that any of its forms can reach, which says how precise it can be.
  public let bestConfidence: Confidence

  public init(
    id: String, name: String, category: Category, country: String?, sensitivity: Sensitivity,
    references: @autoclosure @escaping @Sendable () -> [String], validator: String?,
    bestConfidence: Confidence
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.country = country
    self.sensitivity = sensitivity
    makeReferences = references
    self.validator = validator
    self.bestConfidence = bestConfidence
  }
}
