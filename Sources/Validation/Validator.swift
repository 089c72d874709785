/// What a validator says of a value whose writing already fits.
public enum Verdict: Hashable, Sendable {
  /// Its check digits or structure prove it as far as they can.
  case confirmed
  /// It may be right: this kind, or this issue, carries nothing to check.
  case unknown
  /// It cannot be one.
  case impossible

  /// Confirmed when the check holds, else impossible.
  init(_ holds: Bool) { self = holds ? .confirmed : .impossible }
}

/// Proves a value by the rules of its issuer. It is given the bytes as they were written, with
/// their separators.
public struct Validator: Sendable {
  /// The word by which pattern files name it.
  public let name: String
  public let check: @Sendable (_ value: ArraySlice<UInt8>) -> Verdict
  /// The same of a cell in a table, whose column says what it is.
  public let checkCell: @Sendable (_ value: ArraySlice<UInt8>) -> Verdict

  /// - Parameter checkCell: As `check` where nil.
  init(
    _ name: String, check: @escaping @Sendable (_ value: ArraySlice<UInt8>) -> Verdict,
    checkCell: (@Sendable (_ value: ArraySlice<UInt8>) -> Verdict)? = nil
  ) {
    self.name = name
    self.check = check
    self.checkCell = checkCell ?? check
  }

  public static func named(_ name: String) -> Validator? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
