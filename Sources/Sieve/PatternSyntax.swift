/// A pattern as a tree, with as much of it as says which bytes a match consists of.
///
/// What the tree matches is a superset of what the pattern matches: conditions that are not fully
/// understood are taken to hold.
struct PatternSyntax: Sendable {
  let root: Node
  /// The capturing groups, the first one first.
  let groups: [Group]

  struct Group: Sendable {
    let name: String?
    var content: Node
  }

  indirect enum Node: Sendable {
    case bytes(ByteSet)
    case sequence([Node])
    case choice([Node])
    case repeated(Node, least: Int, most: Int?)
    /// A capturing group, by its index.
    case group(Int)
    /// What a group has matched, or would match.
    case reference(Reference, isCaseless: Bool)
    /// What must follow.
    case ahead(Node)
    /// What must not follow.
    case notAhead(Barred)
    /// What must not stand before.
    case notBehind(Barred)
    /// Between a letter, digit or underscore and something else.
    case wordBorder
    /// Takes no room. When it holds is not known.
    case condition
    /// Something of which nothing is known, not even how long it is.
    case unknown

    static var empty: Node { .sequence([]) }
  }

  enum Reference: Sendable {
    case number(Int)
    case name(String)
  }

  /// Short texts that must not stand somewhere; a part of those that the pattern names.
  struct Barred: Sendable {
    /// Each is a byte of every set, one after another.
    var texts: [[ByteSet]] = []
    /// What all that the pattern names can begin with; nil where that is not known.
    var first: ByteSet?
  }
}

extension PatternSyntax {
  /// Patterns that are told apart; the rest of one stays together.
  private static let mostVariants = 12

  /// Patterns of which the first alternatives are apart, that match together what this one does:
  /// `(a|b)c` is `ac` and `bc`. What alternatives have in common says less than each of them.
  var variants: [PatternSyntax] {
    var roots = [root]
    var place = 0
    while place < roots.count {
      let options = roots[place].options
      if options.count > 1, roots.count + options.count <= Self.mostVariants {
        roots.replaceSubrange(place...place, with: options)
      } else {
        place += 1
      }
    }
    return roots.map { PatternSyntax(root: $0, groups: groups) }
  }
}

extension PatternSyntax.Barred {
  /// The longest texts that are kept.
  private static let longest = 2

  /// What `node`, the content of a negative lookaround, surely names.
  init(_ node: PatternSyntax.Node) {
    let branches: [PatternSyntax.Node] = if case .choice(let all) = node { all } else { [node] }
    texts = branches.compactMap(Self.text)
    first = node.first
  }

  /// A branch as a text of few bytes; nil for one that is longer, or not always the same.
  private static func text(_ branch: PatternSyntax.Node) -> [ByteSet]? {
    guard case .sequence(let items) = branch else { return nil }
    var text: [ByteSet] = []
    // What a lookahead at the start may rule out is not surely named.
    var doubted = ByteSet.none
    for item in items {
      switch item {
      case .bytes(let set): text.append(set)
      case .sequence(let inner) where inner.isEmpty: continue
      case .sequence(let inner):
        for case let node in inner {
          guard case .bytes(let set) = node else { return nil }
          text.append(set)
        }
      case .repeated(.bytes(let set), let least, let most) where least == most && least <= longest:
        text += Array(repeating: set, count: least)
      case .notAhead(let barred) where text.isEmpty:
        guard let first = barred.first else { return nil }
        doubted = doubted.union(first)
      default: return nil
      }
    }
    guard (1...longest).contains(text.count) else { return nil }
    text[0] = text[0].subtracting(doubted)
    return text
  }
}

extension PatternSyntax.Node {
  /// What it is with each branch of its first alternatives in their place.
  fileprivate var options: [PatternSyntax.Node] {
    switch self {
    case .choice(let branches): return branches
    case .sequence(let items):
      for (place, item) in items.enumerated() {
        guard case .choice(let branches) = item else { continue }
        return branches.map { branch in
          var own = items
          own.replaceSubrange(place...place, with: [branch].flattened)
          return .sequence(own)
        }
      }
      return [self]
    default: return [self]
    }
  }

  /// The bytes it can begin with; nil where it can be empty, or that is not known.
  var first: ByteSet? {
    switch self {
    case .bytes(let set): return set
    case .sequence(let items):
      for item in items {
        switch item {
        case .ahead, .notAhead, .notBehind, .wordBorder, .condition: continue
        case .sequence(let inner) where inner.isEmpty: continue
        default: return item.first
        }
      }
      return nil
    case .choice(let branches):
      return branches.reduce(ByteSet.none) { union, branch in
        guard let union, let first = branch.first else { return nil }
        return union.union(first)
      }
    case .repeated(let item, let least, _): return least > 0 ? item.first : nil
    case .group, .reference, .ahead, .notAhead, .notBehind, .wordBorder, .condition, .unknown:
      return nil
    }
  }

  /// The bytes it can end with; nil where it can be empty, or that is not known.
  private var last: ByteSet? {
    switch self {
    case .bytes(let set): set
    case .repeated(let item, let least, _): least > 0 ? item.last : nil
    default: nil
    }
  }

  /// `items` with every border of a word as what it means where it stands: nothing of a word
  /// before one, or behind one.
  static func resolvingWordBorders(in items: [Self]) -> [Self] {
    var items = items
    let word = PatternSyntax.Barred(texts: [[.word]], first: .word)
    for (place, item) in items.enumerated() {
      guard case .wordBorder = item else { continue }
      if let next = Self.sequence(Array(items[(place + 1)...])).first, next.isSubset(of: .word) {
        items[place] = .notBehind(word)
      } else if place > 0, let last = items[place - 1].last, last.isSubset(of: .word) {
        items[place] = .notAhead(word)
      } else {
        items[place] = .condition
      }
    }
    return items
  }
}

extension [PatternSyntax.Node] {
  /// A sequence in a sequence says nothing more.
  var flattened: [PatternSyntax.Node] {
    flatMap { node in if case .sequence(let inner) = node { inner } else { [node] } }
  }
}

/// The pattern holds something that this program does not read.
struct PatternNotUnderstood: Error {}
