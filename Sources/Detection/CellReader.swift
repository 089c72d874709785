internal import Model

/// Tells in which column of a text of records a position lies, by reading it from the start.
///
/// It goes on from where it was, so that all of a text is read once whatever its lines are like. A
/// quoted cell that does not end was not meant to be one: the rest of its line lies in no known
/// column, and the next line begins a record. Where a record has not as many cells as the header, or
/// follows a blank line, the table may have ended: then records are named only if they have as many.
struct CellReader {
  fileprivate enum Mode { case start, plain, quoted, behindQuote }
  /// How surely the header's names are those of the record.
  fileprivate enum Trust {
    case sure, doubtful
    /// Behind a blank line: another table may begin, which may have as many columns.
    case parted
    /// Another table has begun.
    case lost
  }

  /// Up to where it has read, and what it knows there.
  fileprivate struct State {
    var position = 0
    /// From 0; nil where it is not known.
    var column: Int?
    var mode = Mode.plain
    var trust = Trust.sure
    /// Bytes of the quoted cell so far.
    var quoted: Int32 = 0
    /// Bytes up to the header.
    var preamble: Int32
    /// From 1.
    var line = 1
  }

  /// Cells that are remembered: a position may be asked for that lies a little behind the last.
  private static let remembered = 64
  /// Bytes of a record that are looked at before it is read.
  private static let longestRecord = 16 * 1024
  /// Records with as many cells as the header after which a text surely was meant to be a table.
  private static let convincing = 3

  private let separator: UInt8
  /// How many cells a record of the table has.
  private let lengths: ClosedRange<Int>
  private var state: State
  /// Where the passage began.
  private var first: State
  /// Where the last cells began, in a ring.
  private var cells: [State] = []
  private var newest = 0
  /// Whether the cell that begins at the position was told already.
  private var isAtCell = false
  /// The line in which the last quoted cell began, and the first one that did not end soon enough.
  private var quoteLine = 0
  private var overlongLine: Int?
  /// Records that had as many cells as the header.
  private var followed = 0

  init(_ text: DelimitedText) {
    separator = text.separator
    lengths = text.lengths
    state = State(preamble: Int32(text.preamble))
    if text.preamble == 0 {
      state.column = 0
      state.mode = .start
    }
    first = state
  }

  /// Up to where a text was read: all that what follows depends on, and what is told of it at its end.
  struct Place: Sendable {
    fileprivate var state: State
    fileprivate var quoteLine = 0
    fileprivate var overlongLine: Int?
    fileprivate var followed = 0

    /// Whether a record of the table begins: then what follows reads alike, wherever it stands.
    var isAtRecord: Bool {
      state.column == 0 && state.mode == .start && state.trust == .sure && state.preamble == 0
    }

    /// The place that is `next` for who begins here, where it is the beginning of a record.
    func followed(by next: Place) -> Place {
      let lines = state.line - 1
      var result = next
      result.state.line += lines
      result.quoteLine = next.quoteLine > 0 ? next.quoteLine + lines : quoteLine
      result.overlongLine = overlongLine ?? next.overlongLine.map { $0 + lines }
      result.followed += followed
      return result
    }
  }

  /// Where it is, between passages.
  var place: Place {
    get {
      Place(state: state, quoteLine: quoteLine, overlongLine: overlongLine, followed: followed)
    }
    set {
      state = newValue.state
      (quoteLine, overlongLine, followed) =
        (newValue.quoteLine, newValue.overlongLine, newValue.followed)
    }
  }

  /// Begins at the first record of what it is given, which has no header.
  mutating func beginAtRecord() {
    state = State(column: 0, mode: .start, preamble: 0)
  }

