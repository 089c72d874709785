/// A set of bytes of which every match of a form holds one, and what stands before the first.
struct RequiredByte: Sendable {
  /// Farther back than this any distance counts as without bound.
  fileprivate static let farthest = 32

  let bytes: ByteSet
  /// What can stand in a match before the first of `bytes`; none of them is in it.
  let before: ByteSet
  /// How many bytes can stand before it; nil without a bound.
  let distance: Int?

  /// What can stand behind it, as far as it is known.
  let behind: [ByteSet]
  /// Digits among the bytes from it on, at least.
  let digits: Int

  /// One for two forms that hold the same byte.
  func widened(by other: RequiredByte) -> RequiredByte {
    let distances = distance.flatMap { own in other.distance.map { max(own, $0) } }
    return RequiredByte(
      bytes: bytes, before: before.union(other.before), distance: distances, behind: [],
      digits: 0)
  }
}

extension ShapeGraph {
  /// The signs, and the digits, of which everything read from `start` holds one.
  func requiredBytes(from start: Int32) -> [RequiredByte] {
    (singles(from: start) + [.digits]).compactMap { required($0, from: start) }
  }

  /// Signs that stand alone in their set somewhere.
  private func singles(from start: Int32) -> [ByteSet] {
    var found: Set<ByteSet> = []
    var pending = [start]
    var seen = Set<Int32>()
    while let node = pending.popLast() {
      guard seen.insert(node).inserted else { continue }
      switch nodes[Int(node)] {
      case .byte(let set, let next):
        // Letters and digits are too common to be looked for one by one.
        let own = sets[Int(set)]
        if own.count == 1, own.intersection(.word).isEmpty { found.insert(own) }
        pending.append(next)
      case .split(let first, let count): pending += branches[Int(first)..<Int(first + count)]
      case .end: break
      }
    }
    // In an order that is the same on every run.
    return found.sorted { $0.words.x != $1.words.x ? $0.words.x < $1.words.x : $0.words.y < $1.words.y }
  }

  /// What can be read before the first of `bytes`; nil if none of them need be read.
  private func required(_ bytes: ByteSet, from start: Int32) -> RequiredByte? {
    var before = ByteSet.none
    var distance: Int? = 0
    var level = [start]
    var everSeen = Set<Int32>()
    var behind = Set<Int32>()
    while true {
      var next: [Int32] = []
      var seen = Set<Int32>()
      var pending = level
      var isNew = false
      while let node = pending.popLast() {
        guard seen.insert(node).inserted else { continue }
        if everSeen.insert(node).inserted { isNew = true }
        switch nodes[Int(node)] {
        case .byte(let set, let follower):
          let others = sets[Int(set)].subtracting(bytes)
          if others != sets[Int(set)] { behind.insert(follower) }
          guard !others.isEmpty else { continue }
          before = before.union(others)
          next.append(follower)
        case .split(let first, let count): pending += branches[Int(first)..<Int(first + count)]
        case .end: return nil
        }
      }
      if next.isEmpty { break }
      distance = distance.map { $0 + 1 }
      if distance ?? 0 > RequiredByte.farthest { distance = nil }
      // Without a bound it goes on until nothing new is met.
      if distance == nil, !isNew { break }
      level = next
    }
    let digits = behind.map { leastDigits(from: $0, among: FormShape.counted - 1) }.min() ?? 0
    return RequiredByte(
      bytes: bytes, before: before, distance: distance,
      behind: leadingSets(from: behind.sorted(), depth: FormShape.window),
      digits: digits + (bytes.isSubset(of: .digits) ? 1 : 0))
  }
}
