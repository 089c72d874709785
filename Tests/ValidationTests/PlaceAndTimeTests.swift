import Testing
import Validation

@Suite("Days and places")
struct PlaceAndTimeTests {
  @Test(
    "a day of birth exists, in whatever order it is written",
    arguments: [
      "1990-01-31", "31.01.1990", "01/31/1990", "19900131", "1988-02-29", "15th June 1991",
      "June 15, 1991", "1985年7月9日", "24-12-65",
    ])
  func birth(day: String) {
    #expect(judge("date-of-birth", day) == .confirmed)
  }

  @Test(
    "days that do not exist, and years nobody alive is born in, are not",
    arguments: ["1989-02-29", "13/13/1990", "1790-01-31", "2150-01-01", "19901331", "32 May 1990"])
  func noBirth(day: String) {
    #expect(judge("date-of-birth", day) == .impossible)
  }

  @Test("latitudes end at 90 degrees, longitudes at 180, minutes at 60")
  func places() {
    #expect(judge("coordinates", "48.858222, 2.294500") == .confirmed)
    #expect(judge("coordinates", "40°26′46″N 79°58′56″W") == .confirmed)
    #expect(judge("coordinates", "-122.399677") == .confirmed)
    #expect(judge("coordinates", "95.858222,20.294500") == .impossible)
    #expect(judge("coordinates", "45.858222,200.294500") == .impossible)
    #expect(judge("coordinates", "40°66′46″N 79°58′56″W") == .impossible)
    #expect(judge("coordinates", "181.12345") == .impossible)
  }
}
