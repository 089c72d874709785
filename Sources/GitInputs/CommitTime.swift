#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A time from which on commits count.
///
/// Git takes what it does not understand, such as years before 1970 and after 2099, for another
/// time or for now, without a word; so it is asked in seconds.
public struct CommitTime: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; never less than none.
  public let seconds: Int

  /// Reads a day, which begins at midnight, UTC (2026-01-31); a time (2026-01-31T12:00:00Z, with a
  /// blank in place of the T, without seconds, with +01:00 in place of the Z, or without either,
  /// which is UTC, too); or a span that ends now (90 days ago). Nil for everything else, also for
  /// days that no calendar has.
  ///
  /// - Parameter now: Seconds since 1970-01-01T00:00:00Z.
  public init?(_ text: String, now: Int) {
    guard let seconds = Self.span(text, before: now) ?? Self.time(text) else { return nil }
    self.seconds = max(0, seconds)
  }

  /// As git reads it.
  public var forGit: String { "@\(seconds) +0000" }

  private static func span(_ text: String, before now: Int) -> Int? {
    let form = /([1-9][0-9]{0,5}) (second|minute|hour|day|week|month|year)s? ago/
    guard let match = text.wholeMatch(of: form), let count = Int(match.1) else { return nil }
    var start = now
    var date = tm()
    gmtime_r(&start, &date)
    switch match.2 {
    case "month": date.tm_mon -= Int32(count)
    case "year": date.tm_year -= Int32(count)
    case let unit:
      let length = ["second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800]
      return length[String(unit)].map { now - count * $0 }
    }
    return timegm(&date)
  }

  private static func time(_ text: String) -> Int? {
    let day = /([0-9]{4})-([0-9]{2})-([0-9]{2})/
    guard let match = text.prefixMatch(of: day), let year = Int32(match.1),
      let month = Int32(match.2), let day = Int32(match.3)
    else { return nil }
    var date = tm()
    (date.tm_year, date.tm_mon, date.tm_mday) = (year - 1900, month - 1, day)
    let midnight = timegm(&date)
    // A day that is not in the calendar has become another one.
    guard date.tm_year == year - 1900, date.tm_mon == month - 1, date.tm_mday == day else {
      return nil
    }
    let rest = text[match.range.upperBound...]
    return rest.isEmpty ? midnight : seconds(ofDay: rest).map { midnight + $0 }
  }

  /// From midnight, UTC, to a time of day: "T12:00:00+01:00", " 12:00".
  private static func seconds(ofDay text: Substring) -> Int? {
    let form = /[T ]([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?/
    guard let match = text.prefixMatch(of: form), let hour = Int(match.1),
      let minute = Int(match.2), let ahead = secondsAhead(text[match.range.upperBound...])
    else { return nil }
    let second = match.3.flatMap { Int($0) } ?? 0
    return 3600 * hour + 60 * minute + second - ahead
  }

  /// By how much clocks are ahead of UTC in a zone; without one, by nothing.
  private static func secondsAhead(_ zone: Substring) -> Int? {
    if zone.isEmpty || zone == "Z" { return 0 }
    let form = /([+\-])([01][0-9]|2[0-3]):?([0-5][0-9])/
    guard let match = zone.wholeMatch(of: form), let hours = Int(match.2),
      let minutes = Int(match.3)
    else { return nil }
    let ahead = 3600 * hours + 60 * minutes
    return match.1 == "+" ? ahead : -ahead
  }
}
