import Model

/// An origin taken apart: the file, what git keeps it as and, in a database, the table and the
/// column.
struct Place {
  /// What of a database server it is; nil elsewhere.
  let server: ServerPlace?
  /// For a database server, the path it is reported under. Nil is standard input.
  let file: FilePath?
  let blob: GitBlob?
  let table: String?
  let column: String?

  init(_ origin: Origin) {
    server = origin.server
    file = server?.path ?? origin.file
    blob = origin.blob
    switch origin {
    case .file, .standardInput, .blob:
      table = nil
      column = nil
    case .server(let place):
      table = place.table
      column = nil
    case .table(let name, _):
      table = name
      column = nil
    case .column(let name, let table, _):
      self.table = table
      column = name
    }
  }

  /// `table.column` or `table`, on a server behind the schema, with names that are not words in
  /// quotation marks as in SQL.
  var qualifiedName: String? {
    guard let table else { return nil }
    return [server?.schema, table, column].compactMap { $0.map(Self.quoted) }
      .joined(separator: ".")
  }

  /// What of the qualified name the path does not say.
  var nameInFile: String? { server == nil ? qualifiedName : column.map(Self.quoted) }

  /// The path with what would act on its surroundings spelled out.
  var shownPath: String { file.map(VisibleText.escaped) ?? "standard input" }

  private static func quoted(_ name: String) -> String {
    let isWord = name.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
    if isWord, !name.isEmpty { return name }
    var quoted = "\""
    for character in name { quoted += character == "\"" ? "\"\"" : String(character) }
    return quoted + "\""
  }
}
