/// What forms match, as far as it is understood, in one nondeterministic automaton over bytes
/// (Thompson, "Regular Expression Search Algorithm", 1968).
///
/// Every text that a form matches leads from its start to its end; so may others.
struct ShapeGraph: Sendable {
  /// Copies of what is repeated: what must be repeated more often may be so without end, and so may
  /// what can be repeated many times more than it must. Exactness costs states.
  private static let mostCopies = 40
  private static let mostOptional = 12
  /// Repetition in repetition multiplies; beyond this a form is not understood.
  private static let mostNodes = 20_000
  private static let deepestNesting = 250

  enum Node: Sendable {
    /// Reads a byte of a set.
    case byte(set: Int32, next: Int32)
    /// Goes on at any of `branches[first..<first + count]`.
    case split(first: Int32, count: Int32)
    /// The form has matched, or goes on with what is not known.
    case end(form: Int32)
  }

  private(set) var nodes: [Node] = []
  private(set) var branches: [Int32] = []
  /// The different sets of bytes, first those of the table.
  private(set) var sets: [ByteSet] = []
  /// Whose sets have the numbers that they have there.
  private let table: SetTable?
  /// The numbers of the sets; made when a set is asked for that another graph numbers differently.
  private var setNumbers: [ByteSet: Int32]?

  init(table: SetTable? = nil) {
    self.table = table
    sets = table?.sets ?? []
  }

  /// One that nothing of its own is added to.
  init(nodes: [Node], branches: [Int32], table: SetTable) {
    self.init(table: table)
    self.nodes = nodes
    self.branches = branches
  }

  /// One more than the highest number of a form.
  var formCount: Int {
    nodes.reduce(0) { most, node in
      if case .end(let form) = node { max(most, Int(form) + 1) } else { most }
    }
  }

  /// The sets of which some byte is read.
  var usedSets: [ByteSet] {
    var isUsed = [Bool](repeating: false, count: sets.count)
    for case .byte(let set, _) in nodes { isUsed[Int(set)] = true }
    return sets.indices.filter { isUsed[$0] }.map { sets[$0] }
  }

  /// The same with every choice among digits as any digit.
  ///
  /// Which digits stand where is what the forms of numbers differ in most. An automaton that knew it
  /// would have a state for nearly every number.
  var withAnyDigit: ShapeGraph {
    var graph = self
    graph.sets = sets.map { $0.intersection(.digits).isEmpty ? $0 : $0.union(.digits) }
    return graph
  }

  /// The nodes of one form.
  struct Part: Sendable {
    let nodes: Range<Int>
    /// The node it begins at.
    let start: Int32
  }

  /// Adds a form.
  mutating func add(_ syntax: PatternSyntax, form: Int) throws(PatternNotUnderstood) -> Part {
    let (first, branch) = (nodes.count, branches.count)
    do throws(PatternNotUnderstood) {
      var builder = Builder(groups: syntax.groups, most: nodes.count + Self.mostNodes)
      builder.end = append(.end(form: Int32(form)))
      let start = try build(syntax.root, before: builder.end, isCaseless: false, &builder)
      return Part(nodes: first..<nodes.count, start: start)
    } catch {
      nodes.removeSubrange(first...)
      branches.removeSubrange(branch...)
      throw error
    }
  }

  /// Adds what another graph holds, of which all forms become `form`.
  mutating func add(_ other: ShapeGraph, form: Int) {
    let (first, branch) = (Int32(nodes.count), Int32(branches.count))
    let isAlike = table != nil && table === other.table && other.sets.count == table?.sets.count
    let numbers = isAlike ? [] : other.sets.map { number(of: $0) }
    for next in other.branches { branches.append(next + first) }
    for node in other.nodes {
      switch node {
      case .byte(let set, let next):
        nodes.append(.byte(set: isAlike ? set : numbers[Int(set)], next: next + first))
      case .split(let start, let count):
        nodes.append(.split(first: start + branch, count: count))
      case .end: nodes.append(.end(form: Int32(form)))
      }
    }
  }

  /// What building one form needs to know.
  private struct Builder {
    let groups: [PatternSyntax.Group]
    /// The number of nodes at which it is given up.
    let most: Int
    var end: Int32 = 0
    var nesting = 0
    /// Nodes of the syntax that were visited: those that take no room add no nodes.
    var steps = 0
    /// The groups that are being built: a reference to one of them would have no end.
    var open: Set<Int> = []
    /// References that are being built. What a group has matched is matched again without its
    /// conditions.
    var references = 0

    /// Where conditions are those of the whole form; none within a reference.
    var conditionalEnd: Int32 { references == 0 ? end : -1 }
  }

