import PatternFiles
import Validation

/// Writes what proves a pattern as Swift.
enum ValidatorSource {
  static func text(_ definition: ValidatorDefinition?) -> String {
    switch definition {
    case nil: "nil"
    case .named(let name): ".named(\"\(name)\")"
    case .rules(let rules): ".rules([\(rules.map(rule).joined(separator: ", "))])"
    }
  }

  private static func rule(_ rule: CheckRule) -> String {
    switch rule {
    case .routine(let routine, let range, let alphabet):
      ".routine(.\(routine), of: \(self.range(range)), alphabet: \(optional(alphabet)))"
    case .weightedSum(let sum):
      ".weightedSum(WeightedSum(weights: \(sum.weights), range: \(range(sum.range)), "
        + "isFromRight: \(sum.isFromRight), addsDigits: \(sum.addsDigits), addend: \(sum.addend), "
        + "alphabet: \(optional(sum.alphabet)), outcome: \(outcome(sum.outcome))))"
    case .remainder(let number):
      ".remainder(NumberRemainder(range: \(range(number.range)), modulus: \(number.modulus), "
        + "isComplement: \(number.isComplement), writtenAt: \(range(number.writtenAt))))"
    case .date(let date):
      ".date(WrittenDate(at: \(date.at), layout: \"\(date.layout)\", "
        + "monthAddends: \(date.monthAddends), dayAddends: \(date.dayAddends)))"
    }
  }

  private static func outcome(_ outcome: WeightedSum.Outcome) -> String {
    switch outcome {
    case .leaves(let remainder, let modulus): ".leaves(\(remainder), modulus: \(modulus))"
    case .writes(let symbols, let at, let again):
      ".writes(symbols: \"\(symbols)\", at: \(at), again: \(again))"
    }
  }

  private static func range(_ range: SymbolRange) -> String {
    "SymbolRange(\(range.first), \(range.last))"
  }

  private static func optional(_ alphabet: String?) -> String {
    alphabet.map { "\"\($0)\"" } ?? "nil"
  }
}
