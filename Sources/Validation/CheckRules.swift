internal import Synchronization

extension Validator {
  /// Confirms what keeps all of `rules`. A number whose symbols are all the same keeps many, and
  /// names nobody: it is never confirmed.
  public init(rules: [CheckRule]) {
    let names = rules.map(\.name).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let checks = LazyChecks(rules)
    self.init(names.dropFirst().reduce(names.first ?? "") { $0 + "+" + $1 }) { value in
      guard let row = SymbolRow(value), !row.isUniform else { return .impossible }
      return Verdict(checks.value.allSatisfy { $0(row) })
    }
  }
}

/// What rules check, made ready by the first worker that asks: most patterns never match.
private final class LazyChecks: Sendable {
  private final class Box: Sendable {
    let checks: [CheckRule.Check]
    init(_ checks: [CheckRule.Check]) { self.checks = checks }
  }
  private let rules: [CheckRule]
  private let made = AtomicLazyReference<Box>()

  init(_ rules: [CheckRule]) { self.rules = rules }

  var value: [CheckRule.Check] {
    (made.load() ?? made.storeIfNil(Box(rules.map(\.check)))).checks
  }
}

extension CheckRule {
  fileprivate typealias Check = @Sendable (SymbolRow) -> Bool

  fileprivate var check: Check {
    switch self {
    case .routine(let routine, let range, let alphabet):
      let alphabet = Alphabet(alphabet ?? routine.alphabet)
      return { row in
        guard let places = range.places(among: row.count),
          let values = row.values(at: places, in: alphabet)
        else { return false }
        return routine.holds(for: values, modulus: alphabet.count)
      }
    case .weightedSum(let sum): return sum.check
    case .remainder(let number): return number.check
    case .date(let date): return date.check
    }
  }
}

extension CheckRoutine {
  /// The symbols over which it is defined.
  fileprivate var alphabet: String {
    switch self {
    case .luhn, .verhoeff, .damm, .hybridMod11: "0123456789"
    case .mod11: "0123456789X"
    case .mod97, .mod37, .hybridMod37: Alphabet.all
    }
  }

  fileprivate func holds(for values: SymbolRow, modulus: Int) -> Bool {
    switch self {
    case .luhn: CheckDigits.luhn(values, modulus: modulus)
    case .verhoeff: CheckDigits.verhoeff(values)
    case .damm: CheckDigits.damm(values)
    case .mod97: CheckDigits.mod97(values) == 1
    case .mod11: CheckDigits.pure(values, modulus: 11, radix: 2)
    case .mod37: CheckDigits.pure(values, modulus: 37, radix: 2)
    case .hybridMod11: CheckDigits.hybrid(values, modulus: 10)
    case .hybridMod37: CheckDigits.hybrid(values, modulus: 36)
    }
  }
}

extension WeightedSum {
  fileprivate var check: CheckRule.Check {
    let alphabet = Alphabet(alphabet ?? Alphabet.all)
    switch outcome {
    case .leaves(let remainder, let modulus):
      return { row in sum(row, weights, alphabet, modulus: modulus) == remainder }
    case .writes(let symbols, let at, let again):
      let symbols = Array(symbols.utf8)
      return { row in
        guard let written = row.symbol(at: at),
          var place = sum(row, weights, alphabet, modulus: symbols.count)
        else { return false }
        if symbols[place] == UInt8(ascii: "+") {
          guard let second = sum(row, again, alphabet, modulus: symbols.count) else { return false }
          // A second sum that leaves the same counts as nothing.
          place = symbols[second] == UInt8(ascii: "+") ? 0 : second
        }
        return Symbols.symbol(symbols[place]) == written
      }
    }
  }

  /// What the sum leaves; nil where a symbol is missing or not in the alphabet.
  private func sum(
    _ row: SymbolRow, _ weights: [Int], _ alphabet: Alphabet, modulus: Int
  ) -> Int? {
    guard let places = range.places(among: row.count),
      let values = row.values(at: places, in: alphabet)
    else { return nil }
    var sum = addend
    for place in values.indices {
      let turn = isFromRight ? values.count - 1 - place : place
      let product = values[place] * weights[turn % weights.count]
      sum += addsDigits ? product / 10 + product % 10 : product
    }
    return (sum % modulus + modulus) % modulus
  }
}

extension NumberRemainder {
  fileprivate var check: CheckRule.Check {
    { row in
      guard let places = range.places(among: row.count), let number = row.number(at: places),
        let checkPlaces = writtenAt.places(among: row.count),
        let written = row.number(at: checkPlaces)
      else { return false }
      return written == (isComplement ? modulus - number % modulus : number % modulus)
    }
  }
}

extension WrittenDate {
  fileprivate var check: CheckRule.Check {
    let letters = Array(layout.utf8)
    let isLong = letters.count { $0 == UInt8(ascii: "y") } == 4
    let hasMonth = letters.contains(UInt8(ascii: "m"))
    return { row in
      let start = at < 0 ? row.count + at : at - 1
      guard start >= 0, start + letters.count <= row.count else { return false }
      var (year, month, day) = (0, 0, 0)
      for (place, letter) in letters.enumerated() {
        let digit = row[start + place]
        guard digit < 10 else { return false }
        switch letter {
        case UInt8(ascii: "y"): year = 10 * year + digit
        case UInt8(ascii: "m"): month = 10 * month + digit
        default: day = 10 * day + digit
        }
      }
      return anyAddend(dayAddends, day) { day in
        guard hasMonth else { return (1...366).contains(day) }
        return anyAddend(monthAddends, month) { month in
          isLong
            ? CalendarDate.exists(year: year, month: month, day: day)
            : CalendarDate.exists(yearOfCentury: year, month: month, day: day)
        }
      }
    }
  }

  /// Whether `value` holds as it is, or less one of `addends`.
  private func anyAddend(_ addends: [Int], _ value: Int, _ holds: (Int) -> Bool) -> Bool {
    holds(value) || addends.contains { holds(value - $0) }
  }
}
