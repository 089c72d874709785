import Testing
import Validation

/// Numbers that a validator confirms, made by trying every check until one holds; the same in every
/// run.
struct ProvenNumbers: Sendable, CustomTestStringConvertible {
  let validator: String
  /// `#` stands for any digit, `@` for any letter in capitals but I, O and Q, `?` for a symbol of
  /// the check; all else for itself.
  let shape: String
  var checks = "0123456789"

  var testDescription: String { "\(validator) \(shape)" }

  func isProven(_ number: String) -> Bool { judge(validator, number) == .confirmed }

  /// - Parameter seed: Other numbers for another seed.
  func numbers(_ count: Int, seed: UInt64 = 1) -> [String] {
    var state = seed
    func draw(_ symbols: [Character]) -> Character {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return symbols[Int(state >> 33) % symbols.count]
    }
    let (digits, letters) = (Array("0123456789"), Array("ABCDEFGHJKLMNPRSTUVWXYZ"))
    let checks = shape.filter { $0 == "?" }.reduce([""]) { ends, _ in
      ends.flatMap { end in self.checks.map { end + String($0) } }
    }
    var found: [String] = []
    for _ in 0..<100 * count where found.count < count {
      let number = shape.map { $0 == "#" ? draw(digits) : $0 == "@" ? draw(letters) : $0 }
      let complete = checks.lazy.map { check in
        var rest = check[...]
        return String(number.map { $0 == "?" ? rest.removeFirst() : $0 })
      }
      if let first = complete.first(where: isProven) { found.append(first) }
    }
    precondition(found.count == count, "\(validator) proves too few numbers like \(shape)")
    return found
  }
}

/// How many of `values` pass `isProven`, and how many there are.
struct Share {
  private(set) var passed = 0
  private(set) var all = 0

  mutating func count(_ values: [String], _ isProven: (String) -> Bool) {
    passed += values.count(where: isProven)
    all += values.count
  }

  /// From 0 to 1.
  var value: Double { Double(passed) / Double(max(all, 1)) }
}
