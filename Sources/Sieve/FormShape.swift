/// What is known of a form before anything is matched: where it may begin.
struct FormShape: Sendable {
  /// Bytes that a place can be told by: one before it, itself, those behind it.
  static let window = 8
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
    /// By the first digit, which begins a run of digits.
    case digit(RequiredByte)
  }

  /// The node of the graph at which it begins.
  let start: Int32
  private(set) var anchor: Anchor
  /// What must not stand before a match, in texts of one or two bytes.
  let notBehind: [[ByteSet]]
  /// Single bytes that must not stand before a match.
  let barredBefore: ByteSet
  /// Bytes of the longest match; nil if that is more than `longestKnown`.
  let longest: Int?
  private static let longestKnown = 128
  /// The bytes that can stand at the first places of a match, as far as it is known.
  let leading: [ByteSet]

  /// nil if a match may be anything.
  init?(_ syntax: PatternSyntax, part: ShapeGraph.Part, in graph: ShapeGraph) {
    start = part.start
    var walk = ShapeWalk(part, of: graph)
    leading = walk.leadingSets(from: [part.start], depth: Self.depth)
    guard !leading.isEmpty else { return nil }
    longest = PatternLength.longest(of: syntax, limit: Self.longestKnown)
    notBehind = Self.leadingConditions(syntax.root)
    barredBefore = Self.barred(by: notBehind)
    let beginning = Self.window([barredBefore.inverted], leading)
    anchor = .beginning(beginning)
    // Runs of digits are found faster than anything else, and tell more.
    let digit = walk.required(.digits)
    if let digit, digit.distance != nil,
      ByteSet.digits.isSubset(of: barredBefore) || !canBegin(with: .digits)
    {
      anchor = .digit(digit)
      return
    }
    // A rarer byte is worth walking back from where the first bytes are common ones.
    let share = Self.share(of: beginning)
    guard share > Self.rare else { return }
    let others = (walk.requiredSigns() + [digit].compactMap(\.self)).map { byte in
      (byte, window(around: byte))
    }
    if let best = others.min(by: { Self.share(of: $0.1) < Self.share(of: $1.1) }),
      Self.share(of: best.1) < share / 2
    {
      anchor = .required(best.0, best.1)
    }
  }

  /// The single bytes among `texts`.
  static func barred(by texts: [[ByteSet]]) -> ByteSet {
    texts.reduce(.none) { $1.count == 1 ? $0.union($1[0]) : $0 }
  }

  /// What stands around the first required byte of a match.
  private func window(around byte: RequiredByte) -> [ByteSet] {
    // A match that begins with it says of the byte before only what it bars.
    let before =
      canBegin(with: byte.bytes) ? byte.last.union(barredBefore.inverted) : byte.last
    return Self.window([before, byte.bytes], byte.behind)
  }

  /// Whether one of `bytes` can be the first of a match.
  func canBegin(with bytes: ByteSet) -> Bool { !leading[0].intersection(bytes).isEmpty }

  private static func window(_ first: [ByteSet], _ behind: [ByteSet]) -> [ByteSet] {
    let known = (first + behind).prefix(window)
    return known + Array(repeating: .all, count: window - known.count)
  }

  /// Whether it is looked for from runs of digits.
  var isFoundByDigits: Bool {
    if case .digit = anchor { true } else { false }
  }

  /// What stands around the place it is looked for from, as far as that is known: one byte before it,
  /// the one there, and those behind.
  var window: [ByteSet] {
    switch anchor {
    case .beginning(let sets), .required(_, let sets): sets
    case .digit: []
    }
  }

  /// Whether it is looked for in many places without need.
  var isWeak: Bool { !isFoundByDigits && Self.share(of: window) > Self.rare }

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
      case .ahead, .notAhead, .wordBorder, .condition: continue
      default: return texts
      }
    }
    return texts
  }
}
