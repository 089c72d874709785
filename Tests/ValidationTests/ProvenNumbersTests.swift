import Testing
import Validation

/// What the check digits of single countries and issuers promise.
@Suite("The check digits of an issuer's number")
struct ProvenNumbersTests {
  /// Two check digits mod 97, two different checks, or a prime that is larger than any digit.
  private static let catchEverything = [
    ProvenNumbers(validator: "creditor-reference", shape: "RF??###########"),
    ProvenNumbers(validator: "creditor-reference", shape: "RF??#@##@@####"),
    ProvenNumbers(validator: "sepa-creditor", shape: "DE??ZZZ0###########"),
    ProvenNumbers(validator: "rs-account", shape: "###-#############-??"),
    ProvenNumbers(validator: "rs-account", shape: "205-########-??"),
    ProvenNumbers(validator: "lu-matricule", shape: "19780317###??"),
    ProvenNumbers(validator: "cy-tic", shape: "########?", checks: letters),
    ProvenNumbers(
      validator: "es-referencia-catastral", shape: "#######@@####@####??",
      checks: "MQWERTYUIOPASDFGHJKLBZX"),
  ]
  private static let catchChangedDigits = [
    ProvenNumbers(validator: "tr-vkn", shape: "#########?"),
    ProvenNumbers(validator: "ch-payment-reference", shape: "##########################?"),
    ProvenNumbers(validator: "ch-postal-account", shape: "80-######-?"),
    ProvenNumbers(validator: "pt-cc", shape: "########?@@?"),
    ProvenNumbers(validator: "mx-rfc", shape: "@@@@800228##?", checks: "0123456789A"),
    ProvenNumbers(validator: "mx-rfc", shape: "@@@991231@#?", checks: "0123456789A"),
    ProvenNumbers(validator: "vin", shape: "1@@@#@##?@@######", checks: "0123456789X"),
  ]
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

  @Test("catches every changed digit", arguments: catchEverything + catchChangedDigits)
  func changedDigits(family: ProvenNumbers) {
    for number in family.numbers(40) {
      #expect(!withOneDigitChanged(number).contains(where: family.isProven))
    }
  }

  @Test("catches every swap of neighbouring digits", arguments: catchEverything)
  func swappedDigits(family: ProvenNumbers) {
    for number in family.numbers(40) {
      #expect(!withNeighboursSwapped(number).contains(where: family.isProven))
    }
  }

  @Test("catches every changed letter of a creditor reference, and a check letter of Cyprus")
  func changedLetters() {
    for family in Self.catchEverything.filter({
      ["creditor-reference", "cy-tic"].contains($0.validator)
    }) {
      for number in family.numbers(40) {
        #expect(!withOneLetterChanged(number).contains(where: family.isProven))
      }
    }
  }

  @Test(
    "knows the specimens that issuers publish",
    arguments: [
      // ISO 11649 and the SEPA rule books.
      ("creditor-reference", "RF18539007547034"), ("creditor-reference", "RF18 5390 0754 7034"),
      ("creditor-reference", "rf18000000000539007547034"),
      // Deutsche Bundesbank, and the European Payments Council's table of identifiers.
      ("sepa-creditor", "DE98ZZZ09999999999"), ("sepa-creditor", "DE98 ABC 0999 9999 999"),
      // SIX, Swiss Implementation Guidelines for the QR-bill.
      ("ch-payment-reference", "210000000003139471430009017"),
      ("ch-payment-reference", "21 00000 00003 13947 14300 09017"),
      // PostFinance's account for the examples of its manuals.
      ("ch-postal-account", "01-162-8"), ("ch-postal-account", "80-470-3"),
      // autenticacao.gov.pt, validation of the number of a document.
      ("pt-cc", "00000000 0 ZZ4"),
      // 49 CFR 565: the number that all descriptions of the check compute.
      ("vin", "1M8GDM9AXKP042788"), ("vin", "1m8gdm9axkp042788"),
      // SAT, the formation of the key: the company and the person of the instructions.
      ("mx-rfc", "GODE561231GR8"), ("mx-rfc", "GODE-561231-GR8"),
      // Dirección General del Catastro.
      ("es-referencia-catastral", "9872023VH5797S0001WX"),
      ("es-referencia-catastral", "9872023 VH5797S 0001 WX"),
    ])
  func specimens(validator: String, number: String) {
    #expect(judge(validator, number) == .confirmed)
  }

