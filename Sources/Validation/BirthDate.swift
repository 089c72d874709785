extension Validator {
  /// A day that exists, in a year in which a living person can be born. Which of two numbers is
  /// the month is not known.
  static let birthDate = Validator("date-of-birth") { value in
    let runs = value.split { !(0x30...0x39).contains($0) }.map { $0.map { Int($0) - 0x30 } }
    let numbers = runs.map { $0.number }
    switch runs.count {
    case 1 where runs[0].count == 8:
      let year = numbers[0] / 10_000
      let month = numbers[0] / 100 % 100
      return Verdict(livingYears ~= year && exists(year, month, numbers[0] % 100))
    case 2:
      // The month is a word.
      let year = runs[0].count == 4 ? numbers[0] : numbers[1]
      let day = runs[0].count == 4 ? numbers[1] : numbers[0]
      return Verdict(
        livingYears ~= fullYear(year, runs[0].count == 4 ? 4 : runs[1].count)
          && 1...31 ~= day)
    case 3 where runs[0].count == 4:
      return Verdict(livingYears ~= numbers[0] && exists(numbers[0], numbers[1], numbers[2]))
    case 3:
      let year = fullYear(numbers[2], runs[2].count)
      return Verdict(
        livingYears ~= year
          && (exists(year, numbers[1], numbers[0])
            || exists(year, numbers[0], numbers[1]))
      )
    default: return .impossible
    }
  }

  private static let livingYears = 1890...2049

  private static func fullYear(_ year: Int, _ digits: Int) -> Int {
    digits == 2 ? 1900 + year : year
  }

  private static func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    CalendarDate.exists(year: year, month: month, day: day)
  }
}
