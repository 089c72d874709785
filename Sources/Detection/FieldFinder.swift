internal import Model

/// Tells which field a position of a passage lies in; belongs to one worker.
struct FieldFinder: ~Copyable {
  private var names: FieldNames

  /// The layout of the text, and its columns.
  private var layout: DelimitedText?
  private var columns = TableColumns([], PatternMarks())
  private var reader: CellReader?
  /// Whether tables may stand in the midst of the text, and what finds them.
  private var isRunning = false
  private var tables = TableFinder()
  /// The table's column that all of the passage belongs to.
  private var column: Field?
  /// What its database says of it, and the names of all columns of the table.
  private var comment: String?
  private var columnNames: [String] = []
  /// The patterns with words in the name of some column that are looked for near those.
  private var named = PatternMarks()
  /// Where the cells of the passage begin, if it is one of cells.
  private var cells: [Int] = []

  init(_ set: PatternSet) { names = FieldNames(set) }

  /// Forgets what belonged to the item before.
  mutating func beginItem() {
    layout = nil
    reader = nil
    columns = TableColumns([], PatternMarks())
    tables.beginItem()
    column = nil
    comment = nil
    columnNames = []
    cells = []
    named.removeAll()
    isRunning = false
  }

  /// Begins a passage. Positions count from where its extent begins.
  mutating func begin(_ passage: Passage) {
    switch passage.place {
    case .cells(let map):
      if column?.name != map.column || comment != map.comment || columnNames != map.columns {
        let field = names.field(map.column, comment: map.comment, in: map.columns)
        column = field
        comment = map.comment
        columnNames = map.columns
        named = names.patterns(namedBy: field)
      }
      let begin = passage.extent.lowerBound
      cells = column?.labels.isEmpty == false ? map.starts.map { $0 - begin } : []
    case .text:
      if passage.layout !== layout { take(passage.layout) }
    }
    let start = passage.extent.lowerBound
    reader?.begin(at: passage.core.lowerBound - start)
    isRunning = passage.isRunning
    guard isRunning else { return }
    passage.text.withUnsafeBufferPointer { text in
      tables.begin(
        passage.core.lowerBound - start..<passage.core.upperBound - start,
        of: UnsafeBufferPointer(rebasing: text[passage.extent]), &names)
    }
  }

  private mutating func take(_ layout: DelimitedText?) {
    beginItem()
    self.layout = layout
    guard let layout else { return }
    columns = names.columns(layout.columns)
    named = columns.patterns
    // Where no name says anything, nothing is gained by knowing where a cell ends, and what looked
    // like a header may have been a record.
    if columns.areTelling { reader = CellReader(layout) }
  }

  /// The cells that begin in `core` of columns whose names are labels, each with its column.
  func labelledCells(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> [(LabelledCell, Field)] {
    if let column {
      return cells.filter(core.contains).compactMap { start in
        LabelledCell(at: start, of: text).map { ($0, column) }
      }
    }
    if isRunning, !tables.isEmpty { return tables.labelledCells(in: core, of: text) }
    var found: [(LabelledCell, Field)] = []
    guard var reader, columns.areLabels else { return found }
    while let (start, number) = reader.nextCell(before: core.upperBound, in: text) {
      guard let field = columns[number], !field.labels.isEmpty else { continue }
      if let cell = LabelledCell(at: start, of: text, before: layout?.separator) {
        found.append((cell, field))
      }
    }
    return found
  }

  /// Tells where the passage is settled.
  mutating func end(at position: Int, in text: UnsafeBufferPointer<UInt8>) {
    reader?.end(at: position, in: text)
    if isRunning { tables.end(at: position, of: text) }
  }

  /// Whether what was read counts in what follows, beside `place`.
  var isCarrying: Bool { column != nil }

  /// Where in a text it stands, between passages; nil at its beginning, and where no columns are
  /// followed.
  var place: TextPlace? {
    if let reader { return TextPlace(.cells(reader.place)) }
    return isRunning ? TextPlace(.rows(tables.place)) : nil
  }

  /// Stands at `place` of the item, of which it was only just told.
  mutating func goOn(in layout: DelimitedText?, at place: TextPlace?) {
    take(layout)
    switch place?.table {
    case .cells(let place): reader?.place = place
    case .rows(let place):
      tables.goOn(at: place)
      isRunning = true
    case nil: break
    }
  }

  /// Stands behind `place` where rows of the same table begin, or where no table is.
  mutating func goOn(in layout: DelimitedText?, behind place: TextPlace?) {
    take(layout)
    reader?.beginAtRecord()
    if case .rows(let place) = place?.table { tables.goOn(behind: place) }
  }

  /// The line in which the records of the text could no longer be followed; nil if they all were.
  var brokenLine: Int? { reader?.brokenLine }

  /// The patterns that are named by a word in the name of some column.
  var namedPatterns: PatternMarks {
    if tables.patterns.isEmpty { return named }
    var patterns = named
    patterns.formUnion(tables.patterns)
    return patterns
  }

  /// Whether columns are told by reading the text, in its order.
  var isTable: Bool { reader != nil || (isRunning && !tables.isEmpty) }

  /// Whether a word of `pattern` is in the name of some column, so that `column(at:in:)` is worth
  /// asking.
  ///
  /// Asked at every place; mutating so that it is not copied for that.
  @inline(__always)
  mutating func isNamed(_ pattern: Int) -> Bool {
    named.contains(pattern) || tables.patterns.contains(pattern)
  }

  /// The column that `position` lies in.
  mutating func column(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Field? {
    if reader != nil { return columns[reader?.column(at: position, in: text)] }
    if isRunning, !tables.isEmpty { return tables.column(at: position, of: text) }
    return column
  }

  /// The field that a report names for a value that begins at `position` and lies in `column`. A
  /// column of a table is named with its place. A name without a word of any pattern is not told, for
  /// what was taken for a header may be a record.
  mutating func reported(
    _ column: Field?, before position: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Field? {
    if self.column != nil { return nil }
    if let column, !column.hits.isEmpty { return column }
    guard reader == nil, let key = FieldKey.range(before: position, in: text) else { return nil }
    return names.telling(Array(text[key]))
  }
}

extension Passage {
  /// Whether it is of a text that is no table as a whole.
  fileprivate var isRunning: Bool {
    if case .text = place { layout == nil } else { false }
  }
}
