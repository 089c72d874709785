/// Telephone numbers that the authorities of some countries give to nobody, for use in films, books
/// and examples.
enum FictitiousNumbers {
  /// The lists that pattern files may name: of all countries, and of each one by its code.
  static let lists: [NamedValues] =
    [named("fictitious-phones", countries)]
    + Set(countries.map(\.country)).sorted().map { country in
      named("fictitious-phones-\(country)", countries.filter { $0.country == country })
    }

  private static func named(_ name: String, _ countries: [Numbers]) -> NamedValues {
    NamedValues(name: name) { DigitPatterns(countries.flatMap(\.writings)) }
  }

  /// What stands before the code of a country: nothing where there was a plus sign, or what most
  /// countries and North America dial for it (ITU-T E.123, E.164).
  private static let exitPrefixes: [[UInt8]] = [[], Array("00".utf8), Array("011".utf8)]

  /// A numbering plan's.
  private struct Numbers: Sendable {
    /// ISO 3166-1, in lower case.
    let country: String
    let code: [UInt8]
    /// What is dialled before a number within the country; empty where that is its code or nothing.
    let trunk: [UInt8]
    /// Numbers without code and prefix, in which ? is any digit.
    let numbers: [[UInt8]]

    init(_ country: String, code: String, trunk: String = "0", _ numbers: String) {
      self.country = country
      self.code = Array(code.utf8)
      self.trunk = Array(trunk.utf8)
      self.numbers = numbers.utf8.split { $0 <= 0x20 }.map { Array($0) }
    }

    /// The numbers as any caller may write them, in digits.
    var writings: [[UInt8]] {
      let beginnings = exitPrefixes.map { $0 + code } + [trunk]
      return beginnings.flatMap { beginning in numbers.map { beginning + $0 } }
    }
  }

  private static let countries: [Numbers] = [
    // North America: 555-0100 to 555-0199 in every area (ATIS-0300115, "555 NXX Assignment
    // Guidelines", appendix A; NANPA). No area has the code 555.
    Numbers("us", code: "1", trunk: "", "???55501?? 555???????"),
    // Ofcom, "Telephone numbers for use in TV and radio drama programmes".
    Numbers(
      "gb", code: "44",
      """
      1134960??? 1144960??? 1154960??? 1164960??? 1174960??? 1184960??? 1214960??? 1314960???
      1414960??? 1514960??? 1614960??? 1914980??? 2079460??? 2896496??? 2920180??? 1632960???
      7700900??? 8081570??? 9098790??? 3069990???
      """),
    // ACMA, "Phone numbers for use in TV shows, films and creative works".
    Numbers(
      "au", code: "61",
      """
      25550???? 35550???? 75550???? 85550???? 27010???? 37010???? 77010???? 87010????
      491570006 491570110 491570156 491570157 491570158 491570159 491570313 491570737 491571266
      491571491 491571804 491572549 491572665 491572983 491573087 491573770 491574118 491574632
      491575254 491575789 491576398 491576801 491577426 491577644 491578148 491578888 491578957
      491579212 491579455 491579760
      1800160401 1800975707 1800975708 1800975709 1800975710 1800975711
      """),
    // Their numbers of ten digits are dialled without a zero.
    Numbers(
      "au", code: "61", trunk: "",
      """
      1300975707 1300975708 1300975709 1300975710 1300975711
      1800160401 1800975707 1800975708 1800975709 1800975710 1800975711
      """),
    // ARCEP, decision 2018-0881: numbers for audiovisual works.
    Numbers("fr", code: "33", "19900???? 26191???? 35301???? 46571???? 53649???? 63998????"),
    // Bundesnetzagentur, Mitteilung 148/2021, "Rufnummern für Medienproduktionen (Drama Numbers)".
    Numbers(
      "de", code: "49",
      """
      3023125??? 6990009??? 4066969??? 2214710??? 8999998???
      15228817386 15228895456 15254599371 1729925904 1729968532 1729973185 1729973186 1729980752
      1749091317 1749464308 17139200?? 176040690??
      """),
    // Post- och telestyrelsen, "Telefonnummer för användning i böcker och filmer etc.".
    Numbers(
      "se", code: "46",
      """
      3139006?? 4062804?? 8465004?? 9803192??
      701740605 701740606 701740607 701740608 701740609 70174061? 70174062? 70174063? 70174064?
      70174065? 70174066? 70174067? 70174068? 70174069?
      """),
    // ComReg 15/136, "Numbering Conditions of Use and Application Process": 020 91.
    Numbers("ie", code: "353", "2091?????"),
  ]
}
