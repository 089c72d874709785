internal import CSieve

/// What a kernel is asked for, so that no form is missed that is not looked for from a run of digits.
///
/// Forms that begin alike share a family: the bytes that their matches can begin with, what must not
/// stand before, and what at least so many bytes from there on consist of. All these are unions over
/// the members, so that a family passes what each of them passes, and more. Forms that are looked
/// for from a certain byte make a family of their own.
struct PlacePlan: Sendable {
  /// More families of beginnings than this are merged, those first that it costs least.
  private static let mostBeginnings = 4
  /// Families that pass so little together are merged anyway.
  private static let rare: Float = 1e-5

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
    while Self.mergeCheapest(&beginnings, below: Self.rare) {}
    while beginnings.count > Self.mostBeginnings, Self.mergeCheapest(&beginnings, below: .infinity)
    {}
    let all =
      required.isEmpty ? beginnings : beginnings + [Family(requiring: bytes, in: required)]
    families = all.map { $0.shapes.sorted() }
    fill(all)
  }

  /// Makes one family of the two that pass least together, if that is less than `limit`.
  private static func mergeCheapest(_ families: inout [Family], below limit: Float) -> Bool {
    var best: (left: Int, right: Int, family: Family)?
    for left in families.indices {
      for right in families.indices where right > left {
        let merged = families[left].merged(with: families[right])
        if merged.share < best?.family.share ?? limit { best = (left, right, merged) }
      }
    }
    guard let best else { return false }
    families[best.left] = best.family
    families.remove(at: best.right)
    return true
  }

  private mutating func fill(_ families: [Family]) {
    var numbers: [SetKey: UInt8] = [:]
    var sets: [sieve_set] = []
    func number(of set: sieve_set) -> UInt8 {
      let key = SetKey(set)
      if let known = numbers[key] { return known }
      let number = UInt8(sets.count)
      numbers[key] = number
      sets.append(set)
      return number
    }
    _ = number(of: sieve_set(within: .digits))
    for (place, family) in families.enumerated() {
      let own = sieve_family(
        first: number(of: sieve_set(around: family.first)),
        barred: number(of: sieve_set(within: family.barred)),
        run: number(of: sieve_set(around: family.run)), least: UInt8(family.least))
      withUnsafeMutableBytes(of: &tables.families) {
        $0.bindMemory(to: sieve_family.self)[place] = own
      }
    }
    withUnsafeMutableBytes(of: &tables.sets) {
      let room = $0.bindMemory(to: sieve_set.self)
      for (place, set) in sets.enumerated() { room[place] = set }
    }
    tables.set_count = Int32(sets.count)
    tables.family_count = Int32(families.count)
  }
}

/// A set as a kernel has it, to be compared.
private struct SetKey: Hashable {
  let bytes: [UInt8]

  init(_ set: sieve_set) { bytes = withUnsafeBytes(of: set) { Array($0) } }
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
