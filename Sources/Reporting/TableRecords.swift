import Model

/// The object that the JSON formats have for a table; `Schema/findings.schema.json` says what its
/// members mean.
extension JSONWriter {
  /// A table, as members of the object that is open.
  mutating func table(_ table: TableProfile) {
    place(Place(table.origin))
    member("rowsRead", table.rowsRead)
    switch table.extent {
    case .all: break
    case .spread: member("sample", "spread")
    case .scattered: member("sample", "scattered")
    case .first: member("sample", "first")
    }
    if let rows = table.extent.rowsInAll { member("rowsInAll", rows) }
    beginArray("columns")
    for column in table.columns { self.column(column) }
    endArray()
    beginObject("identifying")
    member("alone", table.identification.alone)
    member("together", table.identification.together)
    endObject()
    if let exposure = table.exposure { self.exposure(exposure) }
  }

  private mutating func column(_ column: TableProfile.Column) {
    beginObject()
    member("name", column.name)
    member("rowsFilled", column.filled)
    beginArray("holds")
    for holding in column.holds {
      beginObject()
      member("pattern", holding.pattern.id)
      member("confidence", holding.confidence.rawValue)
      member("content", holding.evidence.content.rawValue)
      member("rowsMatched", holding.evidence.rowsMatched)
      endObject()
    }
    endArray()
    if let protection = column.protection {
      beginObject("protection")
      member("kind", protection.kind.rawValue)
      member("format", protection.format)
      member("cells", protection.cells)
      member("cellsSeen", protection.cellsSeen)
      endObject()
    }
    endObject()
  }

  private mutating func exposure(_ exposure: Exposure) {
    beginObject("exposure")
    member("owner", exposure.owner)
    member("readers", exposure.readers)
    member("readerCount", exposure.readerCount)
    member("public", exposure.isPublic)
    if let hasRowSecurity = exposure.hasRowSecurity { member("rowSecurity", hasRowSecurity) }
    member("encryptedConnection", exposure.isEncrypted)
    endObject()
  }
}
