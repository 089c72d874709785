import CSieve
import Fixtures

/// What a kernel may be asked about a text: a plan, and what is known of runs; drawn at random.
struct SiftQuestion {
  private static let slots = 1 << Int(SIEVE_REFUSED_BITS)

  /// The first is that of digits, `setCount` of them are asked for everywhere.
  private(set) var sets: [DrawnSet]
  private(set) var families: [sieve_family] = []
  private let openings: [UInt32]
  /// The family of things that are looked for from a byte of theirs, if there is one; for each byte
  /// the kinds of those things that can have it there, before that and behind it.
  let requiredFamily: Int?
  private let required: (at: [UInt16], left: [UInt16], right: [UInt16])
  private let setCount: Int
  private var plan = sieve_plan()
  /// For each byte, and for where there is none, its classes.
  private let codes: [UInt32]
  private let states: [UInt16]
  private let contextCount: Int
  private var slots = [UInt64](repeating: 0, count: Self.slots)

  init(using random: inout SplitMix) {
    setCount = Int.random(in: 1...7, using: &random)
    sets = [.digits] + (1..<setCount).map { _ in DrawnSet(using: &random) }
    for _ in 0..<Int.random(in: 0...Int(SIEVE_FAMILIES), using: &random) {
      let asked = UInt8(Int.random(in: 0..<setCount, using: &random))
      // Long runs are rare where bytes stand by chance.
      let most = [0, 1, 2, 4, 10, 32].randomElement(using: &random)!
      let least = Int.random(in: min(1, most)...most, using: &random)
      let first = least == 0 ? UInt8(Int.random(in: 0..<setCount, using: &random)) : asked
      families.append(
        sieve_family(least: UInt8(least), run: asked, first: least > 1 ? UInt8(sets.count) : first))
      if least > 1 { sets += [DrawnSet(using: &random), DrawnSet(using: &random)] }
    }

    // Few classes, so that runs are alike, or many, so that every bit of theirs counts.
    let most: UInt32 = Bool.random(using: &random) ? 3 : 0xFE
    let contexts = UInt32.random(in: 1...4, using: &random)
    codes =
      (0..<256).map { _ in
        UInt32.random(in: 0...most, using: &random)
          | UInt32.random(in: 0...most, using: &random) << 8
          | UInt32.random(in: 0..<contexts, using: &random) << 16
      } + [0xFFFF | contexts << 16]
    contextCount = Int(contexts) + 1
    states = (0..<contextCount * contextCount).map { _ in
      Bool.random(using: &random) ? UInt16.random(in: .min ... .max, using: &random) : 0
    }
    // Few bytes, so that texts hold some of them.
    openings = (0..<64).map { _ in
      (0..<4).reduce(0) { opening, _ in
        opening << 8 | UInt32(Array("019a@: -".utf8).randomElement(using: &random)! | 0x20)
      }
    }
    let single = families.enumerated().filter { $0.element.least == 1 }
    requiredFamily = single.randomElement(using: &random)?.offset
    let kinds = (0..<3).map { _ in
      (0..<256).map { _ in
        UInt16.random(in: .min ... .max, using: &random)
          & UInt16.random(in: .min ... .max, using: &random)
      }
    }
    required = (kinds[0], kinds[1], kinds[2])
    fillPlan()
  }

