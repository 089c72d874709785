/// Tells in which column of a table a position of a text lies, where tables stand in the midst of it:
/// the statements of SQL dumps, and Markdown tables. Belongs to one worker.
///
/// Heads are looked for in each passage. Rows are read only as far as somebody asks, each once, from
/// the head on, and over as many passages as there are: all that is kept is where it stands.
struct TableFinder: ~Copyable {
  /// Where rows begin, and what their columns are.
  private struct Head {
    let position: Int
    let rows: TableHead.Rows
    let columns: TableColumns
    let end: Int
  }

  /// Up to where it has read, and what it knows there.
  private struct State {
    private(set) var position = 0
    /// The table that it stands in.
    private(set) var columns: TableColumns?
    private(set) var rows = RowReader(.copied, at: 0)
    /// Where the cell begins that it stands in.
    private(set) var cell: Int?
    /// The head that comes next.
    private var head = 0

    var field: Field? { columns?[rows.column] }

    /// Goes on to `end`, or to where a cell, a row or a table begins or ends before that; whether it
    /// met one.
    mutating func step(
      to end: Int, of text: UnsafeBufferPointer<UInt8>, _ heads: [Head]
    ) -> Bool {
      guard position < end || (columns != nil && rows.isAtLine(end, of: text)) else {
        return false
      }
      if columns != nil {
        let progress = rows.read(to: end, of: text)
        position = rows.position
        if case .more = progress { return false }
        if case .end = progress { columns = nil }
        cell = field == nil ? nil : position
        return true
      }
      while head < heads.count, heads[head].position < position { head += 1 }
      guard head < heads.count, heads[head].position < end else {
        position = end
        return false
      }
      let next = heads[head]
      if position < next.position {
        position = next.position
      } else {
        head += 1
        columns = next.columns
        rows = RowReader(next.rows, at: next.end)
        position = next.end
      }
      return true
    }

    /// Goes over what holds no table, up to `position`.
    mutating func skip(to position: Int) { self.position = max(self.position, position) }

    /// Counts positions from elsewhere.
    mutating func move(by distance: Int) {
      position += distance
      rows.position = position
      cell = cell.map { $0 + distance }
    }

    /// Takes heads for those of another passage.
    mutating func beginHeads() { head = 0 }
  }

  /// Cells that are remembered: a position may be asked for that lies a little behind the last.
  private static let remembered = 64
  /// Columns of declared tables that are remembered, and bytes of lists; then they are forgotten.
  private static let mostDeclared = 65_536
  private static let mostListed = 1 << 20
  /// How often all of a passage, or of the longest head, is read in vain at most.
  private static let mostTries = 4

  private static let beginnings = LineStarts(TableHead.beginnings)
  private var heads: [Head] = []
  private var state = State()
  /// Where the passage began.
  private var first = State()
  /// Where the last cells began, in a ring.
  private var cells: [State] = []
  private var newest = 0
  /// The beginning of a head that the last passage ended in; whether this one ends in it, too.
  private var cut: [UInt8] = []
  private var isCutAgain = false
  /// Where a head begins that this passage ends in.
  private var cutHead: Int?
  private var coreStart = 0

  /// Columns of tables that were declared, by name, and how many they are.
  private var declared: [[UInt8]: TableColumns] = [:]
  private var declaredColumns = 0
  private var lists: [[UInt8]: TableColumns] = [:]
  private var listedBytes = 0
  /// The patterns with words in the name of some column here.
  private(set) var patterns = PatternMarks()
  private var newestTable: TableColumns?

  /// Whether no table is here, so that it need not be asked.
  var isEmpty: Bool { heads.isEmpty && state.columns == nil }

  /// Whether what was read counts in what follows: a table that goes on, a head that is not whole yet,
  /// columns that were declared.
  var isCarrying: Bool {
    state.columns != nil || state.position != 0 || !cut.isEmpty || !declared.isEmpty
  }

  /// Forgets what belonged to the item before.
  mutating func beginItem() {
    heads.removeAll(keepingCapacity: true)
    state = State()
    cells.removeAll(keepingCapacity: true)
    cut = []
    cutHead = nil
    declared = [:]
    declaredColumns = 0
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
    // Positions of the next passage count from its core.
    state.move(by: -position)
    state.beginHeads()
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

  private func cell(at position: Int) -> State? {
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
    Self.beginnings.find(in: core, of: text) { position in
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
        list.map { columns(rows, in: $0, of: text, &names) } ?? declared[key(table, of: text)]
      // Where no name says anything, nothing is gained by knowing where a cell ends.
      if let columns = known, columns.areNames(of: rows) {
        let start = max(coreStart, position + distance)
        heads.append(Head(position: start, rows: rows, columns: columns, end: end + distance))
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
    declaredColumns += names.count
    if declaredColumns > Self.mostDeclared {
      declared.removeAll()
      declaredColumns = names.count
    }
    declared[key(table, of: text)] = fields.columns(names.map { SQLHead.string($0, of: text) })
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
