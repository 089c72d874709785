extension Symbols {
  /// The number that the decimal digits at these places write.
  func number(at places: Range<Int>) -> Int { self[places].number }
}

extension CalendarDate {
  /// The last year that a number can name as that of a birth. It is no clock, so that the same
  /// file gives the same findings next year; it only keeps centuries apart.
  static let lastBirthYear = 2040
}
