/// Works out how long what a pattern matches can be.
struct PatternLength {
  private let groups: [PatternSyntax.Group]
  /// What is longer counts as without bound.
  private let limit: Int
  /// The groups that stand where they are part of the match.
  private var within: Set<Int> = []
  /// What is known of groups; nil within for no bound, and while it is being worked out.
  private var known: [Int: Int?] = [:]

  /// Bytes of the longest match; nil for more than `limit`, and where that is not known.
  static func longest(of syntax: PatternSyntax, limit: Int) -> Int? {
    var length = PatternLength(groups: syntax.groups, limit: limit)
    let longest = length.longest(syntax.root)
    // What a value in a lookaround reaches is not the match's.
    let value = syntax.groups.firstIndex { $0.name == "value" }
    return value.map(length.within.contains) ?? true ? longest : nil
  }

  private init(groups: [PatternSyntax.Group], limit: Int) {
    self.groups = groups
    self.limit = limit
  }

  private mutating func longest(_ node: PatternSyntax.Node) -> Int? {
    switch node {
    case .bytes: return 1
    case .sequence(let items):
      var sum = 0
      for item in items {
        guard let length = longest(item), sum + length <= limit else { return nil }
        sum += length
      }
      return sum
    case .choice(let options): return longest(amongst: options)
    case .repeated(let item, _, let most):
      guard let length = longest(item) else { return nil }
      if length == 0 { return 0 }
      guard let most, most <= limit / length else { return nil }
      return most * length
    case .group(let index):
      within.insert(index)
      return longest(group: index)
    case .reference(.number(let number), _): return longest(group: number - 1)
    case .reference(.name(let name), _):
      return longest(amongst: groups.indices.filter { groups[$0].name == name }.map { .group($0) })
    case .ahead, .notAhead, .notBehind, .wordBorder, .condition: return 0
    case .unknown: return nil
    }
  }

  private mutating func longest(amongst options: [PatternSyntax.Node]) -> Int? {
    var most: Int?
    for option in options {
      guard let length = longest(option) else { return nil }
      most = max(most ?? 0, length)
    }
    return most
  }

  private mutating func longest(group index: Int) -> Int? {
    guard groups.indices.contains(index) else { return nil }
    if let known = known[index] { return known }
    known[index] = .some(nil)
    let length = longest(groups[index].content)
    known[index] = .some(length)
    return length
  }
}