  mutating func append(_ node: Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  mutating func byte(_ set: ByteSet, before next: Int32) -> Int32 {
    append(.byte(set: number(of: set), next: next))
  }

  private mutating func number(of set: ByteSet) -> Int32 {
    if setNumbers == nil {
      setNumbers = Dictionary(
        zip(sets, sets.indices.map(Int32.init)), uniquingKeysWith: { first, _ in first })
    }
    if let number = setNumbers?[set] { return number }
    let number = Int32(sets.count)
    sets.append(set)
    setNumbers?[set] = number
    return number
  }

  private mutating func split(_ starts: [Int32]) -> Int32 {
    starts.count == 1 ? starts[0] : choice(of: starts)
  }

  /// A node of its own that goes on at any of `nodes`.
  mutating func choice(of nodes: [Int32]) -> Int32 {
    branches += nodes
    return append(.split(first: Int32(branches.count - nodes.count), count: Int32(nodes.count)))
  }

  /// The node from which `node` is read, and then whatever `next` reads.
  private mutating func build(
    _ node: PatternSyntax.Node, before next: Int32, isCaseless: Bool, _ builder: inout Builder
  ) throws(PatternNotUnderstood) -> Int32 {
    builder.nesting += 1
    builder.steps += 1
    defer { builder.nesting -= 1 }
    guard nodes.count <= builder.most, builder.steps <= Self.mostNodes,
      builder.nesting <= Self.deepestNesting
    else { throw PatternNotUnderstood() }
    switch node {
    case .bytes(let set): return byte(isCaseless ? set.caseless : set, before: next)
    case .sequence(let items):
      return try sequence(items, before: next, isCaseless: isCaseless, &builder)
    case .choice(let options):
      var starts: [Int32] = []
      for option in options {
        starts.append(try build(option, before: next, isCaseless: isCaseless, &builder))
      }
      return split(starts)
    case .repeated(let item, let least, let most):
      return try repeated(
        item, least: least, most: most, before: next, isCaseless: isCaseless, &builder)
    case .group(let index):
      return try group([index], before: next, isCaseless: isCaseless, &builder)
    case .reference(let reference, let ownCase):
      builder.references += 1
      defer { builder.references -= 1 }
      return try group(
        builder.groups.indices(of: reference), before: next, isCaseless: isCaseless || ownCase,
        &builder)
    case .ahead(let content):
      // At the end of a form what must follow is read as if it belonged to it.
      guard next == builder.conditionalEnd else { return next }
      return try build(content, before: next, isCaseless: isCaseless, &builder)
    case .notAhead(let barred): return notAhead([barred], before: next, builder.conditionalEnd)
    case .notBehind, .wordBorder, .condition: return next
    case .unknown: return builder.end
    }
  }

  private mutating func sequence(
    _ items: [PatternSyntax.Node], before next: Int32, isCaseless: Bool, _ builder: inout Builder
  ) throws(PatternNotUnderstood) -> Int32 {
    var items = items[...]
    // Conditions at the end are one; of what must follow and what must not the former says more.
    var barred: [PatternSyntax.Barred] = []
    var required: PatternSyntax.Node?
    loop: while let last = items.last {
      switch last {
      case .ahead: required = last
      case .notAhead(let more): barred.append(more)
      case .notBehind, .wordBorder, .condition: break
      case .sequence(let inner) where inner.isEmpty: break
      default: break loop
      }
      items.removeLast()
    }
    var node =
      barred.isEmpty || required != nil
      ? next : notAhead(barred, before: next, builder.conditionalEnd)
    if let required { items.append(required) }
    for item in items.reversed() {
      node = try build(item, before: node, isCaseless: isCaseless, &builder)
    }
    return node
  }

  /// At the end of a form the bytes that may follow are read as if they belonged to it; elsewhere
  /// what must not follow is left to whoever confirms.
  private mutating func notAhead(
    _ barred: [PatternSyntax.Barred], before next: Int32, _ end: Int32
  ) -> Int32 {
    guard next == end else { return next }
    let texts = barred.flatMap(\.texts)
    let single = texts.filter { $0.count == 1 }.reduce(ByteSet.none) { $0.union($1[0]) }
    let longer = texts.filter { $0.count > 1 }
    guard !texts.isEmpty else { return next }
    let begun = longer.reduce(ByteSet.none) { $0.union($1[0]) }
    var starts = [byte(single.union(begun).inverted, before: end)]
    for text in longer {
      let second = byte(text[1].inverted, before: end)
      starts.append(byte(text[0].subtracting(single), before: second))
    }
    return split(starts)
  }

  private mutating func repeated(
    _ item: PatternSyntax.Node, least: Int, most: Int?, before next: Int32, isCaseless: Bool,
    _ builder: inout Builder
  ) throws(PatternNotUnderstood) -> Int32 {
    var node = next
    if let most, most <= Self.mostCopies, most - least <= Self.mostOptional {
      for _ in least..<most {
        let copy = try build(item, before: node, isCaseless: isCaseless, &builder)
        node = split([copy, next])
      }
    } else {
      // The place of the loop's own split, which leads to what is not built yet.
      node = append(.split(first: Int32(branches.count), count: 2))
      branches += [next, next]
      let first = branches.count - 2
      branches[first] = try build(item, before: node, isCaseless: isCaseless, &builder)
    }
    for _ in 0..<min(least, Self.mostCopies) {
      node = try build(item, before: node, isCaseless: isCaseless, &builder)
    }
    return node
  }

  /// One of the groups `indices`.
  private mutating func group(
    _ indices: [Int], before next: Int32, isCaseless: Bool, _ builder: inout Builder
  ) throws(PatternNotUnderstood) -> Int32 {
    var starts: [Int32] = []
    for index in indices {
      guard builder.open.insert(index).inserted else { return builder.end }
      defer { builder.open.remove(index) }
      starts.append(
        try build(builder.groups[index].content, before: next, isCaseless: isCaseless, &builder))
    }
    // PCRE2 compiles no reference to a group that is not there.
    return starts.isEmpty ? builder.end : split(starts)
  }
}

extension [PatternSyntax.Group] {
  fileprivate func indices(of reference: PatternSyntax.Reference) -> [Int] {
    switch reference {
    case .number(let number): indices.contains(number - 1) ? [number - 1] : []
    case .name(let name): indices.filter { self[$0].name == name }
    }
  }
}
