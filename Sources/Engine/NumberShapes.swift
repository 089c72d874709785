internal import Model

/// The cells of a column that are numbers, counted by their digits.
///
/// By it a column of numbers is known of which some pass for another kind by chance: of ten numbers
/// one has the check digit that it would have as a card.
struct NumberShapes: Sendable {
  private static let mostDigits = 40
  private var cells = [Int](repeating: 0, count: mostDigits + 1)

  /// The digits of a cell that has nothing else but signs between them; 0 for any other.
  static func digits(of cell: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard cell.count <= 2 * mostDigits else { return 0 }
    var digits = 0
    for byte in cell {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): break
      default: return 0
      }
    }
    return digits <= mostDigits ? digits : 0
  }

  mutating func add(_ digits: Int, cells count: Int) {
    if digits > 0 { cells[digits] += count }
  }

  mutating func merge(_ others: NumberShapes) {
    for digits in cells.indices { cells[digits] += others.cells[digits] }
  }

  /// The cells of this column that look like those.
  func count(like others: NumberShapes) -> Int {
    zip(cells, others.cells).reduce(0) { $1.1 > 0 ? $0 + $1.0 : $0 }
  }

  var count: Int { cells.reduce(0, +) }
}
