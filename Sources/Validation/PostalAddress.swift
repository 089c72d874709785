extension Validator {
  /// Confirmed where a street and a number, or a postal code and a number, stand together; a postal
  /// code with a place may be one.
  static let postalAddress = Validator("postal-address") { value in
    let address = AddressWriting(value)
    guard address.isLikely else { return .impossible }
    if address.hasStreet || (address.hasPostalCode && address.hasHouseNumber) { return .confirmed }
    return address.hasPostalCode ? .unknown : .impossible
  }
}

/// What a text holds of an address.
private struct AddressWriting {
  private let text: String
  private let words: [Substring]

  init(_ value: ArraySlice<UInt8>) {
    text = String(decoding: value, as: UTF8.self).lowercased()
    words = text.split { " ,;\n\t\u{3000}()\u{A0}".contains($0) }
  }

  /// Whether it holds letters and digits, and nothing that an address has not.
  var isLikely: Bool {
    let scalars = text.unicodeScalars
    let digits = scalars.count { "0"..."9" ~= $0 || "０"..."９" ~= $0 }
    let letters = scalars.count { $0.properties.isAlphabetic }
    guard digits > 0 || isIdeographic, letters >= 3, digits <= letters * 4, digits <= 24 else {
      return false
    }
    return !scalars.contains { "@={}<>[]|\\$%^*~_?!+\u{FFFD}".unicodeScalars.contains($0) }
      && !text.contains("://") && !text.contains("0x") && !text.contains("::")
      && (words.count > 1 || isIdeographic)
  }

  /// Whether a word for streets stands beside a number.
  var hasStreet: Bool {
    if isIdeographic { return Self.eastAsian.count { text.contains($0) } > 1 }
    guard hasNumber else { return false }
    return words.contains { word in
      let word = word.trimmed
      return Self.streets.contains(String(word))
        || Self.endings.contains { word.count > $0.count + 1 && word.hasSuffix($0) }
        || Self.beginnings.contains { word.hasPrefix($0) && word.count > $0.count }
    }
  }

  private var isIdeographic: Bool {
    text.unicodeScalars.contains {
      0x3040...0x30FF ~= $0.value || 0x4E00...0x9FFF ~= $0.value || 0xAC00...0xD7A3 ~= $0.value
    }
  }

  /// Whether a word is a number of a house: up to five digits and a letter, `12-14`, `12/3`, `12b`.
  private var hasNumber: Bool { words.contains(where: Self.isNumber) }

  private static func isNumber(_ word: Substring) -> Bool {
    let word = word.trimmed
    guard let first = word.first, first.isNumber || first == "#" else { return false }
    let digits = word.count(where: \.isNumber)
    return 1...8 ~= digits && word.count - digits <= 5
  }

  /// A number that is not the postal code, and has a word beside it.
  var hasHouseNumber: Bool {
    words.count { Self.isNumber($0) && !Self.isPostalCode($0) } > 0 && words.count > 3
      || words.count(where: Self.isNumber) > 1 && words.count > 3
  }

  /// Whether a postal code stands at the end, or before or behind a place.
  var hasPostalCode: Bool {
    guard words.count > 1 else { return false }
    for (number, word) in words.enumerated() {
      let next = number + 1 < words.count ? words[number + 1] : ""
      let both = String(word.trimmed) + " " + String(next.trimmed)
      // Britain and Canada; the Netherlands; Sweden, Greece and Czechia.
      if Self.matches(both, Self.pairs) { return words.count > 2 || !next.isEmpty }
      guard Self.isPostalCode(word) else { continue }
      // It has a place beside it, not a unit or a verb.
      let beside = number > 0 ? words[number - 1].trimmed : next.trimmed
      let isNamed = { (word: Substring) in
        word.count > 1 && word.first?.isLetter == true && !Self.never.contains(String(word))
      }
      if isNamed(beside[...]) || isNamed(next.trimmed) { return true }
    }
    return false
  }

  private static func isPostalCode(_ word: Substring) -> Bool {
    matches(String(word.trimmed), codes)
  }

  /// Whether `word` has a shape: 9 for a digit, a for a letter.
  private static func matches(_ word: String, _ shapes: Set<String>) -> Bool {
    guard word.count <= 10 else { return false }
    return shapes.contains(
      String(word.map { $0.isNumber ? "9" : $0.isLetter && $0.isASCII ? "a" : $0 }))
  }

  private static let codes: Set = [
    "99999", "99999-9999", "9999", "999999", "99-999", "999-9999", "99999-999", "9999-999",
    "a9a9a9", "a-9999",
    "a-99999", "aa-9999", "aa-99999", "aa9999", "aa-999", "9999999", "aa99999",
  ]
  private static let pairs: Set = [
    "a9 9aa", "a99 9aa", "aa9 9aa", "aa99 9aa", "a9a 9aa", "aa9a 9aa", "a9a 9a9", "9999 aa",
    "999 99",
  ]
  private static let never: Set = [
    "bytes", "byte", "bits", "items", "is", "at", "on", "to", "the", "of", "and", "or", "in",
    "port",
    "version", "page", "line", "for", "with", "by", "be", "are", "was", "not", "as", "from", "kb",
    "mb",
  ]
}

extension Substring {
  /// Without signs at its ends.
  fileprivate var trimmed: Substring {
    let isSign = { (character: Character) in ".:'\"-".contains(character) }
    var word = self
    while let last = word.last, isSign(last) { word.removeLast() }
    while let first = word.first, isSign(first) { word.removeFirst() }
    return word
  }
}

extension AddressWriting {
  private static func list(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Words for streets and squares, in lower case.
  fileprivate static let streets = list(
    """
    street st road rd avenue ave av boulevard blvd lane ln drive dr court ct place pl square sq terrace
    way parkway pkwy highway hwy circle cir crescent cres close gardens grove mews row trail alley walk
    crossing loop plaza turnpike suite apt apartment unit floor box pobox flat building house fpo apo dpo
    straße strasse str weg platz gasse allee ring ufer damm chaussee pfad steig postfach
    rue quai impasse chemin allée cours route passage sentier faubourg bd esplanade résidence
    calle avenida avda paseo plaza plz carretera camino ronda pasaje c/ cl colonia col cra carrera
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
    """)

  /// What names of streets end with.
  fileprivate static let endings = [
    "straße", "strasse", "str", "weg", "platz", "gasse", "allee", "ring", "ufer", "damm",
    "chaussee",
    "steig", "straat", "laan", "plein", "gracht", "kade", "singel", "dreef", "gatan", "vägen",
    "gata",
    "gränd", "veien", "vegen", "gate", "gaten", "vej", "gade", "plads", "katu", "tie", "polku",
    "kuja",
    "stræde", "torget", "backen", "gården", "brücke", "berg", "park",
  ]

  /// What they begin with where no blank comes behind.
  fileprivate static let beginnings = [
    "ul.", "ул.", "вул.", "jl.", "c/", "str.", "nám.", "пр.", "d.",
  ]

  /// Parts of addresses without blanks, of which one alone says nothing.
  fileprivate static let eastAsian = [
    "省", "市", "区", "區", "县", "縣", "镇", "鎮", "乡", "鄉", "村", "路", "街", "巷", "弄", "号", "號", "楼", "樓",
    "室", "座", "都", "道", "府", "県", "町", "丁目", "番地", "番", "시", "구", "동", "로", "길", "도", "번지", "호",
    "읍",
    "면", "-1", "-2", "-3", "1-", "2-", "3-",
  ]
}
