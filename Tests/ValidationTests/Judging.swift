import Validation

/// What the validator called `name` says of `value`.
func judge(_ name: String, _ value: String) -> Verdict? {
  Validator.named(name)?.check(Array(value.utf8)[...])
}

/// Every value that differs from `value` in one digit.
func withOneDigitChanged(_ value: String) -> [String] {
  let characters = Array(value)
  return characters.indices.flatMap { position in
    guard characters[position].isASCII, characters[position].isNumber else { return [String]() }
    return "0123456789".filter { $0 != characters[position] }.map { digit in
      var changed = characters
      changed[position] = digit
      return String(changed)
    }
  }
}

/// Every value in which two digits side by side, which differ, have changed places.
func withNeighboursSwapped(_ value: String) -> [String] {
  let characters = Array(value)
  return characters.indices.dropLast().compactMap { position in
    let pair = characters[position...position + 1]
    guard pair.allSatisfy(\.isNumber), pair.first != pair.last else { return nil }
    var swapped = characters
    swapped.swapAt(position, position + 1)
    return String(swapped)
  }
}
