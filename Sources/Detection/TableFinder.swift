/// Tells in which column of a table a position of a text lies, where tables stand in the midst of it:
/// the statements of SQL dumps, and Markdown tables. Belongs to one worker.
///
/// Heads are looked for in each passage. Rows are read only as far as somebody asks, each once, from
/// the head on, and over as many passages as there are: all that is kept is where it stands.
struct TableFinder: ~Copyable {
  /// Up to where a text was read, as far as what follows depends on it.
  struct Place: Sendable {
    fileprivate var state = TableState()
    fileprivate var cut: [UInt8] = []
    fileprivate var declarations = Declarations()
    /// Whether nothing is half read: a row begins, or no table is there.
    fileprivate var isFresh = true

    /// Whether a row of the table of `start` begins here, or no table is here or there.
    func isFresh(with start: Place?) -> Bool {
      let start = start ?? Place()
      return isFresh && state.columns === start.state.columns
        && (state.columns == nil || state.rows.rows == start.state.rows.rows)
        && declarations.count == start.declarations.count
    }
  }

  /// Columns of tables that were declared, by name.
  fileprivate struct Declarations {
    var columns: [[UInt8]: TableColumns] = [:]
    /// How many columns they are.
    var columnCount = 0
    /// How many there were in all, to tell earlier ones from later ones.
    var count = 0
  }

  /// Cells that are remembered: a position may be asked for that lies a little behind the last.
  private static let remembered = 64
  /// Columns of declared tables that are remembered, and bytes of lists; then they are forgotten.
  private static let mostDeclared = 65_536
  private static let mostListed = 1 << 20
  /// How often all of a passage, or of the longest head, is read in vain at most.
  private static let mostTries = 4

  private static let beginnings = LineStarts(TableHead.beginnings)
  private var lines: [UInt32] = []
  private var heads: [FoundHead] = []
  private var state = TableState()
  /// Where the passage began.
  private var first = TableState()
  /// Where the last cells began, in a ring.
  private var cells: [TableState] = []
  private var newest = 0
  /// The beginning of a head that the last passage ended in; whether this one ends in it, too.
  private var cut: [UInt8] = []
  private var isCutAgain = false
  /// Where a head begins that this passage ends in.
  private var cutHead: Int?
  private var coreStart = 0

  private var declarations = Declarations()
  /// Whether the last passage ended where nothing is half read.
  private var isFresh = true
  private var lists: [[UInt8]: TableColumns] = [:]
  private var listedBytes = 0
  /// The patterns with words in the name of some column here.
  private(set) var patterns = PatternMarks()
  private var newestTable: TableColumns?

  /// Whether no table is here, so that it need not be asked.
  var isEmpty: Bool { heads.isEmpty && state.columns == nil }

  /// Where it stands between passages.
  var place: Place {
    Place(state: state, cut: cut, declarations: declarations, isFresh: isFresh)
  }

  /// Stands at `place` of the item, of which it was only just told.
  mutating func goOn(at place: Place) {
    state = place.state
    cut = place.cut
    declarations = place.declarations
    isFresh = place.isFresh
  }

  /// Stands behind `place` where a row of the same table begins, or where no table is.
  mutating func goOn(behind place: Place) {
    declarations = place.declarations
    state =
      place.state.columns.map { TableState(place.state.rows.rows, of: $0, at: 0) } ?? TableState()
  }

  /// Forgets what belonged to the item before.
  mutating func beginItem() {
    heads.removeAll(keepingCapacity: true)
    state = TableState()
    cells.removeAll(keepingCapacity: true)
    cut = []
    cutHead = nil
    declarations = Declarations()
    isFresh = true
    patterns.removeAll()
  }

