import Model
import Testing

@testable import Sieve

@Suite("Forms that are looked for from a byte of theirs")
struct RequiredByteTests {
  /// More than the kernel tells apart by kinds.
  private static let signs = Array("!#$&*+,/;<=>?@^|~`%:".utf8)

  @Test("are found, each at its byte, however many such bytes there are")
  func each() {
    let forms = Self.signs.map { sign in
      let byte = "\\x" + String(sign, radix: 16)
      return FormAnalysis("(?<! [a-z] ) [a-z]{2,6} \(byte) [a-z]{2,4}", isUTF: false)
    }
    let sieve = Sieve(forms)
    #expect(sieve.groups.count { $0.required != nil } > PlacePlan.kindCount)
    let pass = SievePass(sieve, reach: Limits.matchReach)
    for (form, sign) in Self.signs.enumerated() {
      for (before, behind) in [("", ""), ("x1 ", " y"), ("\(Character(UnicodeScalar(sign)))", "")] {
        let text = Array("\(before)abc".utf8) + [sign] + Array("de\(behind)".utf8)
        let found = text.withUnsafeBufferPointer { text in
          var places: [SievedPlace] = []
          pass.find(in: 0..<text.count, of: text, into: &places)
          return places
        }
        #expect(found == [SievedPlace(position: before.utf8.count, form: form)])
      }
    }
  }
}
