internal import CSieve

/// Remembers which forms may match at runs of digits that were followed far: where numbers stand one
/// behind another, as in rows of single digits, what follows a run decides late, and often alike.
///
/// `RunFilter` and `RunOutcomes` know a run by its shape, and only what that tells. Here all the bytes
/// are kept that were read, of which digits are not told apart, as an automaton does not.
struct RunSpecimens: ~Copyable {
  struct Specimen {
    /// Not dead, if it is one.
    var state = LazyAutomaton.dead
    /// Bytes that were read, the last one with them; at most `ShapeAutomaton.reach`.
    var length = 0
    /// Its forms, where they stand among those of all.
    var first = 0
    var count = 0
  }

  /// Bytes that are worth it to be remembered; fewer are read anew as fast.
  static let shortest = 24
  /// Of the number of those that are kept: what one line is made of, which is asked for in the cache.
  private static let bits = 7
  /// Forms that are remembered, all together; then everything is forgotten.
  private static let mostForms = 1 << 16

  private let specimens = ZeroedMemory<Specimen>(count: 1 << Self.bits)
  private let bytes = ZeroedMemory<UInt8>(count: ShapeAutomaton.reach << Self.bits)
  private var forms = NumberList()

  mutating func forget() {
    specimens.clear()
    forms.removeAll()
  }

  /// Fills `found`, which is empty, with the forms that may match at a run if `state` is reached at
  /// its first digit, which is that of the `count` bytes of `text`; false if that is not known.
  @inline(__always)
  func recall(
    from state: LazyAutomaton.State, _ text: UnsafePointer<UInt8>, count: Int,
    into found: inout NumberList
  ) -> Bool {
    guard count >= Self.shortest else { return false }
    let slot = Self.slot(state, text)
    let specimen = specimens[slot]
    guard specimen.state == state, specimen.length <= count else { return false }
    let own = bytes.elements + slot * ShapeAutomaton.reach
    // Without a way out of the loop, so that many bytes are compared at once.
    var difference: UInt8 = 0
    for place in 0..<specimen.length { difference |= Self.folded(text[place]) ^ own[place] }
    guard difference == 0 else { return false }
    for place in specimen.first..<specimen.first + specimen.count { found.append(forms[place]) }
    return true
  }

  /// `found` may match at a run if `state` is reached at its first digit, as the `count` bytes of
  /// `text` from that on tell.
  mutating func note(
    _ found: borrowing NumberList, from state: LazyAutomaton.State,
    _ text: UnsafePointer<UInt8>, count: Int
  ) {
    guard count >= Self.shortest else { return }
    if forms.count > Self.mostForms { forget() }
    let slot = Self.slot(state, text)
    let own = bytes.elements + slot * ShapeAutomaton.reach
    for place in 0..<count { own[place] = Self.folded(text[place]) }
    specimens[slot] = Specimen(
      state: state, length: count, first: forms.count, count: found.count)
    for place in 0..<found.count { forms.append(found[place]) }
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "0") < 10 ? UInt8(ascii: "0") : byte
  }

  /// Chosen by the state and the first 16 bytes.
  @inline(__always)
  private static func slot(_ state: LazyAutomaton.State, _ text: UnsafePointer<UInt8>) -> Int {
    let bytes = UnsafeRawPointer(text)
    let first = withoutDigits(bytes.loadUnaligned(as: UInt64.self))
    let second = withoutDigits(bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    let sum = (first &* 0xC2B2_AE3D_27D4_EB4F) ^ second ^ UInt64(state) &<< 44
    return Int((sum &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt64(bits)))
  }

  /// Eight bytes with zeros for the digits, and for the few bytes behind the digits in ASCII.
  @inline(__always)
  private static func withoutDigits(_ bytes: UInt64) -> UInt64 {
    let each: UInt64 = 0x0101_0101_0101_0101
    // The upper halves, as they differ from that of the digits; all of a byte where it does.
    let upper = (bytes ^ 0x30 &* each) &>> 4 & 0x0F &* each
    let isOther = (upper &+ 0x0F &* each) &>> 4 & each
    return bytes & isOther &* 0xFF
  }
}
