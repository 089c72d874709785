internal import Embedding
internal import Validation

/// What proves a value as a program embeds it.
extension EmbeddedWriter {
  mutating func put(_ validator: ValidatorDefinition?) {
    switch validator {
    case nil: put(0)
    case .named(let name):
      put(1)
      put(name)
    case .rules(let rules):
      put(2)
      put(rules) { $1.put($0) }
    }
  }

  private mutating func put(_ rule: CheckRule) {
    switch rule {
    case .routine(let routine, let range, let alphabet):
      put(0)
      put(routine)
      put(range)
      put(alphabet)
    case .weightedSum(let sum):
      put(1)
      put(sum.weights) { $1.put(signed: $0) }
      put(sum.range)
      put(sum.isFromRight)
      put(sum.addsDigits)
      put(signed: sum.addend)
      put(sum.alphabet)
      put(sum.outcome)
    case .remainder(let number):
      put(2)
      put(number.range)
      put(number.modulus)
      put(number.isComplement)
      put(number.writtenAt)
    case .date(let date):
      put(3)
      put(signed: date.at)
      put(date.layout)
      put(date.monthAddends) { $1.put(signed: $0) }
      put(date.dayAddends) { $1.put(signed: $0) }
    }
  }

  private mutating func put(_ outcome: WeightedSum.Outcome) {
    switch outcome {
    case .leaves(let remainder, let modulus):
      put(0)
      put(signed: remainder)
      put(modulus)
    case .writes(let symbols, let at, let again):
      put(1)
      put(symbols)
      put(signed: at)
      put(again) { $1.put(signed: $0) }
    }
  }

  private mutating func put(_ range: SymbolRange) {
    put(signed: range.first)
    put(signed: range.last)
  }
}

extension ValidatorDefinition {
  static func optional(reading reader: inout EmbeddedReader) -> ValidatorDefinition? {
    switch reader.number() {
    case 0: nil
    case 1: .named(reader.text())
    default: .rules(reader.list { $0.rule() })
    }
  }
}

extension EmbeddedReader {
  fileprivate mutating func rule() -> CheckRule {
    switch number() {
    case 0: .routine(choice(of: CheckRoutine.self), of: range(), alphabet: optionalText())
    case 1:
      .weightedSum(
        WeightedSum(
          weights: list { $0.signedNumber() }, range: range(), isFromRight: flag(),
          addsDigits: flag(), addend: signedNumber(), alphabet: optionalText(),
          outcome: outcome()))
    case 2:
      .remainder(
        NumberRemainder(
          range: range(), modulus: number(), isComplement: flag(), writtenAt: range()))
    default:
      .date(
        WrittenDate(
          at: signedNumber(), layout: text(), monthAddends: list { $0.signedNumber() },
          dayAddends: list { $0.signedNumber() }))
    }
  }

  private mutating func outcome() -> WeightedSum.Outcome {
    switch number() {
    case 0: .leaves(signedNumber(), modulus: number())
    default: .writes(symbols: text(), at: signedNumber(), again: list { $0.signedNumber() })
    }
  }

  private mutating func range() -> SymbolRange { SymbolRange(signedNumber(), signedNumber()) }
}
