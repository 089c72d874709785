extension Validator {
  /// A day that exists, in a year in which a living person can be born. Which of two numbers is
  /// the month is not known.
  static let birthDate = Validator("date-of-birth") { value in
    let numbers = Numbers(value)
    let (first, second, third) = (numbers.first, numbers.second, numbers.third)
    switch numbers.count {
    case 1 where first.digits == 8:
      let (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
      return Verdict(livingYears ~= year && exists(year, month, day))
    case 2:
      // The month is a word.
      let (year, day) = first.digits == 4 ? (first, second) : (second, first)
      return Verdict(livingYears ~= year.asYear && 1...31 ~= day.value)
    case 3 where first.digits == 4:
      return Verdict(
        livingYears ~= first.value && exists(first.value, second.value, third.value))
    case 3:
      let year = third.asYear
      return Verdict(
        livingYears ~= year
          && (exists(year, second.value, first.value) || exists(year, first.value, second.value)))
    default: return .impossible
    }
  }

  /// The first three numbers of a text, and how many there are in all.
  private struct Numbers {
    struct Number {
      private(set) var value = 0
      private(set) var digits = 0

      mutating func append(_ digit: UInt8) {
        digits += 1
        // A longer one is no part of a date.
        if digits <= 18 { value = 10 * value + Int(digit & 15) }
      }

      /// As a year: of two digits it is one of the 20th century.
      var asYear: Int { digits == 2 ? 1900 + value : value }
    }

    private(set) var first = Number()
    private(set) var second = Number()
    private(set) var third = Number()
    private(set) var count = 0

    init(_ text: ArraySlice<UInt8>) {
      var isInside = false
      for byte in text {
        guard 0x30...0x39 ~= byte else {
          isInside = false
          continue
        }
        if !isInside { count += 1 }
        isInside = true
        switch count {
        case 1: first.append(byte)
        case 2: second.append(byte)
        case 3: third.append(byte)
        default: break
        }
      }
    }
  }

  private static let livingYears = 1890...2049

  private static func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    CalendarDate.exists(year: year, month: month, day: day)
  }
}
