/// Object ids that were met, told apart by their first 128 bits: 16 bytes each in a table that is
/// between three eighths and three quarters full, so 21 to 43 bytes an id, 64 MB for three million.
struct SeenIDs {
  private struct Slot {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var isFree: Bool { high | low == 0 }
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var count = 0

  /// What an id was met as: the same bytes may be a file here and a link there.
  enum Role: UInt64 {
    case file, excluded, linked, lost
  }

  /// Whether it was not met before. An id that is not hexadecimal is met each time anew.
  mutating func insert(_ id: String, as role: Role) -> Bool {
    guard let slot = Self.slot(id, role) else { return true }
    if 4 * count >= 3 * slots.count { grow() }
    guard put(slot) else { return false }
    count += 1
    return true
  }

  /// Whether it was met before.
  func contains(_ id: String, as role: Role) -> Bool {
    Self.slot(id, role).map { !slots[place(of: $0)].isFree } ?? false
  }

  private static func slot(_ id: String, _ role: Role) -> Slot? {
    let digits = id.utf8.prefix(32)
    guard digits.count == 32, let high = UInt64(id.prefix(16), radix: 16),
      let low = UInt64(id.dropFirst(16).prefix(16), radix: 16)
    else { return nil }
    // Never the empty slot, short of an id whose first half is this number.
    return Slot(high: high ^ (role.rawValue + 1) &* 0x9E37_79B9_7F4A_7C15, low: low)
  }

  /// Where it is, or the free place in which it belongs.
  private func place(of slot: Slot) -> Int {
    // Ids are spread evenly by themselves.
    var place = Int(truncatingIfNeeded: slot.high) & (slots.count - 1)
    while !slots[place].isFree {
      if slots[place].high == slot.high, slots[place].low == slot.low { return place }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func put(_ slot: Slot) -> Bool {
    let place = place(of: slot)
    guard slots[place].isFree else { return false }
    slots[place] = slot
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old where !slot.isFree { _ = put(slot) }
  }
}
