/// The numbering plans of all country codes of ITU-T E.164, decoded when the first is asked for.
///
/// The national numbers of all plans are one automaton over digits, written by
/// `.ci/phone-plans`. Reference 0 is the state in which no number goes on. Next are the tails:
/// states for which only the number of further digits matters. All others lead from each digit to
/// a state; those that a state leads to stand before it.
public struct NumberingPlans: Sendable {
  static let all = NumberingPlans()

  private(set) var plans: [PhoneNumberPlan] = []
  /// For each number below 1000: 1 + the place of the plan with that country code, or 0.
  private var placeOfCode = [UInt8](repeating: 0, count: 1000)
  private(set) var prefixes: [Symbols] = []
  /// The counts of digits that are printed together, one hexadecimal digit each; sorted within
  /// each plan.
  private(set) var printed: [UInt32] = []
  /// For each tail the kinds that 0 to 15 further digits lead to.
  private var tails: [UInt16] = []
  private var tailCount = 0
  /// For each state that is no tail where the ten digits lead.
  private var targets: [UInt16] = []

  private static let longestTail = 16

  private init() {
    readTails()
    targets.reserveCapacity(60_000)
    readStates()
    readPlans()
  }

  /// The kinds of a number, digits only, that begins with its country code; none where its plan
  /// has no such number.
  public static func kinds(of number: String) -> PhoneNumberKinds {
    let digits = Symbols(Array(number.utf8)[...])
    guard let plan = all.plan(of: digits) else { return [] }
    return all.kinds(of: digits, from: plan.codeLength, at: plan.first)
  }

  /// The plan whose country code the digits begin with: no code is the beginning of another.
  func plan(of digits: Symbols) -> PhoneNumberPlan? {
    var code = 0
    for place in 0..<min(3, digits.count) {
      code = 10 * code + digits[place]
      if let plan = plan(ofCode: code) { return plan }
    }
    return nil
  }

  func plan(ofCode code: Int) -> PhoneNumberPlan? {
    let place = Int(placeOfCode[code])
    return place == 0 ? nil : plans[place - 1]
  }

  /// The kinds of the number that the digits from `start` on are, beginning at `state`.
  func kinds(of digits: Symbols, from start: Int, at state: UInt16) -> PhoneNumberKinds {
    var state = Int(state)
    var place = start
    while state > tailCount {
      guard place < digits.count else { return [] }
      state = Int(targets[10 * (state - tailCount - 1) + digits[place]])
      place += 1
    }
    let further = digits.count - place
    guard state > 0, 0..<Self.longestTail ~= further else { return [] }
    return PhoneNumberKinds(rawValue: tails[Self.longestTail * (state - 1) + further])
  }
}

extension NumberingPlans {
  /// A tail is a run of counts: one digit that says how many, and the kinds as three.
  private mutating func readTails() {
    var words = WordReader(PhoneNumberPlans.tails)
    while !words.isAtEnd {
      var filled = 0
      var tail = [UInt16](repeating: 0, count: Self.longestTail)
      while let count = words.hexadecimalDigit() {
        let kinds = words.hexadecimal(digits: 3)
        for place in filled..<filled + count { tail[place] = UInt16(kinds) }
        filled += count
      }
      tails += tail
      words.skipBlanks()
    }
    tailCount = tails.count / Self.longestTail
  }

  /// Each run is one letter: a to j for one to ten digits that lead nowhere, A to J for as many
  /// that lead to the state whose reference follows, K to T to the state read last.
  private mutating func readStates() {
    read(states: PhoneNumberPlans.states1, PhoneNumberPlans.states2)
  }

  private mutating func read(states parts: StaticString...) {
    var reference: Int?
    var run = 0
    for part in parts {
      part.withUTF8Buffer { bytes in
        for byte in bytes where byte > 0x20 {
          if let high = reference {
            if high < 0 {
              reference = ReferenceAlphabet.digit(byte)
            } else {
              let target = high * ReferenceAlphabet.base + ReferenceAlphabet.digit(byte)
              append(UInt16(target), times: run)
              reference = nil
            }
          } else if byte >= 0x61 {
            append(0, times: Int(byte) - 0x60)
          } else if byte >= 0x4B {
            append(UInt16(tailCount + targets.count / 10), times: Int(byte) - 0x4A)
          } else {
            run = Int(byte) - 0x40
            reference = -1
          }
        }
      }
    }
  }

  private mutating func append(_ target: UInt16, times: Int) {
    for _ in 0..<times { targets.append(target) }
  }

  private mutating func readPlans() {
    var words = WordReader(PhoneNumberPlans.plans)
    while !words.isAtEnd {
      var digits = words.list().first ?? []
      let code = digits
      digits = words.list().first ?? []
      let lengths = digits.reduce(UInt32(0)) { $0 << 4 | UInt32($1) }
      let first = words.reference() ?? 0
      let within = words.reference()
      let prefixStart = prefixes.count
      prefixes += words.list().map { Symbols(values: $0) }
      let printedStart = printed.count
      printed += words.list().map { sizes in sizes.reduce(UInt32(0)) { $0 << 4 | UInt32($1) } }
        .sorted()
      plans.append(
        PhoneNumberPlan(
          code: code.number, codeLength: code.count, lengths: lengths, first: first,
          within: within, prefixes: prefixStart..<prefixes.count,
          printed: printedStart..<printed.count))
      placeOfCode[code.number] = UInt8(plans.count)
    }
  }
}

/// The digits of references to states.
private enum ReferenceAlphabet {
  static let base = 91

  /// The printable characters from ! on without the quote, the comma and the backslash.
  static func digit(_ byte: UInt8) -> Int {
    Int(byte) - 0x21 - (byte > 0x22 ? 1 : 0) - (byte > 0x2C ? 1 : 0) - (byte > 0x5C ? 1 : 0)
  }
}

/// Reads the words of a string that was written for it, without checking them.
private struct WordReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  var isAtEnd: Bool { place >= bytes.count }

  mutating func skipBlanks() {
    while !isAtEnd, bytes[place] <= 0x20 { place += 1 }
  }

  mutating func hexadecimalDigit() -> Int? {
    guard !isAtEnd, let digit = Symbols.symbol(bytes[place]) else { return nil }
    place += 1
    return digit
  }

  mutating func hexadecimal(digits: Int) -> Int {
    (0..<digits).reduce(0) { number, _ in 16 * number + (hexadecimalDigit() ?? 0) }
  }

  /// Lists of hexadecimal digits with commas between them, or - for none. A list goes on in the
  /// next line behind a comma.
  mutating func list() -> [[Int]] {
    var lists: [[Int]] = []
    var digits: [Int] = []
    while !isAtEnd {
      if let digit = hexadecimalDigit() {
        digits.append(digit)
        continue
      }
      let byte = bytes[place]
      if byte <= 0x20 { break }
      place += 1
      if byte == 0x2C {
        lists.append(digits)
        digits = []
        skipBlanks()
      }
    }
    if !digits.isEmpty { lists.append(digits) }
    skipBlanks()
    return lists
  }

  /// Two digits that refer to a state, or - for none.
  mutating func reference() -> UInt16? {
    defer {
      place += 1
      skipBlanks()
    }
    guard place + 1 < bytes.count, bytes[place + 1] > 0x20 else { return nil }
    place += 1
    let high = ReferenceAlphabet.digit(bytes[place - 1])
    return UInt16(high * ReferenceAlphabet.base + ReferenceAlphabet.digit(bytes[place]))
  }
}
