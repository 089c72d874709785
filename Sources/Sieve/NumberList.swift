internal import CSieve

/// A list that grows, without anything that must be counted.
struct NumberList: ~Copyable {
  private var numbers: UnsafeMutablePointer<Int32>
  private var capacity: Int
  private(set) var count = 0

  /// The room of a list that will be long. It has pages of its own, of which only those are touched
  /// that are used, and which are moved, not copied, when it grows.
  static let ownPages = 1 << 16

  /// - Parameter room: How many numbers there is room for before it grows.
  init(room: Int = 64) {
    capacity = room
    numbers = Self.resized(nil, to: room)
  }

  deinit { sieve_release(numbers) }

  private static func resized(
    _ numbers: UnsafeMutablePointer<Int32>?, to capacity: Int
  ) -> UnsafeMutablePointer<Int32> {
    guard let memory = sieve_resized(numbers, capacity * MemoryLayout<Int32>.stride) else {
      preconditionFailure("there is no memory left for a list")
    }
    return memory.bindMemory(to: Int32.self, capacity: capacity)
  }

  @inline(__always)
  subscript(place: Int) -> Int32 { numbers[place] }

  @inline(__always)
  mutating func append(_ number: Int32) {
    if count == capacity { widen() }
    numbers[count] = number
    count &+= 1
  }

  mutating func append(contentsOf others: borrowing NumberList) {
    while count + others.count > capacity { widen() }
    (numbers + count).update(from: others.numbers, count: others.count)
    count += others.count
  }

  @inline(never)
  private mutating func widen() {
    capacity *= 2
    numbers = Self.resized(numbers, to: capacity)
  }

  @inline(__always)
  mutating func popLast() -> Int32? {
    guard count > 0 else { return nil }
    count &-= 1
    return numbers[count]
  }

  mutating func removeAll() { count = 0 }

  /// Makes room for others, up to `count` altogether.
  mutating func reserve(_ count: Int) {
    while capacity < count { widen() }
  }

  /// Appends `number` if `isWanted`, for which there is room, without a branch.
  @inline(__always)
  mutating func append(reserved number: Int32, if isWanted: Bool) {
    numbers[count] = number
    count &+= isWanted ? 1 : 0
  }

  /// Sorts what stands from `first` on.
  mutating func sort(from first: Int) {
    var rest = UnsafeMutableBufferPointer(start: numbers + first, count: count - first)
    rest.sort()
  }
}
