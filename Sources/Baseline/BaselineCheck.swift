public import Model

/// What a run compares its findings with, and to what end; the same for all its workers.
public struct BaselineCheck: Sendable {
  /// What a baseline is compared for.
  public enum Purpose: Sendable {
    /// To report what is new.
    case report
    /// To bring the baseline up to date, too: what is new is collected.
    case update
  }

  /// What is known.
  public let baseline: Baseline
  let locations: BaselineLocations
  let purpose: Purpose
  /// The id of the key, as entries write it; nil for values that are not told apart.
  let keyID: [UInt8]?
  private let isGone: @Sendable (FilePath) -> Bool
  private let patterns: Set<String>

  /// - Parameters:
  ///   - keyID: That of the key that the user gave; nil without one.
  ///   - patterns: The ids of those that are searched for: of others nothing can be said.
  ///   - isGone: Whether there is no file of that path any more.
  public init(
    _ baseline: Baseline, at locations: BaselineLocations, for purpose: Purpose, keyID: String?,
    patterns: [String], isGone: @escaping @Sendable (FilePath) -> Bool
  ) {
    self.baseline = baseline
    self.locations = locations
    self.purpose = purpose
    self.keyID = keyID.map { EntryText.keyID($0) }
    self.isGone = isGone
    self.patterns = Set(patterns)
  }

  /// Whether an item is the baseline itself, which is not searched: it holds names of files.
  public func isBaseline(_ origin: Origin) -> Bool { locations.isBaseline(origin) }

  /// Begins to compare what is found in an item.
  public func comparison(of origin: Origin) -> ItemComparison { ItemComparison(origin, self) }

  func path(of origin: Origin) -> [UInt8] {
    locations.path(of: origin).map { EntryText.encoded($0) } ?? EntryText.standardInput
  }

  func isSearchedFor(_ pattern: ArraySlice<UInt8>) -> Bool {
    patterns.contains(String(decoding: EntryText.decoded(pattern), as: UTF8.self))
  }

  /// Whether the file of an entry lies in what was scanned, and is not there any more.
  func isGone(_ path: ArraySlice<UInt8>) -> Bool {
    guard !path.elementsEqual(EntryText.standardInput), !BaselineLocations.isServer(path) else {
      return false
    }
    return locations.scanned(EntryText.decoded(path)).map(isGone) ?? false
  }
}
