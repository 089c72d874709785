/// Text to search, with where it comes from.
///
/// `text` may be a buffer that its owner fills anew afterwards: who keeps the passage costs the owner
/// another buffer.
public struct Passage: Sendable {
  /// UTF-8; single bytes may be malformed, as they were in the input.
  public let text: [UInt8]
  /// The bytes of `text` that are filled.
  public let extent: Range<Int>
  /// Where a match may begin that belongs to this passage. Before it stands what the previous
  /// passage has dealt with, after it what the next one will: both serve as surroundings.
  public let core: Range<Int>
  public let place: Place
  /// How the text is laid out, where it is one of records with a header; the same object for every
  /// passage of the text.
  public let layout: DelimitedText?

  /// What a position in the text is a position of.
  public enum Place: Sendable {
    /// A running text; the cursor stands at `extent.lowerBound`.
    case text(TextCursor)
    /// Cells of one column, one after another.
    case cells(CellMap)
  }

  public init(
    text: [UInt8], extent: Range<Int>, core: Range<Int>, place: Place,
    layout: DelimitedText? = nil
  ) {
    self.text = text
    self.extent = extent
    self.core = core
    self.place = place
    self.layout = layout
  }
}

/// Which rows the cells of a passage belong to.
///
/// Cells are separated by `CellMap.separator`, so that no match and no context reaches from one
/// to the next.
public struct CellMap: Sendable {
  /// Stands behind every cell: a NUL and a blank line, which no pattern's separator includes.
  public static let separator: [UInt8] = [0, 0x0A, 0x0A]
  /// How many bytes that is.
  private static let separatorCount = 3

  public let table: String
  public let column: String
  /// What its database says that the column holds: context, never told in a report.
  public let comment: String?
  /// The names of all columns of the table, where they are known: context, too.
  public let columns: [String]
  /// Where each cell begins in the text, ascending.
  public let starts: [Int]
  /// The rows of the cells, one cell's after another's.
  private let rows: [RowReference]
  /// Where the rows of each cell begin, where a cell stands for those of several rows that say the
  /// same; else nil.
  private let firstRows: [Int]?
  /// Where each row's cell stood among all of them, before like ones were taken together.
  private let places: [Int32]

  /// Cells of a row each.
  public init(
    table: String, column: String, comment: String? = nil, columns: [String] = [],
    starts: [Int], rows: [RowReference]
  ) {
    self.table = table
    self.column = column
    self.comment = comment
    self.columns = columns
    self.starts = starts
    self.rows = rows
    firstRows = nil
    places = []
  }

  /// Cells that are each those of several rows.
  ///
  /// - Parameters:
  ///   - rows: The rows of the first cell, in the order of reading, then those of the second, …
  ///   - places: In the order of reading, the number of each of these rows, from 0.
  ///   - firstRows: For each cell the index of its first row among `rows`.
  public init(
    table: String, column: String, comment: String? = nil, columns: [String] = [],
    starts: [Int], rows: [RowReference], places: [Int32], firstRows: [Int]
  ) {
    self.table = table
    self.column = column
    self.comment = comment
    self.columns = columns
    self.starts = starts
    self.rows = rows
    self.firstRows = firstRows
    self.places = places
  }

  /// How many rows have one of the cells.
  public var rowCount: Int { rows.count }

  /// How many rows have that cell.
  public func rowCount(of cell: Int) -> Int { indices(of: cell).count }

  /// Calls `body` with the rows that have that cell, at most `most` of them, and their places in the
  /// order of reading.
  public func forEachRow(
    of cell: Int, atMost most: Int = .max, _ body: (RowReference, Int) -> Void
  ) {
    for index in indices(of: cell).prefix(most) {
      body(rows[index], firstRows == nil ? index : Int(places[index]))
    }
  }

  /// The first row that has that cell.
  public func firstRow(of cell: Int) -> RowReference { rows[indices(of: cell).lowerBound] }

  private func indices(of cell: Int) -> Range<Int> {
    guard let firstRows else { return cell..<cell + 1 }
    return firstRows[cell]..<(cell + 1 < firstRows.count ? firstRows[cell + 1] : rows.count)
  }

  /// Where a cell stands in the text of `passage`, without what separates it from the next one.
  public func extent(of cell: Int, in passage: Passage) -> Range<Int> {
    // Asked about every cell: what stands before another one is separated from it.
    if cell + 1 < starts.count { return starts[cell]..<starts[cell + 1] - 3 }
    let end = passage.extent.upperBound
    let start = starts[cell]
    // Pieces of a long cell have none.
    let hasSeparator =
      end - start >= 3 && passage.text[end - 1] == 0x0A && passage.text[end - 2] == 0x0A
      && passage.text[end - 3] == 0
    return start..<(hasSeparator ? end - 3 : end)
  }

  /// The number of the cell that holds `position`. Quick where that is `first` or soon behind it.
  public func cell(at position: Int, from first: Int = 0) -> Int {
    var cell = starts[first] <= position ? first : 0
    while cell + 1 < starts.count, starts[cell + 1] <= position { cell += 1 }
    return cell
  }
}

/// How far a passage was searched.
public enum SearchProgress: Sendable {
  /// Everything that begins before `position` is settled; the next passage's core begins there.
  /// It is the end of the core, or a little before it where a match lies across that border.
  case settled(upTo: Int)
  /// The run was interrupted: read no more.
  case stop
}
