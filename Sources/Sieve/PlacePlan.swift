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
        beginnings.append(Family(beginningOf: shape, number))
      }
    }
    while beginnings.count > Self.mostBeginnings { Self.mergeCheapest(&beginnings) }
    let all =
      required.isEmpty ? beginnings : beginnings + [Family(requiring: bytes, in: required)]
    families = all.map { $0.shapes.sorted() }
    fill(all)
  }

  /// Makes one family of the two that pass least together.
  private static func mergeCheapest(_ families: inout [Family]) {
    var best: (left: Int, right: Int, family: Family)?
    for left in families.indices {
      for right in families.indices where right > left {
        let merged = families[left].merged(with: families[right])
        if best.map({ merged.share < $0.family.share }) ?? true { best = (left, right, merged) }
      }
    }
    guard let best else { return }
    families[best.left] = best.family
    families.remove(at: best.right)
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
