/// Whether days exist in the Gregorian calendar.
enum CalendarDate {
  static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    return day <= days(year: year, month: month)
  }

  /// For numbers that hold two digits of the year: whether the day exists in any century.
  static func exists(yearOfCentury: Int, month: Int, day: Int) -> Bool {
    exists(year: 1900 + yearOfCentury, month: month, day: day)
      || exists(year: 2000 + yearOfCentury, month: month, day: day)
  }

  private static func days(year: Int, month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
