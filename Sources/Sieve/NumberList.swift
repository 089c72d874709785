/// A list that grows, without anything that must be counted.
struct NumberList: ~Copyable {
  private var numbers: UnsafeMutablePointer<Int32>
  private var capacity = 64
  private(set) var count = 0

  init() { numbers = .allocate(capacity: capacity) }

  deinit { numbers.deallocate() }

  @inline(__always)
  subscript(place: Int) -> Int32 { numbers[place] }

  @inline(__always)
  mutating func append(_ number: Int32) {
    if count == capacity { widen() }
    numbers[count] = number
    count &+= 1
  }

  @inline(never)
  private mutating func widen() {
    let wider = UnsafeMutablePointer<Int32>.allocate(capacity: 2 * capacity)
    wider.moveInitialize(from: numbers, count: count)
    numbers.deallocate()
    numbers = wider
    capacity *= 2
  }

  @inline(__always)
  mutating func popLast() -> Int32? {
    guard count > 0 else { return nil }
    count &-= 1
    return numbers[count]
  }

  mutating func removeAll() { count = 0 }

  /// Sorts what stands from `first` on.
  mutating func sort(from first: Int) {
    var rest = UnsafeMutableBufferPointer(start: numbers + first, count: count - first)
    rest.sort()
  }
}