  /// Begins a passage with this core, which is where the last one was settled.
  mutating func begin(
    _ core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ names: inout FieldNames
  ) {
    coreStart = core.lowerBound
    // What was read beyond where the last one was settled is not read again.
    state.move(by: core.lowerBound)
    heads.removeAll(keepingCapacity: true)
    patterns.removeAll()
    newestTable = nil
    if let columns = state.columns { include(columns) }
    var done = state.position
    cutHead = nil
    isCutAgain = false
    if !cut.isEmpty { done = max(done, goOn(in: core, of: text, &names)) }
    if core.lowerBound == 0 {
      done = take(ListedHead.read(of: text), at: 0, of: text, movedBy: 0, &names) ?? done
    }
    find(in: core, from: done, of: text, &names)
    first = state
    cells.removeAll(keepingCapacity: true)
    newest = 0
  }

  /// Goes to where the passage is settled.
  mutating func end(at position: Int, of text: UnsafeBufferPointer<UInt8>) {
    if !isEmpty {
      if position < state.position { state = cell(at: position) ?? first }
      read(to: position, of: text)
    }
    keepCutHead(to: position, of: text)
    if state.columns == nil { state.skip(to: position) }
    noteFresh(at: position, of: text)
    // Positions of the next passage count from its core.
    state.move(by: -position)
    state.beginHeads()
  }

  /// Notes whether it stands at `position` as one does that begins a row there.
  private mutating func noteFresh(at position: Int, of text: UnsafeBufferPointer<UInt8>) {
    guard let columns = state.columns else {
      isFresh = state.position == position && cut.isEmpty
      return
    }
    var fresh = TableState(state.rows.rows, of: columns, at: position)
    while fresh.step(to: position, of: text, []) {}
    isFresh = fresh == state && cut.isEmpty
  }

  /// The column of the table that holds `position`; nil if it stands in none.
  mutating func column(at position: Int, of text: UnsafeBufferPointer<UInt8>) -> Field? {
    if position >= state.position { read(to: position, of: text) }
    if position >= state.position { return state.field }
    return cell(at: position)?.field
  }

