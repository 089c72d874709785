import Testing
import Validation

@Suite("A machine-readable zone")
struct MachineReadableZoneTests {
  /// Of ICAO 9303, parts 4 to 7, and of the decree on the French identity card; nobody's.
  static let specimens = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
    // Its number has more than nine characters and goes on behind the filler.
    "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<",
    "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6",
  ]

  private func isProven(_ zone: String) -> Bool { judge("mrz", zone) == .confirmed }

  @Test("that was published is confirmed, however its lines are parted", arguments: specimens)
  func published(zone: String) {
    for separator in ["\n", "\r\n", " ", "", "\n\n    "] {
      #expect(isProven(zone.replacing("\n", with: separator)))
    }
  }

  @Test("is confirmed by its lower line alone where that holds all checks")
  func lowerLine() {
    #expect(isProven("L898902C36UTO7408122F1204159ZE184226B<<<<<10"))
    #expect(isProven("D231458907UTO7408122F1204159<<<<<<<6"))
    #expect(isProven("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6"))
  }

  @Test("of a visa, which lacks the digit over all, needs the line that says so")
  func visa() {
    #expect(!isProven("L8988901C4XXX4009078F9612109<<<<<<<<"))
  }

  @Test(
    "catches every changed digit but those of an optional field of a visa", arguments: specimens)
  func changedDigits(zone: String) {
    // The optional field of a visa has no check.
    let isFreeEnd = zone.hasPrefix("V<") && zone.count == 89
    let checked = isFreeEnd ? zone.count - 16 : zone.count
    for other in withOneDigitChanged(zone) where other.prefix(checked) != zone.prefix(checked) {
      #expect(judge("mrz", other) == .impossible)
    }
  }

  @Test("misses no swap of digits but of those that differ by five", arguments: specimens)
  func swappedDigits(zone: String) {
    for other in withNeighboursSwapped(zone).filter(isProven) {
      let digits = differing(zone, other).compactMap(\.wholeNumberValue)
      let isVisasOwn = zone.hasPrefix("V<")
      #expect(isVisasOwn || digits.last! - digits.first! == 5)
    }
  }

  @Test("misses no letter of its number but those that stand ten or twenty apart")
  func changedLetters() {
    let line = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    for other in withOneLetterChanged(line).filter(isProven) {
      let change = zip(line, other).enumerated().first { $0.element.0 != $0.element.1 }!
      let (old, new) = (change.element.0.asciiValue!, change.element.1.asciiValue!)
      // Nationality and sex are not checked.
      let isChecked = !(10..<13).contains(change.offset) && change.offset != 20
      #expect(!isChecked || abs(Int(old) - Int(new)) % 10 == 0)
    }
  }

  @Test(
    "takes an empty field with its check as 0 or as a filler, as issuers do", arguments: ["0", "<"])
  func emptyField(check: String) {
    // The passport of the specimen without a personal number; of fillers the sum is nothing.
    let line = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<" + check
    #expect((0...9).count { isProven(line + String($0)) } == 1)
  }

  @Test(
    "that is cut or of other length is none",
    arguments: [
      "", "<", "L898902C36UTO7408122F1204159ZE184226B<<<<<1", "7408122F1204159UTO<<<<<<<<<<<6",
    ])
  func otherLengths(text: String) {
    #expect(judge("mrz", text) == .impossible)
  }

  @Test(
    "of fillers and zeros proves nobody",
    arguments: [String(repeating: "<", count: 44), String(repeating: "0", count: 44)])
  func blank(text: String) {
    #expect(judge("mrz", text) == .impossible)
  }
}
