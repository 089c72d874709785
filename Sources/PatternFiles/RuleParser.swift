internal import Validation
internal import YAML

/// Reads one rule of a validator.
struct RuleParser {
  private let node: YAMLNode
  private var fields: Fields?
  private(set) var problems: [PatternProblem] = []

  init(_ node: YAMLNode) { self.node = node }

  /// The rule; nil, with at least one problem, if it cannot be read.
  mutating func rule() -> CheckRule? {
    if let name = Fields.text(node) {
      if let routine = CheckRoutine(rawValue: name.value) {
        return .routine(routine, of: .all, alphabet: nil)
      }
      problem(name.line, "there is no rule '\(name.value)'")
      return nil
    }
    guard case .mapping(let entries) = node.value else {
      problem(node.line, "a rule must be a name, or keys and values")
      return nil
    }
    let keys = Set(entries.map(\.key))
    let rule: CheckRule?
    if let routine = CheckRoutine.allCases.first(where: { keys.contains($0.rawValue) }) {
      rule = self.routine(routine)
    } else if keys.contains("weights") {
      rule = weightedSum().map(CheckRule.weightedSum)
    } else if keys.contains("number") {
      rule = remainder().map(CheckRule.remainder)
    } else if keys.contains("date") {
      rule = date().map(CheckRule.date)
    } else {
      let routines = CheckRoutine.allCases.map(\.rawValue).joined(separator: ", ")
      problem(node.line, "a rule must have one of the keys weights, number, date, \(routines)")
      return nil
    }
    return problems.isEmpty ? rule : nil
  }

  private mutating func routine(_ routine: CheckRoutine) -> CheckRule? {
    take([routine.rawValue, "alphabet"])
    let alphabet = alphabet()
    if alphabet != nil, routine != .luhn { problem(node.line, "only luhn takes an 'alphabet'") }
    return .routine(routine, of: range(routine.rawValue) ?? .all, alphabet: alphabet)
  }

  private mutating func weightedSum() -> WeightedSum? {
    take([
      "weights", "of", "from", "digit-sums", "plus", "alphabet", "check", "at", "again", "modulus",
      "equals",
    ])
    let weights = numbers("weights")
    let isFromRight = choice("from", of: ["left", "right"]) == "right"
    let addsDigits = choice("digit-sums", of: ["true", "false"]) == "true"
    let outcome: WeightedSum.Outcome
    let check = fields?.text("check", required: false, &problems)
    if let check {
      let again = fields?.node("again") == nil ? [] : numbers("again")
      let symbols = check.value.utf8
      if symbols.contains(UInt8(ascii: "+")) == again.isEmpty {
        problem(check.line, "'again' has the weights for where 'check' has a '+'")
      }
      if !symbols.allSatisfy({ Alphabet.holds($0) || $0 == 0x2B || $0 == 0x2D }) {
        problem(check.line, "'check' must be of digits, letters, '-' and '+'")
      }
      for key in ["modulus", "equals"] where fields?.node(key) != nil {
        problem(node.line, "'\(key)' does not go with 'check', whose length is the modulus")
      }
      outcome = .writes(symbols: check.value, at: number("at") ?? -1, again: again)
    } else {
      for key in ["at", "again"] where fields?.node(key) != nil {
        problem(node.line, "'\(key)' goes with 'check'")
      }
      let modulus = number("modulus")
      if modulus == nil || modulus! < 2 {
        problem(node.line, "a sum needs 'check', or a 'modulus' of at least 2")
      }
      outcome = .leaves(number("equals") ?? 0, modulus: max(2, modulus ?? 2))
    }
    return WeightedSum(
      weights: weights, range: range("of") ?? (check == nil ? .all : .allButLast),
      isFromRight: isFromRight, addsDigits: addsDigits, addend: number("plus") ?? 0,
      alphabet: alphabet(), outcome: outcome)
  }

  private mutating func remainder() -> NumberRemainder? {
    take(["number", "modulus", "check", "at"])
    let modulus = number("modulus")
    if modulus == nil || modulus! < 2 { problem(node.line, "'modulus' must be at least 2") }
    let check = choice("check", of: ["complement", "remainder"])
    if fields?.node("check") == nil { problem(node.line, "the key 'check' is missing") }
    guard let digits = range("number"), let place = range("at") else {
      problem(node.line, "'number' and 'at' must say which symbols, as in 1..8")
      return nil
    }
    return NumberRemainder(
      range: digits, modulus: max(2, modulus ?? 2), isComplement: check == "complement",
      writtenAt: place)
  }

  private mutating func date() -> WrittenDate? {
    take(["date", "at", "month-plus", "day-plus"])
    guard let layout = fields?.text("date", required: true, &problems) else { return nil }
    if !WrittenDate.isReadable(layout.value) {
      problem(layout.line, "'date' must be of yy or yyyy, mm and dd, or ddd, as in yymmdd")
    }
    return WrittenDate(
      at: number("at") ?? 1, layout: layout.value,
      monthAddends: fields?.node("month-plus") == nil ? [] : numbers("month-plus"),
      dayAddends: fields?.node("day-plus") == nil ? [] : numbers("day-plus"))
  }
}

/// How values of keys are read.
extension RuleParser {
  private mutating func take(_ allowed: Set<String>) {
    fields = Fields(node, allowed: allowed, problems: &problems)
  }

  private mutating func problem(_ line: Int, _ message: String) {
    problems.append(PatternProblem(line: line, message))
  }

  private mutating func number(_ key: String) -> Int? {
    guard let text = fields?.text(key, required: false, &problems) else { return nil }
    if let number = Int(text.value), abs(number) <= Self.largest { return number }
    problem(text.line, "'\(key)' must be a whole number")
    return nil
  }

  /// So that no sum of products is too large for a machine word.
  private static let largest = 1_000_000

  private mutating func numbers(_ key: String) -> [Int] {
    let texts = fields?.texts(key, &problems) ?? []
    let numbers = texts.compactMap { Int($0.value) }.filter { abs($0) <= Self.largest }
    if numbers.isEmpty || numbers.count < texts.count {
      problem(fields?.node(key)?.line ?? node.line, "'\(key)' must be a list of whole numbers")
    }
    return numbers
  }

  private mutating func choice(_ key: String, of choices: [String]) -> String? {
    guard let text = fields?.text(key, required: false, &problems) else { return nil }
    if choices.contains(text.value) { return text.value }
    problem(text.line, "'\(key)' must be \(choices.joined(separator: " or "))")
    return nil
  }

  private mutating func alphabet() -> String? {
    guard let text = fields?.text("alphabet", required: false, &problems) else { return nil }
    let symbols = text.value.utf8
    if symbols.count < 2 || !symbols.allSatisfy(Alphabet.holds)
      || Set(symbols).count < symbols.count
    {
      problem(text.line, "'alphabet' must be of digits and capital letters, each once")
    }
    return text.value
  }

  /// As in `1..8`, `2..-2`, `9`.
  private mutating func range(_ key: String) -> SymbolRange? {
    guard let text = fields?.text(key, required: false, &problems) else { return nil }
    let ends = text.value.split(separator: "..", omittingEmptySubsequences: false).map { Int($0) }
    if let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
      first != 0, last != 0, (first < 0) != (last < 0) || first <= last
    {
      return SymbolRange(first, last)
    }
    problem(text.line, "'\(key)' must say which symbols, as in 1..8 or 2..-2")
    return nil
  }
}
