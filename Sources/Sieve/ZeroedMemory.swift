internal import CSieve

/// Elements whose bits are all zero until something is written to them. Until then none of their
/// memory is touched: most texts need little of what there is room for.
struct ZeroedMemory<Element: BitwiseCopyable>: ~Copyable {
  let elements: UnsafeMutablePointer<Element>
  private let count: Int

  init(count: Int) {
    self.count = count
    guard let zeros = sieve_zeros(Self.size(count)) else {
      preconditionFailure("there is no memory left for an automaton")
    }
    elements = zeros.bindMemory(to: Element.self, capacity: count)
  }

  deinit { sieve_free(elements, Self.size(count)) }

  private static func size(_ count: Int) -> Int { max(1, count) * MemoryLayout<Element>.stride }

  @inline(__always)
  subscript(place: Int) -> Element {
    get { elements[place] }
    nonmutating set { elements[place] = newValue }
  }

  /// Makes all bits of all elements zero again.
  func clear() {
    UnsafeMutableRawPointer(elements).initializeMemory(
      as: UInt8.self, repeating: 0, count: Self.size(count))
  }
}
