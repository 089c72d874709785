extension Validator {
  /// A place on earth: a latitude up to 90 degrees and a longitude up to 180 (ISO 6709). A single
  /// number is either.
  static let coordinates = Validator("coordinates") { value in
    // Whole degrees are the first number of each half; minutes and seconds stay below 60.
    let numbers = value.split { !(0x30...0x39).contains($0) && $0 != 0x2E }
      .compactMap { run -> (degrees: Int, decimals: Int)? in
        let parts = run.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard let whole = parts.first, (1...3).contains(whole.count) else { return nil }
        return (whole.map { Int($0) - 0x30 }.number, parts.count > 1 ? parts[1].count : 0)
      }
    switch numbers.count {
    case 1: return Verdict(numbers[0].degrees <= 180)
    case 2:
      return Verdict(
        numbers[0].degrees <= 90 && numbers[1].degrees <= 180
          && numbers.contains { $0.degrees > 0 || $0.decimals > 0 })
    case 4: return Verdict(isAngle(numbers[..<2], 90) && isAngle(numbers[2...], 180))
    case 6: return Verdict(isAngle(numbers[..<3], 90) && isAngle(numbers[3...], 180))
    default: return .impossible
    }
  }

  private static func isAngle(
    _ parts: ArraySlice<(degrees: Int, decimals: Int)>, _ limit: Int
  ) -> Bool {
    guard let degrees = parts.first?.degrees, degrees <= limit else { return false }
    return parts.dropFirst().allSatisfy { $0.degrees < 60 }
  }
}
