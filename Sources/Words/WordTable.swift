/// Which words begin with which bytes; never changes.
struct WordTable: ~Copyable, Sendable {
  private struct Slot {
    var key: UInt64 = 0
    /// The number of the key among the different ones.
    var group: UInt32 = 0
    var followers = Followers()
  }

  /// What the second parts of some words begin with.
  struct Followers {
    /// A bit for each of their first bytes by its lowest bits; all where a word has no second part.
    private var bits: UInt32 = 0

    fileprivate mutating func add(second key: UInt64) { bits |= key == 0 ? .max : Self.bit(key) }

    /// Whether every word has a second part.
    @inline(__always)
    var areNeeded: Bool { bits != .max }

    /// Whether the second part of a word may begin with `byte`, which is of ASCII and in lower case.
    @inline(__always)
    func mayBegin(with byte: UInt8) -> Bool { bits & Self.bit(UInt64(byte)) != 0 }

    @inline(__always)
    private static func bit(_ key: UInt64) -> UInt32 { 1 &<< UInt32(truncatingIfNeeded: key & 31) }
  }

  // SAFETY: nothing is written to them once `init` has returned.
  private nonisolated(unsafe) let slots: UnsafeMutablePointer<Slot>
  /// The first word of each group, and the end of the last one. The first group, which is that of
  /// every empty slot, has none.
  private nonisolated(unsafe) let firstWords: UnsafeMutablePointer<UInt32>
  /// How many slots there are, less one: a power of two gives twice the room that the different keys
  /// need, for a table that stays in the nearer caches.
  private let last: Int
  /// What is left of a mixed key behind it is the number of a slot.
  private let shift: UInt64

  /// - Parameters:
  ///   - keys: Each has the number of its word as its index; equal ones stand together.
  ///   - secondKeys: For each word the key of its second part; 0 if it has none.
  init(_ keys: ArraySlice<UInt64>, secondKeys: UnsafeMutableBufferPointer<UInt64>) {
    var different = 0
    var before: UInt64?
    for key in keys where key != before {
      different += 1
      before = key
    }
    let bits = Int.bitWidth - (2 * different + 1).leadingZeroBitCount
    last = (1 << bits) - 1
    shift = UInt64(64 - bits)
    slots = .allocate(capacity: last + 1)
    slots.initialize(repeating: Slot(), count: last + 1)
    firstWords = .allocate(capacity: different + 2)
    firstWords.initialize(repeating: UInt32(keys.startIndex), count: 2)
    var group = 0
    for (word, key) in zip(keys.indices, keys) {
      let slot = slot(of: key)
      if slots[slot].key == 0 {
        group += 1
        slots[slot] = Slot(key: key, group: UInt32(group))
      }
      slots[slot].followers.add(second: secondKeys[word])
      (firstWords + group + 1).initialize(to: UInt32(word + 1))
    }
  }

  deinit {
    firstWords.deallocate()
    slots.deallocate()
  }

  /// The words that begin with one key.
  struct Group {
    fileprivate let number: Int
    /// What stands second in them.
    let followers: Followers

    /// Whether no word does.
    @inline(__always)
    var isEmpty: Bool { number == 0 }
  }

  /// Those that begin with `key`. What they are is asked for apart: it stands elsewhere, and often
  /// what comes next in a text has ruled them all out.
  @inline(__always)
  func group(_ key: UInt64) -> Group {
    let own = slots[slot(of: key)]
    return Group(number: Int(own.group), followers: own.followers)
  }

  /// The numbers of the words of `group`.
  @inline(__always)
  func words(of group: Group) -> Range<Int> {
    Int(firstWords[group.number])..<Int(firstWords[group.number + 1])
  }

  /// Where `key` is, or would be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & last }
    return slot
  }
}
