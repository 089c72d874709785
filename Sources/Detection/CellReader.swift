internal import Model

/// Tells in which column of a text of records a position lies, by reading it from the start.
///
/// It goes on from where it was, so that all of a text is read once whatever its lines are like. A
/// quoted cell that does not end was not meant to be one: the rest of its line lies in no known
/// column, and the next line begins a record.
struct CellReader {
  private enum Mode { case start, plain, quoted, behindQuote }

  /// Up to where it has read, and what it knows there.
  private struct State {
    var position = 0
    /// From 0; nil where it is not known.
    var column: Int? = 0
    var mode = Mode.start
    /// Bytes of the quoted cell so far.
    var quoted = 0
  }

  /// Cells that are remembered: a position may be asked for that lies a little behind the last.
  private static let remembered = 64

  private let separator: UInt8
  private var state = State()
  /// Where the passage began.
  private var first = State()
  /// Where the last cells began, in a ring.
  private var cells: [State] = []
  private var newest = 0
  /// Whether the cell that begins at the position was told already.
  private var isAtCell = false

  init(_ text: DelimitedText) { separator = text.separator }

  /// Begins a passage of which `position` is where the last one was settled.
  mutating func begin(at position: Int) {
    state.position = position
    first = state
    cells.removeAll(keepingCapacity: true)
    newest = 0
  }

  /// Goes to where the passage is settled.
  mutating func end(at position: Int, in text: UnsafeBufferPointer<UInt8>) {
    if position < state.position { state = cell(at: position) ?? first }
    read(to: position, in: text)
  }

  /// The column of the cell that holds `position`; nil if it is not known.
  mutating func column(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard position >= state.position else { return cell(at: position)?.column }
    read(to: position, in: text)
    return state.column
  }

  /// Goes to where the next cell begins, before `end`; nil if none does. The first one may begin
  /// where the passage does.
  mutating func nextCell(
    before end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, column: Int?)? {
    if isAtCell { read(to: state.position + 1, in: text) }
    isAtCell = true
    let end = min(end, text.count)
    while state.position < end, state.mode != .start {
      // A cell that is not quoted goes on to the next sign that ends one.
      if state.mode == .plain {
        let sign = text[state.position..<end].firstIndex { $0 == separator || $0 == 0x0A }
        state.position = sign ?? end
        if sign == nil { break }
      }
      read(to: state.position + 1, in: text)
    }
    return state.position < end ? (state.position, state.column) : nil
  }

  private func cell(at position: Int) -> State? {
    for age in cells.indices {
      let cell = cells[(newest + cells.count - age) % cells.count]
      if cell.position <= position { return cell }
    }
    return first.position <= position && cells.count < Self.remembered ? first : nil
  }

  private mutating func read(to end: Int, in text: UnsafeBufferPointer<UInt8>) {
    let end = min(end, text.count)
    while state.position < end {
      let byte = text[state.position]
      state.position += 1
      switch state.mode {
      case .quoted:
        state.quoted += 1
        if byte == UInt8(ascii: "\"") {
          state.mode = .behindQuote
        } else if state.quoted > Limits.quotedCell {
          state.mode = .plain
          state.column = nil
        }
      case .behindQuote where byte == UInt8(ascii: "\""): state.mode = .quoted
      case .start where byte == UInt8(ascii: "\"") && state.column != nil:
        state.mode = .quoted
        state.quoted = 0
      case .start, .plain, .behindQuote:
        if byte == 0x0A {
          beginCell(0)
        } else if byte == separator {
          beginCell(state.column.map { $0 + 1 })
        } else {
          state.mode = .plain
        }
      }
    }
  }

  private mutating func beginCell(_ column: Int?) {
    state.column = column
    state.mode = .start
    if cells.count < Self.remembered {
      newest = cells.count
      cells.append(state)
    } else {
      newest = (newest + 1) % Self.remembered
      cells[newest] = state
    }
  }
}
