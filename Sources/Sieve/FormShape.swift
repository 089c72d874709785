/// What is known of a form before anything is matched: where it may begin.
struct FormShape: Sendable {
  /// Bytes that a place can be told by: one before it, itself, those behind it.
  static let window = 8
  /// Bytes from a place on among which digits are counted.
  static let counted = 32
  /// The first bytes of a match that are looked at.
  private static let depth = 24
  /// Windows that fewer places pass are good enough.
  private static let rare: Float = 1e-4

  /// How the beginnings of matches are come by.
  enum Anchor: Sendable {
    /// The bytes from the one before a match on are of these sets.
    case beginning([ByteSet])
    /// By the first byte of a certain set, and what stands around that.
    case required(RequiredByte, [ByteSet])
  }

  /// The node of the graph at which it begins.
  let start: Int32
  private(set) var anchor: Anchor
  /// What must not stand before a match, in texts of one or two bytes.
  let notBehind: [[ByteSet]]
  /// Single bytes that must not stand before a match.
  let barredBefore: ByteSet
  /// The bytes that can stand at the first places of a match, as far as it is known.
  let leading: [ByteSet]
  /// Digits among the first bytes of every match, at least; up to `counted` bytes are looked at.
  let digits: Int

  /// nil if a match may be anything.
  init?(_ syntax: PatternSyntax, part: ShapeGraph.Part, in graph: ShapeGraph) {
    start = part.start
    var walk = ShapeWalk(part, of: graph)
    leading = walk.leadingSets(from: [start], depth: Self.depth)
    guard !leading.isEmpty else { return nil }
    digits = walk.leastDigits(from: [start], among: Self.counted)
    notBehind = Self.leadingConditions(syntax.root)
    barredBefore = notBehind.reduce(ByteSet.none) { $1.count == 1 ? $0.union($1[0]) : $0 }
    let beginning = Self.window([barredBefore.inverted], leading)
    anchor = .beginning(beginning)
    // A rarer byte is worth walking back from where the first bytes are common ones.
    let share = Self.share(of: beginning)
    guard share > Self.rare else { return }
    let others = walk.requiredBytes().map { ($0, window(around: $0)) }
    if let best = others.min(by: { Self.share(of: $0.1) < Self.share(of: $1.1) }),
      Self.share(of: best.1) < share / 2
    {
      anchor = .required(best.0, best.1)
    }
  }

  /// What stands around the first required byte of a match.
  private func window(around byte: RequiredByte) -> [ByteSet] {
    // A match that begins with it says of the byte before only what it bars.
    let canBegin = !leading[0].intersection(byte.bytes).isEmpty
    let before = canBegin ? byte.before.union(barredBefore.inverted) : byte.before
    return Self.window([before, byte.bytes], byte.behind)
  }

  private static func window(_ first: [ByteSet], _ behind: [ByteSet]) -> [ByteSet] {
    let known = (first + behind).prefix(window)
    return known + Array(repeating: .all, count: window - known.count)
  }

  /// Where it is looked for.
  var window: BucketPlan.Window {
    switch anchor {
    case .beginning(let sets): BucketPlan.Window(sets: sets, kind: .beginning, digits: digits)
    case .required(let byte, let sets):
      BucketPlan.Window(sets: sets, kind: .required, digits: byte.digits)
    }
  }

  /// The byte that it is looked for from, if it is not its beginning.
  var required: RequiredByte? { if case .required(let byte, _) = anchor { byte } else { nil } }

  /// Whether it is looked for in many places without need.
  var isWeak: Bool {
    switch anchor {
    case .beginning(let window), .required(_, let window): Self.share(of: window) > Self.rare
    }
  }

  private static func share(of window: [ByteSet]) -> Float {
    window.reduce(1) { $0 * ByteFrequency.share(of: $1) }
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
}
