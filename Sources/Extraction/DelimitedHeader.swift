internal import Model

/// Tells whether a text is one of records with a header, by its first lines.
///
/// It must not be mistaken: names of columns are printed, and what is taken for a header may be a
/// record. So every cell of it must read like a name, and the next records must have as many cells.
enum DelimitedHeader {
  private static let separators: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  /// Records that are compared with the header.
  private static let compared = 5
  private static let mostColumns = 16_384
  private static let longestName = 64
  /// Bytes of a header.
  private static let longestHeader = 64 * 1024

  /// - Parameter isWhole: Whether `text` is all there is.
  static func detect(in text: ArraySlice<UInt8>, isWhole: Bool) -> DelimitedText? {
    text.withUnsafeBufferPointer { text in
      let head = text.prefix(longestHeader)
      guard let line = head.firstIndex(of: 0x0A) ?? (isWhole ? text.count : nil),
        line <= longestHeader
      else { return nil }
      let counts = separators.map { separator in text[..<line].count { $0 == separator } }
      guard let most = counts.max(), most > 0, most < mostColumns,
        let separator = zip(separators, counts).first(where: { $0.1 == most })?.0
      else { return nil }
      return header(in: text, separator, isWhole: isWhole)
    }
  }

  private static func header(
    in text: UnsafeBufferPointer<UInt8>, _ separator: UInt8, isWhole: Bool
  ) -> DelimitedText? {
    var records = Records(text, separator)
    guard let names = records.next(), names.count > 1 else { return nil }
    let columns = names.map { String(decoding: $0, as: UTF8.self).trimmed }
    let named = columns.filter { !$0.isEmpty }
    guard 2 * named.count > columns.count, named.allSatisfy(isName),
      10 * Set(named).count >= 9 * named.count
    else { return nil }
    var (alike, others) = (0, 0)
    for _ in 0..<compared {
      guard let record = records.next(), !records.isCut || isWhole else { break }
      // A line of nothing is no record.
      if record.count == 1, record[0].allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      if record.count == columns.count { alike += 1 } else { others += 1 }
    }
    return alike > others ? DelimitedText(separator: separator, columns: columns) : nil
  }

  /// Whether a cell reads like the name of a column: it begins with a letter, is short, and holds no
  /// number that could be a value.
  private static func isName(_ cell: String) -> Bool {
    guard cell.count <= longestName, cell.first?.isLetter == true || cell.first == "_" else {
      return false
    }
    let digits = cell.unicodeScalars.count { ("0"..."9").contains($0) }
    return digits < 4 && !cell.contains { "@:=<>{}\n".contains($0) }
  }
}

/// The records of a text, one after another.
private struct Records {
  private let text: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position = 0
  /// Whether the end of the text ended the last record.
  private(set) var isCut = false

  init(_ text: UnsafeBufferPointer<UInt8>, _ separator: UInt8) {
    self.text = text
    self.separator = separator
  }

  mutating func next() -> [[UInt8]]? {
    guard position < text.count else { return nil }
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    while position < text.count {
      let byte = text[position]
      position += 1
      if isQuoted {
        guard byte == UInt8(ascii: "\"") else {
          cells[cells.count - 1].append(byte)
          continue
        }
        if position < text.count, text[position] == byte {
          cells[cells.count - 1].append(byte)
          position += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x0A {
        return cells
      } else if byte == separator {
        cells.append([])
      } else if byte == UInt8(ascii: "\""), cells[cells.count - 1].isEmpty {
        isQuoted = true
      } else {
        cells[cells.count - 1].append(byte)
      }
    }
    isCut = true
    return cells
  }
}

extension String {
  /// Without blanks and a carriage return around it.
  fileprivate var trimmed: String {
    let isBlank = { (character: Character) in
      character == " " || character == "\t" || character == "\r"
    }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
