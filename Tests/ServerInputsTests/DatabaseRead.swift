import Fixtures
import Model
import ServerInputs
import Synchronization

/// What a source gives of a database, item by item.
struct DatabaseRead {
  /// By `schema.table`, or `database.table` where there are no schemas.
  private(set) var tables: [String: CellCollector] = [:]
  /// Faults by `schema.table`, or under "" for those of the database.
  private(set) var faults: [String: [Fault]] = [:]
  private(set) var notices: [ServerNotice] = []

  init(
    _ url: String, rows: Int? = nil, timeout: Int = 60, views: Bool = false, foreign: Bool = false,
    before: (String) -> Void = { _ in }, onPassage: @escaping () -> Void = {},
    adjust: (inout ServerOptions) -> Void = { _ in }
  ) throws(ServerError) {
    let told = Mutex<[ServerNotice]>([])
    var options = ServerOptions(rows: rows, timeout: timeout, applicationName: "privet/test")
    options.tell = { notice in told.withLock { $0.append(notice) } }
    options.readsViews = views
    options.readsForeignTables = foreign
    adjust(&options)
    let source = try ServerSource(url: url, options: options)
    var read = DatabaseRead()
    source.forEachItem { item in
      let name = item.origin.server.flatMap { place in
        place.table.map { "\(place.schema ?? place.database).\($0)" }
      }
      switch item.work {
      case .skip(let fault): read.faults[name ?? "", default: []].append(fault)
      case .read: break
      case .extract(let content):
        before(name ?? "")
        let collector = CellCollector()
        collector.onPassage = onPassage
        read.tables[name ?? ""] = collector
        do throws(Fault) { try content.extract(into: collector) } catch {
          collector.note(error)
        }
        read.faults[name ?? "", default: []] += collector.faults
      }
      return .more
    }
    read.notices = told.withLock { $0 }
    self = read
  }

  private init() {}

  func texts(_ table: String, _ column: String) -> [String] {
    let name = table.split(separator: ".").last.map(String.init) ?? table
    return tables[table]?.texts("\(name).\(column)") ?? []
  }

  func reasons(_ table: String) -> [FaultReason] { (faults[table] ?? []).map(\.reason) }

  func details(_ table: String) -> [String] { (faults[table] ?? []).map(\.detail) }

  func rowsRead(_ table: String) -> Int? { tables[table]?.tables.first?.rowsRead }
}
