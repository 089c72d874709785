/// What is known of a form before anything is matched: where it may begin.
struct FormShape: Sendable {
  /// Bytes that a place can be told by: one before it, itself, those behind it.
  static let window = 8
  /// The first bytes of a match that are looked at.
  private static let depth = 24

  /// How the beginnings of matches are come by.
  enum Anchor: Sendable {
    /// The bytes from `shift - 1` on, counted from the beginning, are of these sets.
    case window([ByteSet], shift: Int)
    /// The first `byte` in a match; all before it is of `before`, which does not hold it.
    case byte(UInt8, before: ByteSet)
  }

  /// The node of the graph at which it begins.
  let start: Int32
  let anchor: Anchor
  /// What must not stand before a match, in texts of one or two bytes.
  let notBehind: [[ByteSet]]
  /// Single bytes that must not stand before a match.
  let barredBefore: ByteSet
  /// The bytes that can stand at the first places of a match, as far as it is known.
  let leading: [ByteSet]

  /// nil if a match may be anything.
  init?(_ syntax: PatternSyntax, start: Int32, in graph: ShapeGraph) {
    self.start = start
    leading = graph.leadingSets(from: start, depth: Self.depth)
    guard !leading.isEmpty else { return nil }
    notBehind = Self.leadingConditions(syntax.root)
    barredBefore = notBehind.reduce(ByteSet.none) { $1.count == 1 ? $0.union($1[0]) : $0 }
    let (window, shift, share) = Self.bestWindow(leading, barredBefore)
    // A rare byte is worth walking back from where the first bytes are common ones.
    if share > 1e-5, let byte = graph.requiredByte(from: start),
      ByteFrequency.shares[Int(byte.byte)] * ByteFrequency.share(of: byte.before) < share / 2
    {
      anchor = .byte(byte.byte, before: byte.before)
    } else {
      anchor = .window(window, shift: shift)
    }
  }

  /// The conditions that stand before everything else in a pattern.
  private static func leadingConditions(_ root: PatternSyntax.Node) -> [[ByteSet]] {
    guard case .sequence(let items) = root else { return [] }
    var texts: [[ByteSet]] = []
    for item in items {
      switch item {
      case .notBehind(let barred): texts += barred.texts
      case .notAhead, .wordBorder, .condition: continue
      default: return texts
      }
    }
    return texts
  }

  /// The window `shift` bytes behind the beginning.
  func window(shift: Int) -> [ByteSet] { Self.window(leading, barredBefore, shift: shift) }

  private static func window(
    _ leading: [ByteSet], _ barred: ByteSet, shift: Int
  ) -> [ByteSet] {
    let before = shift == 0 ? barred.inverted : leading[shift - 1]
    return [before]
      + (shift..<(shift + window - 1)).map { $0 < leading.count ? leading[$0] : .all }
  }

  /// The window that the fewest places pass, and the share of places that do.
  private static func bestWindow(_ leading: [ByteSet], _ barred: ByteSet) -> (
    [ByteSet], shift: Int, share: Float
  ) {
    var best: (sets: [ByteSet], shift: Int, share: Float) = ([], 0, .infinity)
    for shift in leading.indices where shift < 16 {
      let sets = window(leading, barred, shift: shift)
      let share = sets.reduce(1) { $0 * ByteFrequency.share(of: $1) }
      // The beginning itself costs nothing to go back to, and can be barred exactly.
      if share < best.share * (shift == 0 ? 1 : 0.1) { best = (sets, shift, share) }
    }
    return best
  }
}

extension ShapeGraph {
  /// The sets of bytes at the first places of what is read from `start`, up to where it may end.
  func leadingSets(from start: Int32, depth: Int) -> [ByteSet] {
    var sets: [ByteSet] = []
    var nodes = [start]
    var seen = Set<Int32>()
    while sets.count < depth {
      seen.removeAll(keepingCapacity: true)
      var union = ByteSet.none
      var next: [Int32] = []
      while let node = nodes.popLast() {
        guard seen.insert(node).inserted else { continue }
        switch self.nodes[Int(node)] {
        case .byte(let set, let follower):
          union = union.union(self.sets[Int(set)])
          next.append(follower)
        case .split(let first, let count):
          nodes += branches[Int(first)..<Int(first + count)]
        case .end: return sets
        }
      }
      sets.append(union)
      nodes = next
    }
    return sets
  }

  /// The rarest byte that everything read from `start` holds, and what can stand before its first
  /// place; nil if there is none.
  func requiredByte(from start: Int32) -> (byte: UInt8, before: ByteSet)? {
    var best: (byte: UInt8, before: ByteSet)?
    for byte in singles(from: start) {
      if let best, ByteFrequency.shares[Int(best.byte)] <= ByteFrequency.shares[Int(byte)] {
        continue
      }
      if let before = bytesBefore(byte, from: start) { best = (byte, before) }
    }
    return best
  }

  /// The bytes that stand alone in their set somewhere.
  private func singles(from start: Int32) -> [UInt8] {
    var found = ByteSet.none
    walk(from: [start]) { set in
      if set.count == 1 { found = found.union(set) }
      return true
    }
    var bytes: [UInt8] = []
    found.forEach { bytes.append($0) }
    return bytes
  }

  /// What can be read before the first `byte`; nil if `byte` need not be read, or can be read where
  /// other bytes can.
  private func bytesBefore(_ byte: UInt8, from start: Int32) -> ByteSet? {
    var before = ByteSet.none
    let isRequired = walk(from: [start]) { set in
      if set.contains(byte), set.count == 1 { return false }
      before = before.union(set)
      return true
    }
    return isRequired && !before.contains(byte) && !before.isEmpty ? before : nil
  }

  /// Visits the sets that can be read, and what follows them where `body` says so. False if that
  /// leads to an end.
  @discardableResult
  private func walk(from starts: [Int32], _ body: (ByteSet) -> Bool) -> Bool {
    var pending = starts
    var seen = Set<Int32>()
    var isEndless = true
    while let node = pending.popLast() {
      guard seen.insert(node).inserted else { continue }
      switch nodes[Int(node)] {
      case .byte(let set, let next): if body(sets[Int(set)]) { pending.append(next) }
      case .split(let first, let count): pending += branches[Int(first)..<Int(first + count)]
      case .end: isEndless = false
      }
    }
    return isEndless
  }
}
