/// What stands before the rows of a table in a text and says what its columns are.
enum TableHead {
  /// How the rows behind a head are written.
  enum Rows: Equatable {
    /// `('a', 1), ('b', 2);` as behind `VALUES`; `escapes` tells whether a backslash surely escapes.
    case tuples(escapes: Bool)
    /// A line each, with tabs between the cells, up to a line of `\.` (PostgreSQL's `COPY`).
    case copied
    /// A line each, with bars around the cells, up to a line that begins with none (Markdown).
    case barred
    /// The same below names with double bars around them, as wikis write them.
    case doublyHeaded
    /// The same where nothing else says that it is a table; `isFirstValue` tells whether the first cell
    /// of each row may be a value that is no word.
    case loose(isFirstValue: Bool)
    /// A line each in a frame, with lines drawn between some of them.
    case framed(TableBars)
    /// A line each, with bars between the cells and none before the first, up to a line without any.
    case parted(TableBars)
    /// A line each, in which the columns begin with these characters, up to a blank line.
    case aligned([Int])
    /// A line each that is a cell, up to one that does not read like a value.
    case listed
    /// Rows of HTML, up to the end of the table.
    case markup
    /// The items of a list, a line each, up to a line that is none.
    case sequence(SequenceHead.Mark)

    /// Whether rows are followed whatever the columns are called: in a frame each may look like names.
    var isFramed: Bool { if case .framed = self { true } else { false } }

    /// Whether words that only the name of the column proves may be no values: what one may choose from
    /// is written like a list of what was chosen.
    var mayBeChoices: Bool {
      switch self {
      case .listed, .sequence: true
      default: false
      }
    }

    /// What tells lists of names apart that are written alike, and read differently.
    var mark: [UInt8] {
      switch self {
      case .tuples: [0]
      case .copied: [1]
      case .barred, .loose: [2]
      case .doublyHeaded: [3]
      case .framed: [4]
      case .parted: [5]
      case .listed: [6]
      case .markup: [9]
      case .sequence(let mark): [8] + mark.bytes
      // No line of dashes is longer than two bytes can tell.
      case .aligned(let starts): [7] + starts.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      }
    }
  }

  /// What was read at a place where a head may begin.
  enum Reading {
    case none
    /// It goes on behind what can be seen.
    case cut
    /// Rows begin at `end`. Without `names`, which is where the columns are listed, they are those of
    /// the table whose name stands at `table`.
    case head(Rows, table: Range<Int>, names: Range<Int>?, end: Int)
    /// A table was declared with columns whose names stand at `names`.
    case declaration(table: Range<Int>, names: [Range<Int>], end: Int)
  }

  /// Bytes of a head.
  static let longest = 64 * 1024
  static let mostColumns = 16_384

  /// The bytes with which a line may begin that is a head.
  static let beginnings = Array("cirCIR|+-*< \t".utf8) + [BoxDrawing.first]

  /// Whether a head may begin at `position`, where a line begins with one of `beginnings`; most do not,
  /// and cost no more than this.
  @inline(__always)
  static func mayBegin(at position: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[position] {
    case UInt8(ascii: "<"): return MarkupTag.mayBeOfTable(at: position, of: text)
    case UInt8(ascii: "*"):
      return SequenceHead.mayStand(at: position, ofLineAt: position, of: text)
    case 0x20, 0x09:
      guard let first = HeadLines.indented(from: position, of: text) else { return false }
      switch text[first] {
      case UInt8(ascii: "|"), UInt8(ascii: "+"): return true
      case UInt8(ascii: "<"): return MarkupTag.mayBeOfTable(at: first, of: text)
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x30...0x39:
        return SequenceHead.mayStand(at: first, ofLineAt: position, of: text)
      default: return false
      }
    default: return true
    }
  }

  /// Reads what begins at `position`, which is the start of a line. Adds to `looked` how many bytes it
  /// has looked at.
  static func read(
    at position: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> Reading {
    switch text[position] {
    case UInt8(ascii: "|"):
      let reading = MarkdownHead.read(at: position, of: text, looked: &looked)
      guard case .none = reading else { return reading }
      return BarredHead.read(at: position, ofLineAt: position, of: text, looked: &looked)
    case UInt8(ascii: "+"): return FramedHead.read(at: position, of: text, looked: &looked)
    case UInt8(ascii: "-"):
      let reading = RuledHead.read(at: position, of: text, looked: &looked)
      guard case .none = reading else { return reading }
      return SequenceHead.read(at: position, ofLineAt: position, of: text, looked: &looked)
    case UInt8(ascii: "*"):
      return SequenceHead.read(at: position, ofLineAt: position, of: text, looked: &looked)
    case UInt8(ascii: "<"): return MarkupHead.read(at: position, of: text, looked: &looked)
    case BoxDrawing.first: return readDrawn(at: position, of: text, looked: &looked)
    case 0x20, 0x09:
      guard let first = HeadLines.indented(from: position, of: text) else { return .none }
      switch text[first] {
      case UInt8(ascii: "|"):
        return BarredHead.read(at: first, ofLineAt: position, of: text, looked: &looked)
      case UInt8(ascii: "+"):
        let reading = FramedHead.read(at: first, of: text, looked: &looked)
        guard case .none = reading else { return reading }
        return SequenceHead.read(at: first, ofLineAt: position, of: text, looked: &looked)
      case UInt8(ascii: "<"): return MarkupHead.read(at: first, of: text, looked: &looked)
      default: return SequenceHead.read(at: first, ofLineAt: position, of: text, looked: &looked)
      }
    default: return SQLHead.read(at: position, of: text, looked: &looked)
    }
  }

  private static func readDrawn(
    at position: Int, of text: UnsafeBufferPointer<UInt8>, looked: inout Int
  ) -> Reading {
    switch BoxDrawing.part(at: position, in: text) {
    case .top: FramedHead.read(at: position, of: text, looked: &looked)
    case .line, .branch: RuledHead.read(at: position, of: text, looked: &looked)
    case .bar, .other, nil: .none
    }
  }

  /// The names of the columns that a head lists in `range`.
  static func names(
    _ rows: Rows, in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> [String] {
    let cells: [Range<Int>]
    switch rows {
    case .tuples, .copied: return SQLHead.names(in: range, of: text)
    case .barred, .loose: return MarkdownHead.names(in: range, of: text)
    case .doublyHeaded: cells = TableBars.double.parts(of: range, in: text)
    case .framed(let bars), .parted(let bars): cells = bars.parts(of: range, in: text)
    case .aligned(let starts): cells = RuledHead.cells(of: range, startingAt: starts, in: text)
    case .markup: return MarkupHead.names(in: range, of: text)
    case .listed, .sequence: cells = [range]
    }
    return cells.map { String(decoding: text[HeadLines.trimmed($0, in: text)], as: UTF8.self) }
  }
}
