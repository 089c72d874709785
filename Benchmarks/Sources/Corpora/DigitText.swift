/// Digits as text.
func joined(_ digits: [Int]) -> String {
  String(decoding: digits.map { UInt8($0 + 0x30) }, as: UTF8.self)
}

/// Digits as text, in groups.
func grouped(_ digits: [Int], sizes: [Int], _ separator: String) -> String {
  var start = 0
  return sizes.map { size in
    defer { start += size }
    return joined(Array(digits[start..<start + size]))
  }.joined(separator: separator)
}

/// A number from 0 to 99 as two digits.
func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
