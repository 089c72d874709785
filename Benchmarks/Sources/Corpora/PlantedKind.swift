/// A kind of personal data that is planted: generated, and valid by its own check digits.
public struct PlantedKind: Sendable {
  /// The pattern that must find it.
  public let pattern: String
  /// What is written before it in a sentence.
  let labels: [String]
  /// The name of its field in records.
  let field: String
  /// Whether it is reported where nothing near it says what it is.
  let provesItself: Bool
  let make: @Sendable (inout SplitMix64) -> String

  public static let all = [
    email, paymentCard, iban, socialSecurityNumber, ipv4, phone, nhsNumber, pesel, cpf, bsn,
    macAddress, imei, nationalInsurance, dni, hetu, taxID, dateOfBirth, ipv6,
  ]

  /// Where the kind of a pattern stands in `all`.
  static func index(of pattern: String) -> Int {
    guard let index = all.firstIndex(where: { $0.pattern == pattern }) else {
      preconditionFailure("nothing is planted for \(pattern)")
    }
    return index
  }

  static let ofProse = Array(all.indices)
}

extension PlantedKind {
  /// In domains that are kept for documents and tests (RFC 2606).
  static let email = PlantedKind(
    pattern: "global.email", labels: ["write to", "e-mail", "contact", "send it to"],
    field: "email", provesItself: true
  ) { random in
    let given = random.text(Vocabulary.givenNames).lowercased()
    let family = random.text(Vocabulary.familyNames).lowercased()
    let local =
      switch random.below(4) {
      case 0: "\(given).\(family)"
      case 1: "\(given.prefix(1))\(family)\(random.within(1...99))"
      case 2: "\(family)_\(given)"
      default: "\(given).\(family)+\(random.text(Vocabulary.words))"
      }
    let host = random.text(Vocabulary.cities).lowercased()
    return local + "@"
      + random.pick([
        "example.com", "example.org", "mail.example.net", "\(host).example", "\(host).test",
      ])
  }

  /// The beginnings of many networks, the rest by chance, the last digit by Luhn.
  static let paymentCard = PlantedKind(
    pattern: "global.payment-card", labels: ["card", "paid with card", "charged to"],
    field: "card_number", provesItself: true
  ) { random in
    let (prefix, length) = random.pick([
      ("4", 16), ("4", 16), ("51", 16), ("54", 16), ("2223", 16), ("34", 15), ("37", 15),
      ("6011", 16), ("3530", 16), ("36", 14), ("62", 16),
    ])
    var digits = prefix.utf8.map { Int($0) - 0x30 }
    digits += random.digits(length - 1 - digits.count)
    digits.append(CheckDigit.luhn(digits))
    return grouped(digits, sizes: cardGroups[length] ?? [length], random.pick(["", "", " ", "-"]))
  }

  private static let cardGroups = [14: [4, 6, 4], 15: [4, 6, 5], 16: [4, 4, 4, 4]]

  /// ISO 13616, of three countries.
  static let iban = PlantedKind(
    pattern: "global.iban", labels: ["IBAN", "to the account", "transfer to"],
    field: "iban", provesItself: true
  ) { random in
    let bank = String((0..<4).map { _ in random.pick(Array("ABCDEFGHKLMNPRSTVWXYZ")) })
    let (country, body) =
      switch random.below(3) {
      case 0: ("DE", joined(random.digits(18)))
      case 1: ("GB", bank + joined(random.digits(14)))
      default: ("NL", bank + joined(random.digits(10)))
      }
    let compact = country + CheckDigit.iban(country: country, body: body) + body
    guard random.once(in: 2) else { return compact }
    let symbols = Array(compact)
    return stride(from: 0, to: symbols.count, by: 4)
      .map { String(symbols[$0..<min($0 + 4, symbols.count)]) }.joined(separator: " ")
  }

  /// Not with a first octet below 11, which may as well be a version.
  static let ipv4 = PlantedKind(
    pattern: "global.ipv4", labels: ["from", "the host", "address"], field: "ip",
    provesItself: true
  ) { random in
    "\(random.within(11...223)).\(random.within(100...255)).\(random.below(256))"
      + ".\(random.within(1...254))"
  }

  static let ipv6 = PlantedKind(
    pattern: "global.ipv6", labels: ["from", "the host", "address"], field: "ipv6",
    provesItself: true
  ) { random in
    // The prefix that is kept for documents (RFC 3849).
    "2001:db8:"
      + (0..<6).map { _ in String(random.within(0x1000...0xFFFF), radix: 16) }
      .joined(separator: ":")
  }

  /// E.164, in blocks that are kept for fiction where a country has them.
  static let phone = PlantedKind(
    pattern: "global.phone", labels: ["call", "phone", "reach us at", "mobile"], field: "phone",
    provesItself: true
  ) { random in
    switch random.below(5) {
    case 0: "+49 30 \(random.within(1_000_000...9_999_999))"
    case 1: "+44 20 7946 0\(random.within(100...999))"
    case 2: "+1 \(random.pick([212, 303, 415, 617])) 555 01\(random.within(10...99))"
    case 3: "+336\(random.within(10_000_000...99_999_999))"
    default: "+31 6 \(random.within(10_000_000...99_999_999))"
    }
  }

  static let macAddress = PlantedKind(
    pattern: "global.mac-address", labels: ["MAC address", "device", "adapter"], field: "mac",
    provesItself: true
  ) { random in
    // Locally administered, so that it is nobody's.
    let octets = [0x2A] + (0..<5).map { _ in random.below(256) }
    return octets.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      .joined(separator: random.once(in: 4) ? "-" : ":")
  }

  /// 3GPP TS 23.003, with a reporting body that exists.
  static let imei = PlantedKind(
    pattern: "global.imei", labels: ["IMEI", "IMEI number"], field: "imei", provesItself: false
  ) { random in
    let digits = [3, 5] + random.digits(12)
    return joined(digits + [CheckDigit.luhn(digits)])
  }

  static let dateOfBirth = PlantedKind(
    pattern: "global.date-of-birth", labels: ["date of birth:", "born", "DOB"],
    field: "date_of_birth", provesItself: false
  ) { random in
    let day = BirthDay(&random)
    return random.once(in: 3)
      ? "\(two(day.day))/\(two(day.month))/\(day.year)"
      : "\(day.year)-\(two(day.month))-\(two(day.day))"
  }
}
