/// CSV as RFC 4180 has it, with a heading.
struct CSVTable {
  let records: [[String: String]]
  /// Lines, as tools count them that know nothing of quotation marks.
  let lineCount: Int

  init(_ text: String) {
    var rows: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var isAfterQuote = false
    for scalar in text.unicodeScalars {
      if isQuoted, !isAfterQuote {
        if scalar == "\"" { isAfterQuote = true } else { field.unicodeScalars.append(scalar) }
        continue
      }
      if isAfterQuote {
        isAfterQuote = false
        if scalar == "\"" {
          field.unicodeScalars.append(scalar)
          continue
        }
        isQuoted = false
      }
      switch scalar {
      case "\"" where field.isEmpty: isQuoted = true
      case "\r": continue
      case ",", "\n":
        rows[rows.count - 1].append(field)
        field = ""
        if scalar == "\n" { rows.append([]) }
      default: field.unicodeScalars.append(scalar)
      }
    }
    let heading = rows[0]
    records = rows.dropFirst().filter { !$0.isEmpty }.map { row in
      Dictionary(zip(heading, row)) { first, _ in first }
    }
    lineCount = text.utf8.count { $0 == 0x0A }
  }
}
