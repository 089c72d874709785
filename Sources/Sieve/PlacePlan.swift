internal import CSieve

/// What a kernel is asked for, so that no form is missed that is not looked for from a run of digits.
///
/// Forms that begin alike share a family: the bytes that their matches can begin with, what must not
/// stand before, and what at least so many bytes from there on consist of. All these are unions over
/// the members, so that a family passes what each of them passes, and more. Forms that are looked
/// for from a certain byte make a family of their own.
struct PlacePlan: Sendable {
  /// More families of beginnings than this are merged, those first that it costs least.
  private static let mostBeginnings = 6

  private(set) var tables: sieve_plan
  /// Those that the tables have, as a shape has them.
  let openings: [UInt32]

  private struct Family {
    var shapes: [Int]
    var first: ByteSet
    var barred = ByteSet.none
    var run = ByteSet.all
    var least = 1
    /// The share of the places of a text that it passes.
    var share: Float = 1

    init(_ shape: SieveShape, _ number: Int, run: ByteSet, least: Int) {
      shapes = [number]
      first = shape.first
      barred = shape.barredBefore
      (self.run, self.least) = (run, least)
      share = ByteFrequency.share(ofRuns: run, first: first, behind: barred, least: least)
    }

    /// Those that begin with one of `openings`, behind no letter and no digit.
    init(openings first: ByteSet, in shapes: [Int]) {
      self.shapes = shapes
      self.first = first
      run = ByteSet.letters.union(.digits)
      least = 0
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
      family.share = ByteFrequency.share(
        ofRuns: family.run, first: family.first, behind: family.barred, least: family.least)
      return family
    }
  }

  /// - Parameter tables: Without openings.
  init(tables: sieve_plan, openings: [UInt32]) {
    self.tables = tables
    self.openings = openings
    for opening in openings { sieve_add_opening(&self.tables, opening) }
  }

  /// Makes one of shapes that are not looked for from runs of digits; tells for each family the
  /// numbers of its shapes.
  static func make(_ shapes: [SieveShape]) -> (plan: PlacePlan, families: [[Int]]) {
    var fourBytes: Set<UInt32> = []
    var beginnings: [Family] = []
    var (required, opening) = ([Int](), [Int]())
    var (bytes, first) = (ByteSet.none, ByteSet.none)
    for (number, shape) in shapes.enumerated() {
      switch shape.anchor {
      case .digit: continue
      case .required(let byte):
        required.append(number)
        bytes = bytes.union(byte.bytes)
      case .openings(let openings):
        opening.append(number)
        first = first.union(shape.first)
        fourBytes.formUnion(openings)
      case .run(let run, let least):
        let family = Family(shape, number, run: run, least: least)
        // Most begin like others; to compare each with each of them takes its time.
        if let same = beginnings.firstIndex(where: { $0.isAlike(family) }) {
          beginnings[same].shapes.append(number)
        } else {
          beginnings.append(family)
        }
      }
    }
    merge(&beginnings)
    var all = beginnings
    if !required.isEmpty { all.append(Family(requiring: bytes, in: required)) }
    if !opening.isEmpty { all.append(Family(openings: first, in: opening)) }
    var plan = PlacePlan(tables: sieve_plan(), openings: fourBytes.sorted())
    plan.fill(all)
    return (plan, all.map { $0.shapes.sorted() })
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

  /// The groups of a family whose members are looked for from a byte of theirs are told apart by the
  /// kernel, as far as it has kinds for them; the last kind is of all the others.
  @inline(__always)
  static func groups(of kind: Int, in family: Range<Int>) -> Range<Int> {
    let first = family.lowerBound + kind
    return first..<(kind < kindCount - 1 ? first + 1 : family.upperBound)
  }

  static let kindCount = Int(SIEVE_REQUIRED_KINDS)

  /// Fills in what is to be known of groups, and what the kernel makes of the rest.
  mutating func finish(with groups: [Sieve.Group], byFamily: [Range<Int>]) {
    tables.required_family = -1
    let family = byFamily.firstIndex { $0.first.flatMap { groups[$0].required } != nil }
    if let family {
      tables.required_family = Int32(family)
      for (place, group) in groups[byFamily[family]].enumerated() {
        let kind = UInt16(1) << UInt16(min(place, Self.kindCount - 1))
        group.required?.bytes.add(kind, to: &tables.required.at)
        group.left.add(kind, to: &tables.required.left)
        group.right.add(kind, to: &tables.required.right)
      }
    }
    sieve_finish_plan(&tables)
  }

  private mutating func fill(_ families: [Family]) {
    var sets = [ByteSet.digits]
    let number = { (set: ByteSet) -> Int in
      if let known = sets.firstIndex(of: set) { return known }
      sets.append(set)
      return sets.count - 1
    }
    // Those that are asked for everywhere come before the others.
    let everywhere = families.map { family in
      (
        run: family.least == 1 ? 0 : number(family.run),
        first: family.least > 1 ? 0 : number(family.first)
      )
    }
    tables.set_count = Int32(sets.count)
    tables.family_count = Int32(families.count)
    var room = sets.map { sieve_set(around: $0) }
    let own = zip(families, everywhere).map { family, asked in
      var first = asked.first
      if family.least > 1 {
        first = room.count
        room += [sieve_set(around: family.first), sieve_set(within: family.barred)]
      }
      return sieve_family(
        least: UInt8(family.least), run: UInt8(asked.run), first: UInt8(first))
    }
    withUnsafeMutableBytes(of: &tables.families) { families in
      own.withUnsafeBytes { families.copyMemory(from: $0) }
    }
    withUnsafeMutableBytes(of: &tables.sets) { sets in
      room.withUnsafeBytes { sets.copyMemory(from: $0) }
    }
  }
}

extension ByteSet {
  /// Sets `bits` in the entries of its members in a table of 256 entries.
  fileprivate func add<Table>(_ bits: UInt16, to table: inout Table) {
    withUnsafeMutableBytes(of: &table) { table in
      let entries = table.assumingMemoryBound(to: UInt16.self)
      forEach { entries[Int($0)] |= bits }
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
