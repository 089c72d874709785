/// What was read of a table or view, told when that is done.
public struct TableReading: Sendable {
  public let name: String
  /// The names of the columns that were read.
  public let columns: [String]
  /// Rows that were read.
  public let rows: Int
  public let extent: Extent
  /// Who can read it, where the source knows.
  public let exposure: Exposure?

  /// Which rows they are.
  public enum Extent: Hashable, Sendable {
    /// All that there are, or all that could be read.
    case all
    /// Rows from everywhere in the table, of about so many; nil where that is not known.
    case spread(of: Int?)
    /// Rows from many places, of about so many, which need not be like the others: how many lie between
    /// these places is not known well.
    case scattered(of: Int?)
    /// The first ones, of about so many: they need not be like the others.
    case first(of: Int?)

    /// About how many rows there are, where more than were read.
    public var rowsInAll: Int? {
      switch self {
      case .all: nil
      case .spread(let rows), .scattered(let rows), .first(let rows): rows
      }
    }
  }

  public init(
    name: String, columns: [String], rows: Int, extent: Extent = .all, exposure: Exposure? = nil
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.extent = extent
    self.exposure = exposure
  }
}
