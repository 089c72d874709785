internal import Model
internal import Tables

/// A table of a server, to be read by whichever worker takes it.
struct TableContent: PassageSource {
  private let table: ListedTable
  private let place: ServerPlace
  private let options: ServerOptions
  private let budget: ServerBudget
  private let lease: ConnectionPool.Lease

  init(
    _ table: ListedTable, at place: ServerPlace, options: ServerOptions, budget: ServerBudget,
    lease: ConnectionPool.Lease
  ) {
    self.table = table
    self.place = place
    self.options = options
    self.budget = budget
    self.lease = lease
  }

  var size: Int? { table.size }

  func extract(into consumer: any PassageConsumer) throws(Fault) {
    // A worker holds its last item while it waits for the next one.
    defer { lease.end() }
    if let limit = budget.limit { throw Fault(.sampled, "no rows: \(limit.words)") }
    var attempt = read(into: consumer)
    for _ in 0..<ServerLimits.repetitions {
      // Where a server falls over a table, no connection can be made at once: it is not read again.
      guard let interruption = attempt.interruption else { break }
      options.tell(.readAgain(place, after: interruption))
      attempt = read(into: consumer)
    }
    let isStopped = attempt.rows.isStopped || attempt.rows.cells.finish() == .stop
    if attempt.fault == nil || attempt.rows.count > 0 {
      // What a fault or an interruption ended has its first rows.
      let isWhole = attempt.fault == nil && !isStopped
      let extent = isWhole ? attempt.rows.extent : .first(of: attempt.rows.estimate)
      consumer.finish(
        TableReading(
          name: table.name, columns: table.columns.map(\.name), rows: attempt.rows.count,
          extent: extent, exposure: attempt.rows.exposure))
      if isStopped { return }
      note(attempt.rows, at: consumer)
    }
    if let fault = attempt.fault { throw fault }
  }

  /// What came of reading the table.
  private struct Attempt {
    var rows: RowReading
    var fault: Fault?
    /// Why it may be read again.
    var interruption: ServerNotice.Interruption?
  }

  private func read(into consumer: any PassageConsumer) -> Attempt {
    let rows = RowReading(
      cells: CellBatches(
        of: table.name, columns: table.columns.map(\.name),
        comments: table.columns.map(\.comment), consumer: consumer),
      budget: budget)
    var attempt = Attempt(rows: rows)
    do throws(Fault) {
      try lease.withConnection { connection throws(Fault) in
        do throws(Fault) {
          try connection.readRows(of: table, into: &attempt.rows)
        } catch {
          // What was searched cannot be taken back.
          if !attempt.rows.cells.hasHandedOver {
            attempt.interruption =
              !connection.isAlive ? .lostConnection : attempt.rows.isConflict ? .conflict : nil
          }
          throw error
        }
      }
    } catch {
      attempt.fault = error
    }
    attempt.rows.tell()
    return attempt
  }

  /// Tells what of the table was not read.
  private func note(_ rows: RowReading, at consumer: any PassageConsumer) {
    for column in table.forbidden {
      consumer.note(Fault(.unreadable, "the role may not read it", part: column))
    }
    if rows.hasHiddenColumns {
      consumer.note(
        Fault(.unreadable, "columns that the server does not show to the role"))
    }
    if table.hidesRows {
      consumer.note(
        Fault(.unreadable, "row-level security: rows that policies hide from the role"))
    }
    if rows.cutCells > 0 {
      let cells = rows.cutCells == 1 ? "1 cell was" : "\(rows.cutCells) cells were"
      consumer.note(Fault(.overLimit, "\(cells) too long, and only the beginning was read"))
    }
    if rows.isSampled || rows.limit != nil {
      let all = rows.estimate.map { "about \($0)" } ?? "more"
      let which = if case .first = rows.extent { ", the first ones" } else { "" }
      let why = rows.limit.map { ": \($0.words)" } ?? ""
      consumer.note(Fault(.sampled, "\(rows.count) of \(all) rows\(which)\(why)"))
    }
  }
}
