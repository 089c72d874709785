extension Validator {
  /// The machine-readable zone of a travel document (ICAO 9303, parts 3 to 7): three lines of 30
  /// characters, two of 36 or two of 44. The lower lines alone will do: they hold what is checked,
  /// but for the number of a card of three lines.
  static let mrz = Validator("mrz") { value in
    // What parts the lines is none of these.
    let text = value.filter { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == MRZ.filler
    }
    // Fillers and zeros keep all checks, and name nobody.
    guard let first = text.first, text.contains(where: { (0x31...0x39).contains($0) }) else {
      return .impossible
    }
    let isVisa = first == UInt8(ascii: "V")
    switch text.count {
    case 60, 90: return Verdict(MRZ.isThreeLines(text))
    case 72 where text.starts(with: "IDFRA".utf8) && MRZ.isOldFrench(text): return .confirmed
    case 72: return Verdict(MRZ.isLowerLine(Array(text[36...]), isVisa: isVisa))
    case 88: return Verdict(MRZ.isLowerLine(Array(text[44...]), isVisa: isVisa))
    case 36, 44: return Verdict(MRZ.isLowerLine(text, isVisa: false))
    default: return .impossible
    }
  }
}

/// The check digits of machine-readable zones.
private enum MRZ {
  static let filler = UInt8(ascii: "<")

  /// The second line of a passport, a card of two lines, or a visa: number, nationality, birth,
  /// sex, expiry, and what the issuer likes. A visa has no digit over all.
  static func isLowerLine(_ line: [UInt8], isVisa: Bool) -> Bool {
    let end = line.count
    guard isField(line[13..<19], line[19]), isField(line[21..<27], line[27]) else { return false }
    if isVisa { return isField(line[0..<9], line[9]) }
    if end == 44 {
      guard isField(line[0..<9], line[9]), isField(line[28..<42], line[42]) else { return false }
    } else {
      guard isNumber(line[0..<9], line[9], optional: line[28..<end - 1]) else { return false }
    }
    return isField(line[0..<10] + line[13..<20] + line[21..<end - 1], line[end - 1])
  }

  /// A card of three lines: number and what the issuer likes; birth, sex, expiry, nationality, and
  /// more of that.
  static func isThreeLines(_ text: [UInt8]) -> Bool {
    let (upper, middle) = (Array(text[..<30]), Array(text[30..<60]))
    guard isNumber(upper[5..<14], upper[14], optional: upper[15..<30]),
      isField(middle[0..<6], middle[6]), isField(middle[8..<14], middle[14])
    else { return false }
    let all = upper[5..<30] + middle[0..<7] + middle[8..<15] + middle[18..<29]
    return isField(all, middle[29])
  }

  /// A French identity card as it was issued until 2021: number, given names, birth, sex.
  static func isOldFrench(_ text: [UInt8]) -> Bool {
    let lower = Array(text[36...])
    return isField(lower[0..<12], lower[12]) && isField(lower[27..<33], lower[33])
      && isField(text[0..<71], text[71])
  }

  /// A number of more than nine characters goes on in the optional part, its check digit with it,
  /// and a filler stands in the place of that (part 5, section 4.2.2, note j).
  private static func isNumber(
    _ number: ArraySlice<UInt8>, _ check: UInt8, optional: ArraySlice<UInt8>
  ) -> Bool {
    guard check == filler else { return isField(number, check) }
    let rest = optional.prefix { $0 != filler }
    guard let last = rest.last else { return false }
    return isField(number + rest.dropLast(), last)
  }

  /// Part 3, section 4.9: weights 7, 3 and 1, modulus 10; of an empty field the digit may be left
  /// out.
  private static func isField(_ field: ArraySlice<UInt8>, _ check: UInt8) -> Bool {
    if check == filler { return field.allSatisfy { $0 == filler } }
    let values = field.lazy.map { Symbols.symbol($0) ?? 0 }
    let weights = (0..<field.count).lazy.map { [7, 3, 1][$0 % 3] }
    return CheckDigits.weightedSum(values, weights) % 10 == Symbols.symbol(check)
  }
}
