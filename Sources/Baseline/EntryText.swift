internal import Model

/// How an entry of a baseline is written:
///
///     src/customers.py us.ssn line:bfkmpaenocgdhija 1
///     src/customers.py us.ssn line:bfkmpaenocgdhija value:cdkfamop:nnagekbhlopdcfie 1
///     data/crm.db us.ssn column:people.tax_number 1
///
/// The file, as it is reached from the folder of the baseline, `-` being standard input; the
/// pattern; the line, by its digest, or the column; the value, under a key, if there was one; and a
/// number that tells findings apart that are alike, from 1. Names are percent-encoded (RFC 3986): no
/// name of a file breaks a line, or is taken for a header or a mark of git. Digests are written in
/// sixteen letters, `a` to `p`, for hexadecimal digits are now and then taken for numbers that
/// scanners search for.
enum EntryText {
  static let space = UInt8(ascii: " ")
  static let standardInput: [UInt8] = [UInt8(ascii: "-")]
  static let lineStart = Array("line:".utf8)
  static let columnStart = Array("column:".utf8)
  static let valueStart = Array("value:".utf8)
  /// Letters of the id of a key, and of a digest.
  static let keyIDLength = 8
  static let digestLength = 16

  /// A name without anything but the unreserved signs of RFC 3986 and slashes.
  static func encoded(_ name: some Sequence<UInt8>) -> [UInt8] {
    var encoded: [UInt8] = []
    for byte in name {
      if isPlain(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 0x0F)]
      }
    }
    // A file of that name is not standard input.
    return encoded == standardInput ? Array("%2D".utf8) : encoded
  }

  /// The name that was encoded. A percent sign without two digits behind it stands for itself.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var name: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(isDigit) {
        name.append(digits.reduce(0) { $0 << 4 | value($1) })
        rest = rest.dropFirst(2)
      } else {
        name.append(byte)
      }
    }
    return name
  }

  static func place(of line: LineDigest) -> [UInt8] { lineStart + letters(line.bits, digestLength) }

  static func place(ofColumn column: String, table: String) -> [UInt8] {
    // The dot between them is the only one.
    let names = [table, column].map { name in
      encoded(name.utf8).flatMap { $0 == UInt8(ascii: ".") ? Array("%2E".utf8) : [$0] }
    }
    return columnStart + names.joined(separator: [UInt8(ascii: ".")])
  }

  static func value(_ fingerprint: Fingerprint, keyID: [UInt8]) -> [UInt8] {
    // Half of a fingerprint: values that are changed to each other are told apart by far less.
    valueStart + keyID + [UInt8(ascii: ":")] + letters(fingerprint.high, digestLength)
  }

  /// The id of a key in letters.
  ///
  /// - Parameter id: Hexadecimal digits.
  static func keyID(_ id: String) -> [UInt8] {
    letters(UInt64(id, radix: 16) ?? 0, keyIDLength)
  }

  /// The lowest bits of `number`, four for each of `count` letters from `a` to `p`.
  private static func letters(_ number: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(ascii: "a") + UInt8(number >> UInt64(4 * $0) & 0x0F) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: byte == UInt8(ascii: "/")
    }
  }

  private static func digit(_ number: UInt8) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
  }

  private static func value(_ digit: UInt8) -> UInt8 {
    digit < UInt8(ascii: "A") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "A") + 10
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46: true
    default: false
    }
  }

  /// Where the fields of an entry stand in its line.
  struct Fields {
    let path: Range<Int>
    let pattern: Range<Int>
    let place: Range<Int>
    /// Nil where no key was given.
    let value: Range<Int>?
    /// The id of that key.
    var keyID: Range<Int>? {
      value.map { value in
        let start = value.lowerBound + valueStart.count
        return start..<start + keyIDLength
      }
    }
    let number: Int

    /// Whether it is of a column, which is known as a whole.
    func isColumn(in line: UnsafeBufferPointer<UInt8>) -> Bool {
      line[place].starts(with: columnStart)
    }

    /// Nil for what is no entry.
    init?(_ line: UnsafeBufferPointer<UInt8>) {
      var position = 0
      guard let path = Self.name(in: line, &position), let pattern = Self.name(in: line, &position),
        let place = Self.place(in: line, &position)
      else { return nil }
      self.path = path
      self.pattern = pattern
      self.place = place
      value = Self.value(in: line, &position)
      guard let number = Self.number(line[position...]) else { return nil }
      self.number = number
    }

    /// Takes a name and the blank behind it.
    private static func name(in line: UnsafeBufferPointer<UInt8>, _ position: inout Int)
      -> Range<Int>?
    {
      let start = position
      while position < line.count {
        let byte = line[position]
        if byte == space {
          position += 1
          return start < position - 1 ? start..<position - 1 : nil
        }
        if byte == UInt8(ascii: "%") {
          guard position + 2 < line.count, isDigit(line[position + 1]), isDigit(line[position + 2])
          else { return nil }
          position += 2
        } else if !isPlain(byte) {
          return nil
        }
        position += 1
      }
      return nil
    }

    private static func place(in line: UnsafeBufferPointer<UInt8>, _ position: inout Int)
      -> Range<Int>?
    {
      let start = position
      if line[start...].starts(with: columnStart) {
        position += columnStart.count
        return name(in: line, &position).map { start..<$0.upperBound }
      }
      guard line[start...].starts(with: lineStart) else { return nil }
      position += lineStart.count
      return letters(digestLength, in: line, &position, before: space) ? start..<position - 1 : nil
    }

    private static func value(in line: UnsafeBufferPointer<UInt8>, _ position: inout Int)
      -> Range<Int>?
    {
      let start = position
      guard line[start...].starts(with: valueStart) else { return nil }
      var end = start + valueStart.count
      guard letters(keyIDLength, in: line, &end, before: UInt8(ascii: ":")),
        letters(digestLength, in: line, &end, before: space)
      else { return nil }
      position = end
      return start..<end - 1
    }

    /// Takes letters and the sign behind them.
    private static func letters(
      _ count: Int, in line: UnsafeBufferPointer<UInt8>, _ position: inout Int, before sign: UInt8
    ) -> Bool {
      let end = position + count
      guard end < line.count, line[end] == sign,
        line[position..<end].allSatisfy({ 0x61...0x70 ~= $0 })
      else { return false }
      position = end + 1
      return true
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
      guard 1...9 ~= digits.count, digits.first != UInt8(ascii: "0"),
        digits.allSatisfy({ 0x30...0x39 ~= $0 })
      else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
  }
}