  /// The first line in which a quote opens that does not end, at the end of the text; nil if there is
  /// none, or if the text may not have been meant to be a table.
  var brokenLine: Int? {
    guard followed > Self.convincing else { return nil }
    return overlongLine ?? (state.mode == .quoted ? quoteLine : nil)
  }

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
    if position >= state.position { read(to: position, in: text) }
    guard let cell = position >= state.position ? state : cell(at: position) else { return nil }
    if cell.column == 0, cell.mode != .quoted, endsRecord(from: position, in: text) { return nil }
    return cell.column
  }

  /// Whether the line ends before another cell begins: in the first cell that makes it none of the
  /// table's.
  private func endsRecord(from position: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard lengths.upperBound > 1 else { return false }
    for place in position..<min(text.count, position + Limits.longestMatch) {
      if text[place] == separator { return false }
      if text[place] == 0x0A { return true }
    }
    return false
  }

  /// Goes to where the next cell begins, before `end`; nil if none does. The first one may begin
  /// where the passage does.
  mutating func nextCell(
    before end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, column: Int?)? {
    let end = min(end, text.count)
    if state.preamble > 0 { skipPreamble(to: end, in: text) }
    guard state.preamble == 0 else { return nil }
    if isAtCell { read(to: state.position + 1, in: text) }
    isAtCell = true
    while state.position < end, state.mode != .start {
      // A cell that is not quoted goes on to the next sign that ends one.
      if state.mode == .plain {
        let sign = text[state.position..<end].firstIndex { $0 == separator || $0 == 0x0A }
        state.position = sign ?? end
        if sign == nil { break }
      }
      read(to: state.position + 1, in: text)
    }
    guard state.position < end else { return nil }
    let isAlone =
      state.column == 0 && text[state.position] != UInt8(ascii: "\"")
      && endsRecord(from: state.position, in: text)
    return (state.position, isAlone ? nil : state.column)
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
    if state.preamble > 0 { skipPreamble(to: end, in: text) }
    while state.position < end {
      let byte = text[state.position]
      state.position += 1
      switch state.mode {
      case .quoted:
        state.quoted += 1
        if byte == UInt8(ascii: "\"") {
          state.mode = .behindQuote
        } else if byte == 0x0A {
          state.line += 1
        } else if state.quoted > Limits.quotedCell {
          state.mode = .plain
          state.column = nil
          if overlongLine == nil { overlongLine = quoteLine }
        }
      case .behindQuote where byte == UInt8(ascii: "\""): state.mode = .quoted
      case .start where byte == UInt8(ascii: "\"") && state.column != nil:
        state.mode = .quoted
        state.quoted = 0
        quoteLine = state.line
      case .start, .plain, .behindQuote:
        if byte == 0x0A {
          endRecord(in: text)
        } else if byte == separator {
          beginCell(state.column.map { $0 + 1 })
        } else {
          state.mode = .plain
        }
      }
    }
  }

  /// Goes over what stands above the header.
  private mutating func skipPreamble(to end: Int, in text: UnsafeBufferPointer<UInt8>) {
    while state.preamble > 0, state.position < end {
      if text[state.position] == 0x0A { state.line += 1 }
      state.position += 1
      state.preamble -= 1
    }
    if state.preamble == 0 { beginCell(0) }
  }

  /// Behind the end of a line, decides whether the next one is a record of the table.
  private mutating func endRecord(in text: UnsafeBufferPointer<UInt8>) {
    state.line += 1
    if let column = state.column, lengths.contains(column + 1) {
      followed += 1
      state.trust = .sure
    } else if isBlank(before: state.position - 1, in: text) {
      if state.trust != .lost { state.trust = .parted }
    } else if state.trust == .sure {
      state.trust = .doubtful
    }
    beginCell(state.trust == .sure || isRecord(at: state.position, in: text) ? 0 : nil)
  }

  /// Whether the line that ends at `end` is blank.
  private func isBlank(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = end > 0 && text[end - 1] == 0x0D ? end - 1 : end
    return last == 0 || text[last - 1] == 0x0A
  }

  /// Whether a record of as many cells as the header has begins at `start`. If it reads like another
  /// header the table is lost.
  private mutating func isRecord(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard state.trust != .lost else { return false }
    var (cells, isQuoted, isHeader) = (1, false, true)
    for place in start..<min(text.count, start + Self.longestRecord) {
      switch text[place] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case separator where !isQuoted: cells += 1
      case 0x0A where !isQuoted:
        guard lengths.contains(cells) else { return false }
        if state.trust == .parted, isHeader { state.trust = .lost }
        return state.trust != .lost
      case 0x30...0x39, UInt8(ascii: "@"): isHeader = false
      default: break
      }
    }
    return lengths.contains(cells) && !isHeader
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