  @Test(
    "proves nothing that cannot have been issued",
    arguments: [
      ("creditor-reference", "RF18", "there is no reference"),
      ("creditor-reference", "RF18539007547034539007547034", "it is longer than 25"),
      ("sepa-creditor", "DE01ZZZ09999999999", "check digits go from 02 to 98"),
      ("sepa-creditor", "1298ZZZ09999999999", "it begins with no country"),
      ("sepa-creditor", "DE98ZZZ", "there is no national number"),
      ("rs-account", "205-0-15", "there is no account"),
      ("rs-account", "205-12345678901234-51", "the account has 14 digits"),
      ("lu-matricule", "1978023112345", "February has no day 31"),
      ("cy-tic", "00000000Y", "it only fills a field"),
      ("tr-vkn", "1111111111", "all its digits are the same"),
      ("ch-payment-reference", "000000000000000000000000000", "it only fills a field"),
      ("ch-payment-reference", "2100000000031394714300090170", "it has 28 digits"),
      ("ch-postal-account", "804703", "its groups are not told apart"),
      ("vin", "1M8GDM9AXKP04278", "it has 16 symbols"),
      ("vin", "11111111111111111", "it only fills a field"),
      ("mx-rfc", "GODE561331GR8", "there is no month 13"),
      ("es-referencia-catastral", "9872023VH5797S0001WZ", "its last letter is wrong"),
      ("card-track", "%B4111111111111112^DOE/JANE^29121011234567890?", "its digit is wrong"),
      ("card-track", "%B^DOE/JANE^29121011234567890?", "it has no number"),
    ])
  func impossible(validator: String, number: String, reason: Comment) {
    #expect(judge(validator, number) == .impossible, reason)
  }

  @Test("of a Portuguese card are unknown where only the last of them holds")
  func madeUpCard() {
    #expect(judge("pt-cc", "32537521 1 SS6") == .unknown)
    #expect(judge("pt-cc", "32537521 1 SS7") == .impossible)
  }

  @Test("of a Turkish taxpayer misses one swap of neighbours in twenty-five")
  func taxpayerSwaps() {
    let family = ProvenNumbers(validator: "tr-vkn", shape: "#########?")
    var share = Share()
    for number in family.numbers(400) {
      share.count(withNeighboursSwapped(number), family.isProven)
    }
    #expect(share.value > 0.02 && share.value < 0.06)
  }

  @Test("of a Swiss reference misses no swaps but of ten pairs of digits", arguments: 1...4)
  func referenceSwaps(seed: UInt64) {
    let missed: Set<[Character]> = [
      ["0", "3"], ["0", "7"], ["1", "4"], ["1", "8"], ["2", "5"], ["2", "9"], ["3", "6"],
      ["4", "7"], ["5", "8"], ["6", "9"],
    ]
    let family = Self.catchChangedDigits[1]
    var share = Share()
    for number in family.numbers(100, seed: seed) {
      let swapped = withNeighboursSwapped(number)
      share.count(swapped, family.isProven)
      for other in swapped.filter(family.isProven) {
        #expect(missed.contains(differing(number, other)))
      }
    }
    // For each pair in two of ten carries, that is 20 of 900.
    #expect(share.value < 0.04)
  }

