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

  /// By the letters of a code; that of other codes, which come last, is the largest.
  private static let places: [UInt8] = {
    var places = [UInt8](repeating: .max, count: letters * letters)
    var letter: UInt8?
    var next: UInt8 = 0
    for byte in codes.utf8 {
      if let first = letter, let number = number(first, byte) {
        places[number] = next
        next += 1
      }
      letter = byte
    }
    return places
  }()
  private static let letters = 26

  /// Smaller for countries with more people; other codes come last.
  static func place(of code: String) -> Int {
    var bytes = code.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next(), bytes.next() == nil,
      let number = number(first, second)
    else { return Int(UInt8.max) }
    return Int(places[number])
  }

  /// The number of a code; nil if these are no two capital letters.
  private static func number(_ first: UInt8, _ second: UInt8) -> Int? {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard capitals ~= first, capitals ~= second else { return nil }
    return Int(first - capitals.lowerBound) * letters + Int(second - capitals.lowerBound)
  }
}
