internal import Model

/// Tells which field a position of a passage lies in; belongs to one worker.
struct FieldFinder: ~Copyable {
  /// Names by keys that are remembered; then they are looked at anew.
  private static let mostKeys = 1024

  private let lexicon: () -> ContextLexicon
  /// Nil where there are no labels.
  private let labels: () -> LabelTable?
  /// For each pattern whether it has forms that are looked for near its words.
  private let isLookedFor: [Bool]
  private let negative: NegativeContext
  /// Looks at names only, so that what is known of a passage stays known.
  private var context: ContextFinder?

  /// The layout of the text, and its columns.
  private var layout: DelimitedText?
  private var columns: [Field] = []
  private var reader: CellReader?
  /// The table's column that all of the passage belongs to.
  private var column: Field?
  /// The patterns with words in the name of some column that are looked for near those.
  private var named: Set<Int> = []
  /// Where the cells of the passage begin, if it is one of cells.
  private var cells: [Int] = []
  /// For keys that were met: what they name; nil for those that say nothing.
  private var keys: [[UInt8]: Field?] = [:]

  init(_ set: PatternSet) {
    lexicon = { set.lexicon }
    labels = { set.hasLabels ? set.labels : nil }
    var isLookedFor = [Bool](repeating: false, count: set.patterns.count)
    for form in set.forms where !form.isLabelled { isLookedFor[form.pattern] = true }
    self.isLookedFor = isLookedFor
    negative = set.negative
  }

  /// Forgets what belonged to the item before.
  mutating func beginItem() {
    layout = nil
    reader = nil
    columns = []
    column = nil
    cells = []
    named = []
  }

  /// Begins a passage. Positions count from where its extent begins.
  mutating func begin(_ passage: Passage) {
    switch passage.place {
    case .cells(let map):
      if column?.name != map.column {
        let field = field(map.column)
        column = field
        named = named(by: field)
      }
      let begin = passage.extent.lowerBound
      cells = column?.labels.isEmpty == false ? map.starts.map { $0 - begin } : []
    case .text:
      if passage.layout !== layout { take(passage.layout) }
    }
    reader?.begin(at: passage.core.lowerBound - passage.extent.lowerBound)
  }

  private mutating func take(_ layout: DelimitedText?) {
    beginItem()
    self.layout = layout
    guard let layout else { return }
    columns = layout.columns.map { field($0) }
    for column in columns { named.formUnion(named(by: column)) }
    // Where no name says anything, nothing is gained by knowing where a cell ends, and what looked
    // like a header may have been a record.
    if !columns.allSatisfy(\.hits.isEmpty) { reader = CellReader(layout) }
  }

  private func named(by field: Field) -> Set<Int> {
    Set(field.hits.keys.filter { isLookedFor[$0] })
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
    var found: [(LabelledCell, Field)] = []
    guard var reader, !columns.allSatisfy(\.labels.isEmpty) else { return found }
    while let (start, number) = reader.nextCell(before: core.upperBound, in: text) {
      guard let number, number < columns.count, !columns[number].labels.isEmpty else { continue }
      if let cell = LabelledCell(at: start, of: text, before: layout?.separator) {
        found.append((cell, columns[number]))
      }
    }
    return found
  }

  /// Tells where the passage is settled.
  mutating func end(at position: Int, in text: UnsafeBufferPointer<UInt8>) {
    reader?.end(at: position, in: text)
  }

  /// Whether some column is named by a word of a pattern.
  var areNamed: Bool { !named.isEmpty }

  /// Whether a word of `pattern` is in the name of some column, so that `column(at:in:)` is worth
  /// asking.
  func isNamed(_ pattern: Int) -> Bool { !named.isEmpty && named.contains(pattern) }

  /// The column that `position` lies in.
  mutating func column(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Field? {
    guard reader != nil else { return column }
    guard let number = reader?.column(at: position, in: text), number < columns.count else {
      return nil
    }
    return columns[number]
  }

  /// The field that a report names for a value that begins at `position` and lies in `column`. A
  /// column of a table is named with its place. A name without a word of any pattern is not told, for
  /// what was taken for a header may be a record.
  mutating func reported(
    _ column: Field?, before position: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Field? {
    if self.column != nil { return nil }
    guard reader != nil else { return key(before: position, in: text) }
    return column.flatMap { $0.hits.isEmpty ? nil : $0 }
  }

  /// What the key names that stands before a value at `position`, if it has a word of any pattern
  /// in it: others may be values themselves, and are not to be told.
  private mutating func key(before position: Int, in text: UnsafeBufferPointer<UInt8>) -> Field? {
    guard let range = FieldKey.range(before: position, in: text) else { return nil }
    let name = Array(text[range])
    if let known = keys[name] { return known }
    if keys.count == Self.mostKeys { keys.removeAll() }
    let field = field(String(decoding: name, as: UTF8.self))
    let telling = field.hits.isEmpty ? nil : field
    keys[name] = .some(telling)
    return telling
  }

  private mutating func field(_ name: String) -> Field {
    if context == nil { context = ContextFinder(lexicon()) }
    let hits = context?.hits(inField: name) ?? [:]
    return Field(
      name, hits: hits.filter { negative.isPattern($0.key) },
      against: hits.filter { !negative.isPattern($0.key) }, labels: labels())
  }
}
