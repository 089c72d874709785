extension Validator {
  /// An international bank account number: ISO 13616-1 with the structure the country has
  /// registered, and ISO 7064 mod 97-10. Countries that use the form without having registered it
  /// leave it `unknown`.
  static let iban = Validator("iban") { value in
    // Up to 34 symbols: they are read once, where they stand.
    var symbols = SymbolReader(value)
    var start = Symbols()
    while start.count < 4, let symbol = symbols.next() { start.append(symbol) }
    // Check digits are 98 less a remainder (ISO 13616-1, 6): 00, 01 and 99 are never made.
    guard start.count == 4, (2...98).contains(start.number(at: 2..<4)),
      let structure = AccountStructure.of(start[0], start[1]),
      let account = structure.remainder(of: &symbols)
    else { return .impossible }
    guard CheckDigits.mod97(start, after: account) == 1 else { return .impossible }
    return structure.isRegistered ? .confirmed : .unknown
  }
}

/// The letters and digits of a value, one after another.
struct SymbolReader {
  private let value: ArraySlice<UInt8>
  private var place: Int

  init(_ value: ArraySlice<UInt8>) {
    self.value = value
    place = value.startIndex
  }

  /// What the next one counts; nil where there is none.
  mutating func next() -> Int? {
    while place < value.endIndex {
      let symbol = Symbols.symbol(value[place])
      place += 1
      if let symbol { return symbol }
    }
    return nil
  }
}

/// What follows the check digits of an IBAN in one country.
struct AccountStructure: Sendable {
  /// How many symbols, and what they can be.
  let parts: [Part]
  struct Part: Sendable {
    let count: Int
    /// What their symbols count at least, and at most.
    let least: Int
    let most: Int
  }

  /// Whether the country stands in SWIFT's IBAN registry.
  let isRegistered: Bool

  /// The remainder mod 97 of what follows the check digits; nil where it does not fit.
  func remainder(of symbols: inout SymbolReader) -> Int? {
    var remainder = 0
    for part in parts {
      for _ in 0..<part.count {
        guard let symbol = symbols.next(), part.least <= symbol, symbol <= part.most
        else { return nil }
        remainder = CheckDigits.mod97(remainder, then: symbol)
      }
    }
    return symbols.next() == nil ? remainder : nil
  }

  /// That of the country of two letters, as they count; nil where none is known.
  static func of(_ first: Int, _ second: Int) -> AccountStructure? {
    guard first >= 10, second >= 10 else { return nil }
    return byCountry[place(of: first, second)]
  }

  private static func place(of first: Int, _ second: Int) -> Int {
    26 * (first - 10) + second - 10
  }

  private static let byCountry: [AccountStructure?] = {
    var structures: [AccountStructure?] = Array(repeating: nil, count: 26 * 26)
    for (table, isRegistered) in [(registered, true), (unregistered, false)] {
      for line in table.split(separator: "\n") {
        let words = line.split(separator: " ")
        let structure = AccountStructure(parts: parts(words[0]), isRegistered: isRegistered)
        for country in words.dropFirst() {
          let letters = Symbols(Array(country.utf8)[...])
          structures[place(of: letters[0], letters[1])] = structure
        }
      }
    }
    return structures
  }()

  /// "8n12c": eight digits (n; letters are an a) and twelve of either kind.
  private static func parts(_ text: Substring) -> [Part] {
    var parts: [Part] = []
    var count = 0
    for byte in text.utf8 {
      if 0x30...0x39 ~= byte {
        count = 10 * count + Int(byte - 0x30)
      } else {
        parts.append(
          Part(
            count: count, least: byte == UInt8(ascii: "a") ? 10 : 0,
            most: byte == UInt8(ascii: "n") ? 9 : 35))
        count = 0
      }
    }
    return parts
  }

  /// Structures of SWIFT's IBAN registry (release 99), parts of one kind taken together.
  private static let registered = """
    11n NO
    12n BE
    14n DK FI FO GL SD
    2a12n FK
    4a10n NL
    3n10c2n MK
    15n SI
    16n AT BA EE LT MN XK
    3n13c KZ LU
    5n12c CH LI
    17n HR
    4a13c LV
    4a6n8c BG
    4a14c BH
    18n CR DE ME RS VA
    4a14n GB IE
    2a16n GE
    19n AE IL SO TL
    4a15c GI
    4a15n IQ
    3n16c OM
    8n12c AD
    20n CZ ES SE SK TN
    20c MD
    4a16c PK RO
    2n18c SA
    4a16n VG
    21n LY PT ST
    22n IS
    6n16c TR
    23n BI DJ MR
    10n11c2n FR MC
    7n16c GR
    1a10n12c IT SM
    8n16c AL CY
    4a20c AZ
    4c4n16c BY
    4c20n DO
    24c GT
    4a20n HN NI SV
    24n HU PL
    4n20c LB
    23n1a1c BR
    25n EG
    4a21c PS QA
    6n19c UA
    4a4n18c JO YE
    4a22c KW
    4a19n3a MU
    4a5n18c MT
    4a20n3a SC
    4a24c LC
    14n15c RU
    """

  /// Countries that write account numbers so without standing in the registry, and territories
  /// whose banks may write their own code instead of the registered one of France, Finland or
  /// the United Kingdom.
  private static let unregistered = """
    21n AO CV MZ
    2c19n GW
    22n DZ IR
    23n CF CG CM GA GQ KM MG TD
    2c22n BF BJ CI ML NE SN TG
    24n MA
    10n11c2n BL GF GP MF MQ NC PF PM RE TF WF YT
    14n AX
    4a14n GG IM JE
    """
}
