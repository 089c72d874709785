/// Limits that cells meet on their way to be searched.
public enum CellLimits {
  /// Bytes of a long value that are taken at once.
  public static let piece = 64 * 1024
  /// Bytes of a column's cells that are searched at once, with what the rows' references take.
  static let batch = 128 * 1024
  /// The same for all columns of a table together.
  static let allBatches = 8 << 20
}