  /// The cells that begin in `core` of columns whose names are labels, each with its column.
  func labelledCells(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> [(LabelledCell, Field)] {
    var found: [(LabelledCell, Field)] = []
    guard first.columns?.areLabels == true || heads.contains(where: { $0.columns.areLabels }) else {
      return found
    }
    var place = first
    repeat {
      guard let start = place.cell, core.contains(start), let field = place.field,
        !field.labels.isEmpty
      else { continue }
      let limit = min(text.count, start + LabelledField.longestWriting)
      var behind = place
      // What the cell ends with is a sign of its own.
      let isEnded = behind.step(to: limit, of: text, heads)
      guard isEnded || limit == text.count else { continue }
      let range = start..<(isEnded ? max(start, behind.position - 1) : limit)
      guard let cell = LabelledCell(range, of: text, in: place.rows.rows) else { continue }
      // A number is nothing that one chooses from.
      if place.rows.rows.mayBeChoices, !text[cell.value].contains(where: { 0x30...0x39 ~= $0 }) {
        continue
      }
      found.append((cell, field))
    } while place.step(to: core.upperBound, of: text, heads)
    return found
  }

  // MARK: Rows

  private mutating func read(to end: Int, of text: UnsafeBufferPointer<UInt8>) {
    while state.step(to: end, of: text, heads) { remember() }
  }

  private mutating func remember() {
    if cells.count < Self.remembered {
      newest = cells.count
      cells.append(state)
    } else {
      newest = (newest + 1) % Self.remembered
      cells[newest] = state
    }
  }

  private func cell(at position: Int) -> TableState? {
    for age in cells.indices {
      let cell = cells[(newest + cells.count - age) % cells.count]
      if cell.position <= position { return cell }
    }
    return first.position <= position && cells.count < Self.remembered ? first : nil
  }

  // MARK: Heads

  private mutating func find(
    in core: Range<Int>, from start: Int, of text: UnsafeBufferPointer<UInt8>,
    _ names: inout FieldNames
  ) {
    var done = start
    var wasted = 0
    let mostWasted = Self.mostTries * max(core.count, TableHead.longest)
    var lines: [UInt32] = []
    swap(&lines, &self.lines)
    defer { swap(&lines, &self.lines) }
    Self.beginnings.find(in: core, of: text, with: &lines) { position in
      guard position >= done, TableHead.mayBegin(at: position, of: text), cutHead == nil,
        wasted <= mostWasted
      else { return }
      var looked = 0
      let reading = TableHead.read(at: position, of: text, looked: &looked)
      if case .cut = reading { cutHead = position }
      if case .none = reading { wasted += looked }
      done = take(reading, at: position, of: text, movedBy: 0, &names) ?? done
    }
  }

  /// Reads the head on that the last passage ended in. Returns up to where others are not looked for.
  private mutating func goOn(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ names: inout FieldNames
  ) -> Int {
    let known = cut.count
    let missing = TableHead.longest - known
    let head = cut + text[core.lowerBound..<min(text.count, core.lowerBound + missing)]
    var looked = 0
    return head.withUnsafeBufferPointer { head in
      let reading = TableHead.read(at: 0, of: head, looked: &looked)
      if case .cut = reading {
        isCutAgain = true
        return core.upperBound
      }
      return take(reading, at: 0, of: head, movedBy: core.lowerBound - known, &names) ?? 0
    }
  }

  private mutating func keepCutHead(to position: Int, of text: UnsafeBufferPointer<UInt8>) {
    if isCutAgain {
      cut += text[coreStart..<position]
      if cut.count >= TableHead.longest { cut = [] }
    } else if let cutHead, cutHead < position, state.columns == nil {
      cut = Array(text[cutHead..<position])
    } else if !cut.isEmpty {
      cut = []
    }
  }

  /// Notes what was read at `position` of `text`, which lies `distance` before the same place of the
  /// passage; returns where it ends in the passage.
  private mutating func take(
    _ reading: TableHead.Reading, at position: Int, of text: UnsafeBufferPointer<UInt8>,
    movedBy distance: Int, _ names: inout FieldNames
  ) -> Int? {
    switch reading {
    case .none, .cut: return nil
    case .declaration(let table, let columns, let end):
      declare(table, columns, of: text, &names)
      return end + distance
    case .head(let rows, let table, let list, let end):
      // Most lists are of something else, and no two of their keys are alike.
      if case .sequence = rows, let list,
        !names.mayTell(UnsafeBufferPointer(rebasing: text[list]))
      {
        return end + distance
      }
      let known =
        list.map { columns(rows, in: $0, of: text, &names) }
        ?? declarations.columns[key(table, of: text)]
      // Where no name says anything, nothing is gained by knowing where a cell ends.
      if let columns = known, columns.areNames(of: rows) {
        let start = max(coreStart, position + distance)
        heads.append(FoundHead(position: start, rows: rows, columns: columns, end: end + distance))
        include(columns)
      }
      return end + distance
    }
  }

  private mutating func columns(
    _ rows: TableHead.Rows, in list: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    _ names: inout FieldNames
  ) -> TableColumns {
    let bytes = rows.mark + text[list]
    if let known = lists[bytes] { return known }
    listedBytes += bytes.count
    if listedBytes > Self.mostListed {
      lists.removeAll()
      listedBytes = bytes.count
    }
    let columns = names.columns(TableHead.names(rows, in: list, of: text))
    lists[bytes] = columns
    return columns
  }

  private mutating func declare(
    _ table: Range<Int>, _ names: [Range<Int>], of text: UnsafeBufferPointer<UInt8>,
    _ fields: inout FieldNames
  ) {
    declarations.count += 1
    declarations.columnCount += names.count
    if declarations.columnCount > Self.mostDeclared {
      declarations.columns.removeAll()
      declarations.columnCount = names.count
    }
    declarations.columns[key(table, of: text)] = fields.columns(
      names.map { SQLHead.string($0, of: text) })
  }

  /// By what a table is known again: its name in lower case.
  private func key(_ name: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Array(SQLHead.string(name, of: text).lowercased().utf8)
  }

  private mutating func include(_ columns: TableColumns) {
    guard columns !== newestTable else { return }
    newestTable = columns
    patterns.formUnion(columns.patterns)
  }
}
