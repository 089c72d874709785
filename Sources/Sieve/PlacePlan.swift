internal import CSieve

/// What a kernel is asked for, so that no form is missed that is not looked for from a run of digits.
///
/// Forms that begin alike share a family: the bytes that their matches can begin with, what must not
/// stand before, and what at least so many bytes from there on consist of. All these are unions over
/// the members, so that a family passes what each of them passes, and more. Forms that are looked
/// for from a certain byte make a family of their own.
struct PlacePlan: Sendable {
  /// More families of beginnings than this are merged, those first that it costs least.
  private static let mostBeginnings = 3

  /// For each family the numbers of its shapes.
  private(set) var families: [[Int]] = []
  private(set) var tables = sieve_plan()

  private struct Family {
    var shapes: [Int]
    var first: ByteSet
    var barred = ByteSet.none
    var run = ByteSet.all
    var least = 1
    /// The share of the places of a text that it passes, if bytes stood there by chance.
    var share: Float = 1

    init(beginningOf shape: FormShape, _ number: Int) {
      shapes = [number]
      first = shape.leading[0]
      barred = shape.barredBefore
      var bytes = first
      for (place, set) in shape.leading.enumerated() {
        bytes = bytes.union(set)
        let share = Self.share(first, bytes, place + 1)
        guard share < self.share else { continue }
        (run, least, self.share) = (bytes, place + 1, share)
      }
    }

    init(requiring bytes: ByteSet, in shapes: [Int]) {
      self.shapes = shapes
      first = bytes
    }

    func isAlike(_ other: Family) -> Bool {
      first == other.first && run == other.run && least == other.least && barred == other.barred
    }

    func merged(with other: Family) -> Family {
      var family = self
      family.shapes += other.shapes
      family.first = first.union(other.first)
      family.barred = barred.intersection(other.barred)
      family.run = run.union(other.run)
      family.least = min(least, other.least)
      family.share = Self.share(family.first, family.run, family.least)
      return family
    }

    private static func share(_ first: ByteSet, _ run: ByteSet, _ least: Int) -> Float {
      let one = ByteFrequency.share(of: run)
      return (1..<least).reduce(ByteFrequency.share(of: first)) { share, _ in share * one }
    }
  }

  /// - Parameter shapes: Those that are not looked for from runs of digits.
  init(_ shapes: [FormShape]) {
    var beginnings: [Family] = []
    var required: [Int] = []
    var bytes = ByteSet.none
    for (number, shape) in shapes.enumerated() {
      if let byte = shape.required {
        required.append(number)
        bytes = bytes.union(byte.bytes)
      } else {
        let family = Family(beginningOf: shape, number)
        // Most begin like others; to compare each with each of them takes its time.
        if let same = beginnings.firstIndex(where: { $0.isAlike(family) }) {
          beginnings[same].shapes.append(number)
        } else {
          beginnings.append(family)
        }
      }
    }
    Self.merge(&beginnings)
    let all =
      required.isEmpty ? beginnings : beginnings + [Family(requiring: bytes, in: required)]
    families = all.map { $0.shapes.sorted() }
    fill(all)
  }

  /// Makes one family of the two that pass least together, until there are few.
  private static func merge(_ families: inout [Family]) {
    guard families.count > mostBeginnings else { return }
    // What each passes together with each one before it.
    var costs = families.indices.map { left in
      families[..<left].map { families[left].merged(with: $0).share }
    }
    while families.count > mostBeginnings {
      var best = (left: 1, right: 0)
      for left in families.indices {
        for right in 0..<left where costs[left][right] < costs[best.left][best.right] {
          best = (left, right)
        }
      }
      families[best.right] = families[best.right].merged(with: families[best.left])
      families.remove(at: best.left)
      costs.remove(at: best.left)
      for row in costs.indices where row >= best.left { costs[row].remove(at: best.left) }
      for other in families.indices where other != best.right {
        let (left, right) = (max(other, best.right), min(other, best.right))
        costs[left][right] = families[left].merged(with: families[right]).share
      }
    }
  }

  private mutating func fill(_ families: [Family]) {
    var sets = [ByteSet.digits]
    for family in families {
      let asked = family.least > 1 ? family.run : family.first
      if !sets.contains(asked) { sets.append(asked) }
    }
    tables.set_count = Int32(sets.count)
    tables.family_count = Int32(families.count)
    var room = sets.map { sieve_set(around: $0) }
    let own = families.map { family in
      let everywhere = sets.firstIndex(of: family.least > 1 ? family.run : family.first) ?? 0
      var first = everywhere
      if family.least > 1 {
        first = room.count
        room += [sieve_set(around: family.first), sieve_set(within: family.barred)]
      }
      return sieve_family(
        least: UInt8(family.least), run: UInt8(everywhere), first: UInt8(first))
    }
    withUnsafeMutableBytes(of: &tables.families) { families in
      own.withUnsafeBytes { families.copyMemory(from: $0) }
    }
    withUnsafeMutableBytes(of: &tables.sets) { sets in
      room.withUnsafeBytes { sets.copyMemory(from: $0) }
    }
  }
}

extension sieve_set {
  /// All of `set`, and all bytes beyond ASCII if one of them belongs to it.
  fileprivate init(around set: ByteSet) {
    self.init(ascii: set, beyond: !set.isSubset(of: .ascii))
  }

  /// All of `set`, but bytes beyond ASCII only if each of them belongs to it.
  fileprivate init(within set: ByteSet) {
    self.init(ascii: set, beyond: ByteSet.ascii.inverted.isSubset(of: set))
  }

  private init(ascii set: ByteSet, beyond: Bool) {
    self.init()
    withUnsafeMutableBytes(of: &low) { low in
      for byte in 0..<128 where set.contains(UInt8(byte)) { low[byte & 15] |= 1 << (byte >> 4) }
    }
    self.beyond = beyond ? 0xFF : 0
  }
}