  @Test("of an account does not count the zeros that are left out before it")
  func leadingZeros() {
    for number in ProvenNumbers(validator: "rs-account", shape: "160-####-??").numbers(20) {
      let parts = number.split(separator: "-")
      let padded = String(repeating: "0", count: 13 - parts[1].count) + parts[1]
      #expect(judge("rs-account", parts[0] + padded + parts[2]) == .confirmed)
      #expect(judge("rs-account", "\(parts[0])-\(padded)-\(parts[2])") == .confirmed)
    }
    for number in ProvenNumbers(validator: "ch-postal-account", shape: "30-###-?").numbers(20) {
      let parts = number.split(separator: "-")
      #expect(judge("ch-postal-account", "\(parts[0])-000\(parts[1])-\(parts[2])") == .confirmed)
    }
  }

  @Test("does not speak of the three symbols that a creditor has for itself")
  func creditorsOwn() {
    for own in ["ZZZ", "ABC", "001"] {
      #expect(judge("sepa-creditor", "DE98\(own)09999999999") == .confirmed)
    }
  }

  @Test("of a VIN stands ninth and misses only letters that count alike")
  func vehicleLetters() {
    let family = Self.catchChangedDigits.last!
    let alike = ["AJ", "BKS", "CLT", "DMU", "ENV", "FW", "GPX", "HY", "RZ", "IOQ"]
    for number in family.numbers(40) {
      for other in withOneLetterChanged(number).filter(family.isProven) {
        let pair = differing(number, other)
        // I, O and Q are not used, and count nothing or as I does in the alphabet.
        let isUnused = pair.contains { "IOQ".contains($0) }
        #expect(isUnused || alike.contains { group in pair.allSatisfy { group.contains($0) } })
      }
    }
  }

  @Test("of a VIN misses one swap: its own with the symbol before it, which counts minus one")
  func vehicleSwaps() {
    let family = Self.catchChangedDigits.last!
    for number in family.numbers(200) {
      for other in withNeighboursSwapped(number).filter(family.isProven) {
        let places = zip(number, other).enumerated().filter { $0.element.0 != $0.element.1 }
        #expect(places.map(\.offset) == [7, 8])
      }
    }
  }

  @Test("of a VIN is asked of North America, and elsewhere proves or says nothing")
  func vehiclesElsewhere() {
    #expect(judge("vin", "WVWZZZ1JZXW000001") == .unknown)
    for number in Self.catchChangedDigits.last!.numbers(20) {
      let elsewhere = withOneDigitChanged("W" + number.dropFirst())
      #expect(elsewhere.allSatisfy { judge("vin", $0) != .impossible || $0.first != "W" })
    }
  }

  @Test("of a Mexican company counts a blank before it, and & and Ñ among the letters")
  func mexicanLetters() {
    for shape in ["@@&800228##?", "@\u{D1}@800228##?", "@@@@800228@#?", "&@@@800228##?"] {
      let family = ProvenNumbers(validator: "mx-rfc", shape: shape, checks: "0123456789A")
      let number = family.numbers(1)[0]
      #expect(!withOneDigitChanged(number).contains(where: family.isProven))
      #expect("0123456789A".count { family.isProven(number.dropLast() + String($0)) } == 1)
    }
  }

  @Test("of a card on its stripe is the card's, and nothing behind the number counts")
  func stripe() {
    let tracks = [
      "%B4111111111111111^DOE/JANE^29121011234567890?", ";4111111111111111=29121011234567890?",
      "B4111 1111 1111 1111^DOE/JANE^2912101?",
    ]
    for track in tracks {
      #expect(judge("card-track", track) == .confirmed)
      let number = track.prefix { $0 != "^" && $0 != "=" }
      let rest = track.dropFirst(number.count)
      for wrong in withOneDigitChanged(String(number)) {
        #expect(judge("card-track", wrong + rest) == .impossible)
      }
      for other in withOneDigitChanged(String(rest)) {
        #expect(judge("card-track", number + other) == .confirmed)
      }
    }
  }
}
