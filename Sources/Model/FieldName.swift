/// What the names of fields look like.
public enum FieldName {
  private static let longest = 64

  /// Whether `text` reads like the name of a field: it begins with a letter, is short, and holds no
  /// number and no address that could be a value.
  public static func isLikely(_ text: String) -> Bool {
    guard text.count <= longest, text.first?.isLetter == true || text.first == "_" else {
      return false
    }
    let digits = text.unicodeScalars.count { ("0"..."9").contains($0) }
    return digits < 4 && !text.contains { "@:=<>{}\n".contains($0) }
  }
}
