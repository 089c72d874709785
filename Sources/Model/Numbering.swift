/// Numbers objects in the order in which they are first seen, from 0, so that what is known of
/// each can lie in an array.
///
/// A finding asks for the number of its pattern or its judgement: that costs a few nanoseconds.
public struct Numbering: Sendable {
  /// The objects by their numbers. They are kept, so that no other one comes to lie where one lay.
  private var objects: [any AnyObject & Sendable] = []
  /// Numbers, each where its object's address says or behind; `vacant` between. A power of two.
  private var slots = [Int32](repeating: Self.vacant, count: 64)
  private static let vacant: Int32 = -1

  public init() {}

  public var count: Int { objects.count }

  /// The number of `object`; a new one is numbered `count`.
  public mutating func number(of object: any AnyObject & Sendable) -> Int {
    let slot = slot(of: object)
    if slots[slot] != Self.vacant { return Int(slots[slot]) }
    slots[slot] = Int32(objects.count)
    objects.append(object)
    if 2 * objects.count > slots.count { grow() }
    return objects.count - 1
  }

  /// The number of `object`; nil if it was not seen.
  public func known(_ object: any AnyObject & Sendable) -> Int? {
    let number = slots[slot(of: object)]
    return number == Self.vacant ? nil : Int(number)
  }

  /// Where the number of `object` lies or belongs.
  private func slot(of object: any AnyObject & Sendable) -> Int {
    let address = UInt(bitPattern: ObjectIdentifier(object))
    // The upper bits of the product are the mixed ones (Knuth, volume 3, 6.4).
    var slot = Int(truncatingIfNeeded: (UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    while true {
      slot &= slots.count &- 1
      let number = slots[slot]
      if number == Self.vacant || objects[Int(number)] === object { return slot }
      slot &+= 1
    }
  }

  private mutating func grow() {
    slots = Array(repeating: Self.vacant, count: 2 * slots.count)
    for (number, object) in objects.enumerated() { slots[slot(of: object)] = Int32(number) }
  }
}
