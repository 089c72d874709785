/// What stands before the rows of a table in a text and says what its columns are.
enum TableHead {
  /// How the rows behind a head are written.
  enum Rows {
    /// `('a', 1), ('b', 2);` as behind `VALUES`; `escapes` tells whether a backslash surely escapes.
    case tuples(escapes: Bool)
    /// A line each, with tabs between the cells, up to a line of `\.` (PostgreSQL's `COPY`).
    case copied
    /// A line each, with bars around the cells, up to a line that begins with none (Markdown).
    case barred
  }

  /// What was read at a place where a head may begin.
  enum Reading {
    case none
    /// It goes on behind what can be seen.
    case cut
    /// Rows begin at `end`. Without `names`, which is where the columns are listed, they are those of
    /// the table whose name stands at `table`.
    case head(Rows, table: Range<Int>, names: Range<Int>?, end: Int)
    /// A table was declared with columns whose names stand at `names`.
    case declaration(table: Range<Int>, names: [Range<Int>], end: Int)
  }

  /// Bytes of a head.
  static let longest = 64 * 1024
  static let mostColumns = 16_384

  /// The bytes with which a line may begin that is a head.
  static let beginnings = Array("cirCIR|".utf8)

  /// Reads what begins at `position`, which is the start of a line. Adds to `looked` how many bytes it
  /// has looked at.
  static func read(
    at position: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> Reading {
    text[position] == UInt8(ascii: "|")
      ? MarkdownHead.read(at: position, of: text, looked: &looked)
      : SQLHead.read(at: position, of: text, looked: &looked)
  }

  /// The names of the columns that a head lists in `range`.
  static func names(
    _ rows: Rows, in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> [String] {
    if case .barred = rows { return MarkdownHead.names(in: range, of: text) }
    return SQLHead.names(in: range, of: text)
  }
}
