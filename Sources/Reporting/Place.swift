import Model

/// An origin taken apart: the file, what git keeps it as and, in a database, the table and the
/// column.
struct Place {
  /// Nil is standard input.
  let file: FilePath?
  let blob: GitBlob?
  let table: String?
  let column: String?

  init(_ origin: Origin) {
    file = origin.file
    blob = origin.blob
    switch origin {
    case .file, .standardInput, .blob:
      table = nil
      column = nil
    case .table(let name, _):
      table = name
      column = nil
    case .column(let name, let table, _):
      self.table = table
      column = name
    }
  }

  /// `table.column` or `table`, with names that are not words in quotation marks as in SQL.
  var qualifiedName: String? {
    guard let table else { return nil }
    guard let column else { return Self.quoted(table) }
    return Self.quoted(table) + "." + Self.quoted(column)
  }

  private static func quoted(_ name: String) -> String {
    let isWord = name.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
    if isWord, !name.isEmpty { return name }
    var quoted = "\""
    for character in name { quoted += character == "\"" ? "\"\"" : String(character) }
    return quoted + "\""
  }
}
