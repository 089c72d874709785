/// Which country a number is of, where nothing else tells: the one with more people.
enum CountryOrder {
  /// ISO 3166-1, those of the patterns by their inhabitants (United Nations, "World Population
  /// Prospects 2024").
  private static let codes = """
    IN CN US ID PK NG BR BD RU ET MX JP EG PH VN IR TR DE TH GB TZ FR ZA IT KE CO KR UG ES DZ IQ AR
    CA PL MA AO UA UZ MY MZ GH PE SA NP VE AU TW LK ZM KZ CL RO SN GT NL EC ZW GN RW BO TN BE JO DO
    AE CU HN CZ SE PT AZ GR HU IL AT BY CH HK LY KG NI PY BG RS SV DK SG LB FI NO SK OM IE NZ CR KW
    PA HR GE UY BA QA MD AM LT JM AL BW SI LV MK BH EE CY MU MO LU ME MT BZ IS AD FO LI MC SM AI
    """

  private static let places = Dictionary(
    uniqueKeysWithValues: codes.split { $0 == " " || $0 == "\n" }.enumerated().map {
      (String($1), $0)
    })

  /// Smaller for countries with more people; other codes come last.
  static func place(of code: String) -> Int { places[code] ?? places.count }
}
