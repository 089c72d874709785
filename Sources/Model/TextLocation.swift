/// Where a finding stands in a text, as the text lies on disk.
public struct TextLocation: Hashable, Sendable {
  /// The line of its first character; 1 is the first. Lines end with a line feed.
  public let line: Int
  /// The column of its first character in UTF-16 units; 1 is the first.
  public let column: Int
  /// The same column in bytes of the file; 1 is the first.
  public let columnBytes: Int
  /// The line of its last character.
  public let endLine: Int
  /// The column after its last character in UTF-16 units.
  public let endColumn: Int
  /// Bytes of the file before it.
  public let offset: Int
  /// Bytes of the file that it takes.
  public let length: Int

  public init(
    line: Int, column: Int, columnBytes: Int, endLine: Int, endColumn: Int, offset: Int, length: Int
  ) {
    self.line = line
    self.column = column
    self.columnBytes = columnBytes
    self.endLine = endLine
    self.endColumn = endColumn
    self.offset = offset
    self.length = length
  }
}
