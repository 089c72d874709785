import Tables

/// Which rows of a table are read where not all are wanted: some in each of many steps of one width over
/// the numbers that rows have, somewhere within it (`StepJitter`).
///
/// Where the numbers have gaps, what was not found there is made up for where rows are, in steps that are
/// narrower each time, and more of them where more rows are left. No row is read twice, and on every
/// run they are the same.
struct RowSpread {
  /// Steps in which rows are read, so far as there are as many.
  private static let places = 100

  /// Numbers of rows that were not read.
  struct Piece {
    let range: ClosedRange<Int64>
    /// Rows for each number, as those say that were read just before; nil where they are too few.
    let density: Double?
  }

  /// Rows that say by themselves how many there are for each number.
  private static let enough = 10

  /// Rows that are still wanted.
  private var left: Int
  /// What is looked at in this round, and which of it comes next.
  private var pieces: [Piece]
  private var next = 0
  /// Where rows were asked for in that one.
  private var start: Int64 = 0
  /// Whether what is looked at are the steps, and not what they have left.
  private var isFirstRound = true
  /// What this round leaves of them.
  private var rest: [Piece] = []
  /// Rows that were read, and the numbers among which they were.
  private var rows = 0
  private var numbers = 0.0

  /// The same, with what has no more rows.
  private var passed = (rows: 0, numbers: 0.0)

  /// - Parameters:
  ///   - range: From the first row's number to the last one's.
  ///   - wanted: How many rows are to be read.
  init(of range: ClosedRange<Int64>, wanted: Int) {
    left = wanted
    pieces = Self.split(Piece(range: range, density: nil), into: min(Self.places, wanted))
  }

  /// Numbers among which rows may be that were not read.
  var unread: [Piece] { rest + pieces[next...] }

  /// About how many rows were not read.
  var estimate: Double { unread.reduce(0) { $0 + estimate(of: $1) } }

  /// About how many rows a piece has.
  private func estimate(of piece: Piece) -> Double {
    let density = numbers > 0 ? Double(rows) / numbers : 1
    return (piece.density ?? density) * (Double(Self.distance(piece.range)) + 1)
  }

  /// Whether numbers follow one another nearly everywhere: else places among them are no places among
  /// the rows.
  var isEven: Bool { Double(passed.rows) >= 0.9 * passed.numbers }

  /// Where rows are to be read next, and how many at most; nil once there are enough, or no more.
  mutating func nextPiece() -> (range: ClosedRange<Int64>, count: Int)? {
    guard left > 0 else { return nil }
    if next == pieces.count {
      guard !rest.isEmpty else { return nil }
      // Where rows lie together somewhere, the first ones make the piece look as full as it is wide: so
      // it is soon known how far they reach.
      let all = rest.reduce(0) { $0 + estimate(of: $1) }
      pieces = rest.flatMap { piece in
        let share = all > 0 ? estimate(of: piece) / all : 0
        return Self.split(piece, into: max(1, Int((Double(Self.places) * share).rounded())))
      }
      rest = []
      next = 0
      isFirstRound = false
    }
    if next == 0 { share = max(1, left / pieces.count) }
    let (range, count) = (pieces[next].range, min(share, left))
    start = range.lowerBound
    // Numbers that are behind the first ones, so far as there are more than rows are wanted.
    let (slack, isShort) = Self.distance(range).subtractingReportingOverflow(UInt64(count) - 1)
    if isFirstRound, !isShort {
      start &+= Int64(bitPattern: StepJitter.offset(inStep: next, upTo: slack))
    }
    return (start...range.upperBound, count)
  }

  /// Rows that a piece of this round gives.
  private var share = 1

  /// Takes how many rows were read in the piece that was asked for.
  ///
  /// - Parameter last: The last row's number; nil where the piece has no more rows.
  mutating func took(_ count: Int, upTo last: Int64?) {
    let piece = pieces[next]
    next += 1
    left -= count
    let end = last ?? piece.range.upperBound
    let width = Double(Self.distance(start...end)) + 1
    passed = (passed.rows + count, passed.numbers + width)
    // The last row is where reading ended, whatever there is behind it.
    let density = count < Self.enough ? nil : Double(count - 1) / (width - 1)
    if start > piece.range.lowerBound {
      rest.append(Piece(range: piece.range.lowerBound...start - 1, density: density))
    }
    guard let last, last < piece.range.upperBound else { return }
    rows += count
    numbers += width
    rest.append(Piece(range: last + 1...piece.range.upperBound, density: density))
  }

  private static func distance(_ range: ClosedRange<Int64>) -> UInt64 {
    UInt64(bitPattern: range.upperBound &- range.lowerBound)
  }

  private static func split(_ piece: Piece, into count: Int) -> [Piece] {
    guard count > 1 else { return [piece] }
    let distance = distance(piece.range)
    // There is one number more than the distance, which need not fit.
    let parts = min(distance, UInt64(count) - 1) + 1
    let width = distance / parts + (distance % parts == parts - 1 ? 1 : 0)
    return (0..<parts).map { part in
      let start = piece.range.lowerBound &+ Int64(bitPattern: part * width)
      let end =
        part == parts - 1 ? piece.range.upperBound : start &+ Int64(bitPattern: width - 1)
      return Piece(range: start...end, density: piece.density)
    }
  }
}
