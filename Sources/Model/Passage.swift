/// Text to search, with where it comes from.
///
/// `text` may be a buffer that its owner fills anew afterwards: who is given a passage keeps
/// nothing of it.
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

  public let table: String
  public let column: String
  /// What its database says that the column holds: context, never told in a report.
  public let comment: String?
  /// Where each cell begins in the text, ascending.
  public let starts: [Int]
  /// The row of each cell.
  public let rows: [RowReference]

  public init(
    table: String, column: String, comment: String? = nil, starts: [Int], rows: [RowReference]
  ) {
    self.table = table
    self.column = column
    self.comment = comment
    self.starts = starts
    self.rows = rows
  }

  /// Where a cell stands in the text of `passage`, without what separates it from the next one.
  public func extent(of cell: Int, in passage: Passage) -> Range<Int> {
    let end = cell + 1 < starts.count ? starts[cell + 1] : passage.extent.upperBound
    let hasSeparator =
      end - starts[cell] >= Self.separator.count
      && passage.text[(end - Self.separator.count)..<end].elementsEqual(Self.separator)
    return starts[cell]..<(hasSeparator ? end - Self.separator.count : end)
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
