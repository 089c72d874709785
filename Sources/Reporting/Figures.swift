/// Numbers as people read them.
public enum Figures {
  /// "1,204,000"
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// "1 file", "2 files"; the plural is given where it is not the singular and an s.
  public static func counted(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    grouped(number) + " " + (number == 1 ? singular : plural ?? singular + "s")
  }

  /// The number with three digits that count: "1,200,000" for 1,204,000.
  static func rounded(_ number: Int) -> String {
    var unit = 1
    while number.magnitude / UInt(unit) >= 1000 { unit *= 10 }
    return grouped((number + unit / 2) / unit * unit)
  }

  /// "34.5 MB", in powers of 1000.
  static func bytes(_ count: Int) -> String {
    guard count >= 1000 else { return counted(count, "byte") }
    var tenths = count / 100
    var unit = 0
    let units = ["kB", "MB", "GB", "TB", "PB", "EB"]
    while tenths >= 10_000, unit + 1 < units.count {
      tenths /= 1000
      unit += 1
    }
    return "\(grouped(tenths / 10)).\(tenths % 10) \(units[unit])"
  }
}
