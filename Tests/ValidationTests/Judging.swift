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

/// Every value that differs from `value` in one of its letters, by another one in the same case.
func withOneLetterChanged(_ value: String) -> [String] {
  let characters = Array(value)
  return characters.indices.flatMap { position in
    let letter = characters[position]
    let letters =
      letter.isLowercase ? "abcdefghijklmnopqrstuvwxyz" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    guard letters.contains(letter) else { return [String]() }
    return letters.filter { $0 != letter }.map { other in
      var changed = characters
      changed[position] = other
      return String(changed)
    }
  }
}

/// The characters by which two values of one length differ, in order.
func differing(_ value: String, _ other: String) -> [Character] {
  let pairs = zip(value, other).filter { $0 != $1 }
  return Set(pairs.flatMap { [$0, $1] }).sorted()
}
