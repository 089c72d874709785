/// A word of an address, in lower case.
struct AddressWord {
  /// Without signs at its ends.
  private let bytes: ArraySlice<UInt8>
  private let whole: ArraySlice<UInt8>
  private let digits: Int

  init(_ word: ArraySlice<UInt8>) {
    whole = word
    var bytes = word
    while let last = bytes.last, Self.isSign(last) { bytes.removeLast() }
    while let first = bytes.first, Self.isSign(first) { bytes.removeFirst() }
    self.bytes = bytes
    digits = bytes.count { 0x30...0x39 ~= $0 }
  }

  static func isBorder(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x3B || byte == 0x28 || byte == 0x29 || byte < 0x20
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "-")
  }

  /// Whether only programs have it: `0x7f`, `a::b`, `https://`.
  var isOfProgram: Bool {
    bytes.starts(with: [0x30, 0x78])
      || zip(whole, whole.dropFirst()).contains {
        $0 == UInt8(ascii: ":") && ($1 == UInt8(ascii: ":") || $1 == UInt8(ascii: "/"))
      }
  }

  /// Whether it is a number of a house: `5`, `12-14`, `12/3`, `12b`, `#4`.
  var isNumber: Bool {
    guard let first = bytes.first, 0x30...0x39 ~= first || first == UInt8(ascii: "#") else {
      return false
    }
    return 1...8 ~= digits && bytes.count - digits <= 5
  }

  /// Whether it names streets, or ends or begins as names of streets do.
  var isStreet: Bool {
    guard digits == 0, bytes.count > 1 else { return false }
    if Self.streets.contains(bytes) || Self.streets.contains(whole) { return true }
    for count in 3...9 where bytes.count > count + 1 && Self.endings.contains(bytes.suffix(count)) {
      return true
    }
    return (2...7).contains { whole.count > $0 && Self.beginnings.contains(whole.prefix($0)) }
  }

  /// Whether it may name a place: a word that is no unit and no verb.
  var isPlace: Bool {
    guard let first = bytes.first, bytes.count > 1, digits == 0 else { return false }
    return (0x61...0x7A ~= first || first >= 0x80) && !Self.never.contains(bytes)
  }

  /// Whether postal codes have its shape.
  var isPostalCode: Bool { digits > 0 && Self.codes.contains(Self.shape(bytes)[...]) }

  /// Whether it is one together with the next word, as in Britain and Sweden.
  func isPostalCode(with next: AddressWord) -> Bool {
    guard digits > 0, bytes.count <= 4, next.bytes.count <= 3 else { return false }
    return Self.pairs.contains((Self.shape(bytes) + [0x2B] + Self.shape(next.bytes))[...])
  }

  /// 9 for a digit, a for a letter.
  private static func shape(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.prefix(12).map {
      0x30...0x39 ~= $0 ? UInt8(ascii: "9") : 0x61...0x7A ~= $0 ? UInt8(ascii: "a") : $0
    }
  }

  private static let codes = WordHashes(
    """
    99999 99999-9999 9999 999999 99-999 999-9999 99999-999 9999-999 a9a9a9 a-9999 a-99999
    aa-9999 aa-99999 aa9999 aa-999 9999999 aa99999 99999999 9999aa
    """)

  private static let pairs = WordHashes(
    """
    a9+9aa a99+9aa aa9+9aa aa99+9aa a9a+9aa aa9a+9aa a9a+9a9 9999+aa 999+99
    """)

  private static let never = WordHashes(
    """
    bytes byte bits items is at on to the of and port version page line for with by be
    are was not as from kb mb
    """)

  /// Words for streets and squares.
  private static let streets = WordHashes(
    """
    street st road rd avenue ave av boulevard blvd lane ln drive dr court ct place pl square sq terrace
    way parkway pkwy highway hwy circle cir crescent cres close gardens grove mews row trail alley walk
    crossing loop plaza turnpike suite apt apartment unit floor box pobox flat building house fpo apo dpo
    straße strasse str weg platz gasse allee ring ufer damm chaussee pfad steig postfach
    rue quai impasse chemin allée cours route passage sentier faubourg bd esplanade résidence
    calle avenida avda paseo plz carretera camino ronda pasaje c/ cl colonia col cra carrera
    diagonal transversal privada calzada callejón cuesta glorieta rambla vía
    via viale piazza corso largo vicolo piazzale strada contrada borgo
    rua travessa alameda praça estrada largo rodovia avenida beco ladeira av. quadra
    straat laan weg plein gracht kade singel dreef steeg hof
    gata gatan väg vägen gränd torg vei veien gate gaten vej gade plads allé postboks
    katu tie polku kuja kaari ulica ul aleja al plac os osiedle ulice nám náměstí námestie třída
    utca út tér körút köz sétány strada str bulevardul bd aleea calea șos șoseaua
    ulica trg bulevar cesta put улица ул вулиця вул проспект просп пр пр-т бульвар бул переулок пер площадь
    пл шоссе наб набережная проезд дом д кв корп улицата булевард жк
    οδός οδοσ λεωφόρος λεωφ πλατεία πλ tänav tn puiestee pst maantee mnt iela prospekts gatvė g pr al
    sokak sok sk cadde cad caddesi sokağı mahallesi mah mh bulvarı no
    jalan jl gang gg dusun đường phố ngõ hẻm quận phường ถนน ซอย หมู่ แขวง เขต ตำบล อำเภอ
    شارع طريق حي خیابان کوچه بلوار רחוב שדרות דרך मार्ग सड़क रोड नगर गली
    rruga rr bulevardi sheshi lagjja küçəsi küç prospekti məhəlləsi ko‘chasi ko'chasi koʻchasi mahallasi
    көшесі көше даңғылы ықшамауданы шағынауданы гудамж чөлөө хороо дүүрэг
    sráid bóthar triq kalea kale etorbidea carrer avinguda plaça passeig rúa praza mtaa barabara
    kalye barangay brgy purok lorong persiaran taman kampung گلی سڑک مکان محلہ शहर वार्ड टोल
    soseaua drumul intrarea aleea fundătura splaiul parque jardim condomínio chácara vale trevo campo алл пр-кт б-р р-н
    st. av.
    """)

  /// What names of streets end with.
  private static let endings = WordHashes(
    """
    straße strasse str weg platz gasse allee ring ufer damm chaussee steig straat laan plein
    gracht kade singel dreef gatan vägen gata gränd veien vegen gate gaten vej gade plads katu
    tie polku kuja stræde torget backen gården brücke berg park vegur stígur stræti
    """)

  /// What they begin with where no blank comes behind.
  private static let beginnings = WordHashes(
    """
    ul. ул. вул. jl. c/ str. nám. пр. d.
    """)
}
