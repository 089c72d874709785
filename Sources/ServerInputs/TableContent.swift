internal import Model
internal import Tables

/// A table of a server, to be read by whichever worker takes it.
struct TableContent: PassageSource {
  private let table: ListedTable
  private let options: ServerOptions
  private let lease: ConnectionPool.Lease

  init(_ table: ListedTable, options: ServerOptions, lease: ConnectionPool.Lease) {
    self.table = table
    self.options = options
    self.lease = lease
  }

  var size: Int? { table.size }

  func extract(into consumer: any PassageConsumer) throws(Fault) {
    // A worker holds its last item while it waits for the next one.
    defer { lease.end() }
    let columns = table.columns.map(\.name)
    var rows = RowReading(
      cells: CellBatches(
        of: table.name, columns: columns, comments: table.columns.map(\.comment),
        consumer: consumer))
    var fault: Fault?
    do throws(Fault) {
      try lease.withConnection { connection throws(Fault) in
        try connection.readRows(of: table, into: &rows)
      }
    } catch {
      fault = error
    }
    guard !rows.isStopped, rows.cells.finish() == .more else { return }
    if fault == nil || rows.count > 0 {
      consumer.finish(
        TableReading(
          name: table.name, columns: columns, rows: rows.count, extent: rows.extent,
          exposure: rows.exposure))
      note(rows, at: consumer)
    }
    if let fault { throw fault }
  }

  /// Tells what of the table was not read.
  private func note(_ rows: RowReading, at consumer: any PassageConsumer) {
    for column in table.forbidden {
      consumer.note(Fault(.unreadable, "the role may not read it", part: column))
    }
    if table.hidesRows {
      consumer.note(
        Fault(.unreadable, "row-level security: rows that policies hide from the role"))
    }
    if rows.cutCells > 0 {
      let cells = rows.cutCells == 1 ? "1 cell was" : "\(rows.cutCells) cells were"
      consumer.note(Fault(.overLimit, "\(cells) too long, and only the beginning was read"))
    }
    if rows.isSampled {
      let all = rows.estimate.map { "about \($0)" } ?? "more"
      consumer.note(Fault(.sampled, "\(rows.count) of \(all) rows"))
    }
  }
}
