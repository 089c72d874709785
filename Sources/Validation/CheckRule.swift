/// A rule that the symbols of a value must keep, as pattern files write it.
///
/// Symbols are the letters and digits of the value without its separators, numbered from 1; -1 is the
/// last one.
public enum CheckRule: Hashable, Sendable {
  /// A check that is known by name, over a range that ends with its check symbol.
  case routine(CheckRoutine, of: SymbolRange, alphabet: String?)
  case weightedSum(WeightedSum)
  case remainder(NumberRemainder)
  case date(WrittenDate)

  /// What a report calls it: "luhn", "mod-11", "date".
  var name: String {
    switch self {
    case .routine(let routine, _, _): routine.rawValue
    case .weightedSum(let sum): "mod-\(sum.modulus)"
    case .remainder(let number): "mod-\(number.modulus)"
    case .date: "date"
    }
  }
}

/// Checks that are known by name.
public enum CheckRoutine: String, CaseIterable, Sendable {
  /// ISO/IEC 7812-1, annex B.
  case luhn
  /// J. Verhoeff, Error Detecting Decimal Codes, 1969.
  case verhoeff
  /// H. M. Damm, Total anti-symmetrische Quasigruppen, 2004.
  case damm
  /// ISO 7064, two check digits; letters count 10 to 35.
  case mod97 = "mod-97-10"
  /// ISO 7064, digits, the check may be X.
  case mod11 = "mod-11-2"
  /// ISO 7064, letters and digits.
  case mod37 = "mod-37-2"
  /// ISO 7064, hybrid, digits.
  case hybridMod11 = "mod-11-10"
  /// ISO 7064, hybrid, letters and digits.
  case hybridMod37 = "mod-37-36"
}

/// From one symbol to another, both included; from 1, or from the end if negative.
public struct SymbolRange: Hashable, Sendable {
  public let first: Int
  public let last: Int

  public static let all = SymbolRange(1, -1)
  public static let allButLast = SymbolRange(1, -2)

  public init(_ first: Int, _ last: Int) {
    self.first = first
    self.last = last
  }

  /// The places from 0 among `count` symbols; nil if there are not so many.
  func places(among count: Int) -> Range<Int>? {
    let from = first < 0 ? count + first : first - 1
    let end = last < 0 ? count + last + 1 : last
    return 0 <= from && from < end && end <= count ? from..<end : nil
  }
}

/// The sum of symbols, each times its weight, and what it must come to.
public struct WeightedSum: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    /// Leaves this when divided by the modulus.
    case leaves(Int, modulus: Int)
    /// The symbol at `at` is the one of `symbols` whose place, from 0, is what the sum leaves. Where
    /// that is "-" there is no such number, where it is "+" `again` are the weights of a second sum.
    case writes(symbols: String, at: Int, again: [Int])
  }

  /// Repeated where they are fewer than the symbols.
  public let weights: [Int]
  public let range: SymbolRange
  /// Whether the first weight is that of the last symbol.
  public let isFromRight: Bool
  /// Whether the digits of a product are added, not the product.
  public let addsDigits: Bool
  /// Added to the sum.
  public let addend: Int
  /// A symbol counts what its place in here is; nil: 0 to 9, then A to Z.
  public let alphabet: String?
  public let outcome: Outcome

  public init(
    weights: [Int], range: SymbolRange, isFromRight: Bool, addsDigits: Bool, addend: Int,
    alphabet: String?, outcome: Outcome
  ) {
    self.weights = weights
    self.range = range
    self.isFromRight = isFromRight
    self.addsDigits = addsDigits
    self.addend = addend
    self.alphabet = alphabet
    self.outcome = outcome
  }

  var modulus: Int {
    switch outcome {
    case .leaves(_, let modulus): modulus
    case .writes(let symbols, _, _): symbols.utf8.count
    }
  }
}

/// Digits as one number, and what dividing it leaves, which is written elsewhere.
public struct NumberRemainder: Hashable, Sendable {
  public let range: SymbolRange
  public let modulus: Int
  /// Whether the modulus less the remainder is written.
  public let isComplement: Bool
  /// Where it is written, with leading zeros.
  public let writtenAt: SymbolRange

  public init(range: SymbolRange, modulus: Int, isComplement: Bool, writtenAt: SymbolRange) {
    self.range = range
    self.modulus = modulus
    self.isComplement = isComplement
    self.writtenAt = writtenAt
  }
}

/// A day, written without separators.
public struct WrittenDate: Hashable, Sendable {
  /// The place of the first symbol, from 1, or from the end if negative.
  public let at: Int
  /// A letter for each digit: y, m and d; three d without m are the day of the year.
  public let layout: String
  /// What may have been added to the month and to the day, beside nothing.
  public let monthAddends: [Int]
  public let dayAddends: [Int]

  public init(at: Int, layout: String, monthAddends: [Int], dayAddends: [Int]) {
    self.at = at
    self.layout = layout
    self.monthAddends = monthAddends
    self.dayAddends = dayAddends
  }

  /// Whether `layout` says a year and a day in it, in a way that can be read.
  public static func isReadable(_ layout: String) -> Bool {
    let counts = "ymd".map { letter in layout.count { $0 == letter } }
    let isWhole = "ymd".allSatisfy { letter in
      // Letters of one kind stand together.
      layout.split(separator: letter, omittingEmptySubsequences: false).dropFirst().dropLast()
        .allSatisfy(\.isEmpty)
    }
    return isWhole && counts.reduce(0, +) == layout.count && (counts[0] == 2 || counts[0] == 4)
      && (counts[1] == 2 && counts[2] == 2 || counts[1] == 0 && counts[2] == 3)
  }
}
