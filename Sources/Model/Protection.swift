/// How the values of a column look that are not readable as what they were.
public struct Protection: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case masked, hashed, encrypted }

  public let kind: Kind
  /// What they look like, in words: "bcrypt", "64 hexadecimal digits".
  public let format: String
  /// Cells that look so.
  public let cells: Int
  /// Cells that were looked at.
  public let cellsSeen: Int

  public init(kind: Kind, format: String, cells: Int, cellsSeen: Int) {
    self.kind = kind
    self.format = format
    self.cells = cells
    self.cellsSeen = cellsSeen
  }
}
