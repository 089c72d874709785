/// What a table is, in which something was found: how much of it was read, what its columns hold
/// and who can read it.
public struct TableProfile: Sendable {
  /// The table; what it is of has more.
  public let origin: Origin
  public let rowsRead: Int
  public let extent: TableReading.Extent
  public let exposure: Exposure?
  /// Columns in which something was found, or whose values look protected, in the table's order.
  public let columns: [Column]
  public let identification: Identification

  public struct Column: Sendable {
    public let name: String
    /// Cells that were read and hold something: neither null nor empty.
    public let filled: Int
    /// What was found in it and is reported, sorted by the patterns' ids.
    public let holds: [Holding]
    public let protection: Protection?

    public init(name: String, filled: Int, holds: [Holding], protection: Protection?) {
      self.name = name
      self.filled = filled
      self.holds = holds
      self.protection = protection
    }
  }

  /// A pattern that was found in a column.
  public struct Holding: Sendable {
    public let pattern: PatternInfo
    public let confidence: Confidence
    public let evidence: ColumnEvidence

    public init(pattern: PatternInfo, confidence: Confidence, evidence: ColumnEvidence) {
      self.pattern = pattern
      self.confidence = confidence
      self.evidence = evidence
    }
  }

  public init(
    origin: Origin, rowsRead: Int, extent: TableReading.Extent, exposure: Exposure?,
    columns: [Column], identification: Identification
  ) {
    self.origin = origin
    self.rowsRead = rowsRead
    self.extent = extent
    self.exposure = exposure
    self.columns = columns
    self.identification = identification
  }
}