  /// The kinds of things that are looked for from a byte of theirs and may have that at `place`.
  func kinds(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt16 {
    var kinds = required.at[Int(text[place])]
    if place > 0 { kinds &= required.left[Int(text[place - 1])] }
    if place + 1 < text.count { kinds &= required.right[Int(text[place + 1])] }
    return kinds
  }

  /// Whether the text at `place` begins like an opening, or ends before it can tell.
  func mayOpen(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place + 4 <= text.count else { return true }
    let folded = (0..<4).reduce(UInt32(0)) { folded, offset in
      folded | UInt32(text[place + offset] | 0x20) << UInt32(8 * offset)
    }
    let bit = sieve_opening_bit(folded)
    return openings.contains { sieve_opening_bit($0) == bit }
  }

  private mutating func fillPlan() {
    plan.set_count = Int32(setCount)
    plan.family_count = Int32(families.count)
    for opening in openings { sieve_add_opening(&plan, opening) }
    withUnsafeMutableBytes(of: &plan.sets) { bytes in
      sets.map(\.table).withUnsafeBytes { bytes.copyMemory(from: $0) }
    }
    withUnsafeMutableBytes(of: &plan.families) { bytes in
      families.withUnsafeBytes { bytes.copyMemory(from: $0) }
    }
    plan.required_family = Int32(requiredFamily ?? -1)
    withUnsafeMutableBytes(of: &plan.required) { bytes in
      (required.at + required.left + required.right).withUnsafeBytes { bytes.copyMemory(from: $0) }
    }
    sieve_finish_plan(&plan)
  }

  /// Calls `body` with what it is for a kernel.
  func withTables<Result>(
    _ body: (UnsafePointer<sieve_plan>, UnsafePointer<sieve_run_filter>) -> Result
  ) -> Result {
    codes.withUnsafeBufferPointer { codes in
      states.withUnsafeBufferPointer { states in
        slots.withUnsafeBufferPointer { refused in
          let filter = sieve_run_filter(
            codes: codes.baseAddress, states: states.baseAddress, context_count: contextCount,
            refused: refused.baseAddress)
          return withUnsafePointer(to: plan) { plan in
            withUnsafePointer(to: filter) { body(plan, $0) }
          }
        }
      }
    }
  }

  /// What is known of the byte at `place`, which may lie before the text or behind it.
  private func code(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    codes[text.indices.contains(place) ? Int(text[place]) : Int(SIEVE_NO_BYTE)]
  }

  /// The class of a byte among those that are read from a run on.
  func classBehind(_ place: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    code(at: place, of: text) & 0xFF
  }

  /// The class of a byte among those that are read before a run.
  func classBefore(_ place: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    code(at: place, of: text) >> 8 & 0xFF
  }

  /// The state to begin in at `place`; 0 where nothing can begin.
  func state(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt16 {
    let (secondLast, last) = (code(at: place - 2, of: text), code(at: place - 1, of: text))
    return states[Int(secondLast >> 16) * contextCount + Int(last >> 16)]
  }

  func isRefused(_ key: UInt64) -> Bool { slots[Int(sieve_refused_slot(key))] == key }

  /// Refuses what some of `runs`, which stand in `text`, are told by.
  mutating func refuse(
    some runs: [Sifted.Run], of text: UnsafeBufferPointer<UInt8>, using random: inout SplitMix
  ) {
    for run in runs where Bool.random(using: &random) {
      let state = state(at: Int(run.place), of: text)
      let keys = [
        sieve_short_key(state, run.shape), sieve_long_key(state, run.shape),
        sieve_around_key(run.before, run.shape), sieve_before_key(run.before),
      ]
      let key = keys.randomElement(using: &random)!
      // Another key in the slot of this one refuses nothing.
      let isOther = Int.random(in: 0..<4, using: &random) == 0
      let other = key ^ 1 << UInt64.random(in: 0..<64, using: &random)
      slots[Int(sieve_refused_slot(key))] = isOther ? other : key
    }
  }
}

/// A set of bytes: of ASCII any, of those beyond it all or none.
struct DrawnSet {
  private let isMember: [Bool]
  /// The same as kernels read it.
  private(set) var table = sieve_set()

  static let digits = DrawnSet((0..<256).map { 0x30...0x39 ~= $0 })

  init(using random: inout SplitMix) {
    let members = [0, 1, 10, 28, 31, 32].randomElement(using: &random)!
    let isMember = (0...128).map { _ in Int.random(in: 0..<32, using: &random) < members }
    self.init((0..<256).map { isMember[min($0, 128)] })
  }

  private init(_ isMember: [Bool]) {
    self.isMember = isMember
    withUnsafeMutableBytes(of: &table.low) { low in
      for byte in 0..<128 where isMember[byte] { low[byte & 15] |= 1 << (byte >> 4) }
    }
    table.beyond = isMember[255] ? 0xFF : 0
  }

  func contains(_ byte: UInt8) -> Bool { isMember[Int(byte)] }
}
