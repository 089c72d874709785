/// Which bytes can stand at each of the first offsets of a match, read off a PCRE2 pattern.
enum LeadingBytes {
  /// `sets[i][b]`: whether a match can have byte `b` at offset `i` from its start.
  ///
  /// It is always a superset of the truth. There are at most `depth` sets; those from the offset
  /// on at which a match may have ended, or of which nothing is known, are left out, so that `[]`
  /// says that nothing is known. The start is where PCRE2 was asked, whatever `\K` says.
  static func sets(of pattern: String, depth: Int) -> [[Bool]] {
    guard depth > 0 else { return [] }
    do throws(PatternNotUnderstood) {
      let syntax = try PatternSyntaxParser.parse(pattern)
      return LeadingAutomaton.sets(of: try LeadingAutomaton(syntax, depth: depth), depth: depth)
    } catch {
      return []
    }
  }
}

/// A nondeterministic automaton for the beginning of a pattern (Thompson, "Regular Expression
/// Search Algorithm", 1968).
private struct LeadingAutomaton {
  /// Repetition in repetition multiplies; beyond this nothing is known.
  private static let mostSteps = 20_000
  private static let deepestNesting = 250

  private enum State {
    case byte(ByteSet, next: Int)
    case split([Int])
    /// The match may have ended, or goes on with what is not known.
    case end
  }

  private let groups: [PatternSyntax.Group]
  private let depth: Int
  private var states: [State] = [.end]
  private var start = 0
  private var steps = 0
  private var nesting = 0
  /// The groups that are being built: a reference to one of them would have no end.
  private var open: Set<Int> = []

  init(_ syntax: PatternSyntax, depth: Int) throws(PatternNotUnderstood) {
    groups = syntax.groups
    self.depth = depth
    start = try build(syntax.root, before: 0, isCaseless: false)
  }

  static func sets(of automaton: LeadingAutomaton, depth: Int) -> [[Bool]] {
    var result: [[Bool]] = []
    var states = [automaton.start]
    while result.count < depth {
      guard let reached = automaton.bytes(from: states) else { break }
      result.append(reached.reduce(ByteSet.none) { $0.union($1.set) }.flags)
      states = reached.map(\.next)
    }
    return result
  }

  /// What can be read next from `starts`; nil if that may be nothing.
  private func bytes(from starts: [Int]) -> [(set: ByteSet, next: Int)]? {
    var result: [(set: ByteSet, next: Int)] = []
    var seen = [Bool](repeating: false, count: states.count)
    var pending = starts
    while let state = pending.popLast() {
      if seen[state] { continue }
      seen[state] = true
      switch states[state] {
      case .byte(let set, let next): result.append((set, next))
      case .split(let branches): pending += branches
      case .end: return nil
      }
    }
    return result
  }

  private mutating func add(_ state: State) -> Int {
    states.append(state)
    return states.count - 1
  }

  /// The state from which `node` is read, and then whatever `next` reads.
  private mutating func build(
    _ node: PatternSyntax.Node, before next: Int, isCaseless: Bool
  ) throws(PatternNotUnderstood) -> Int {
    steps += 1
    nesting += 1
    defer { nesting -= 1 }
    guard steps <= Self.mostSteps, nesting <= Self.deepestNesting else {
      throw PatternNotUnderstood()
    }
    switch node {
    case .bytes(let set): return add(.byte(isCaseless ? set.caseless : set, next: next))
    case .sequence(let items):
      var state = next
      for item in items.reversed() {
        state = try build(item, before: state, isCaseless: isCaseless)
      }
      return state
    case .choice(let branches):
      var starts: [Int] = []
      for branch in branches {
        starts.append(try build(branch, before: next, isCaseless: isCaseless))
      }
      return add(.split(starts))
    case .repeated(let item, let least, let most):
      return try repeated(
        item, least: least, most: most, before: next, isCaseless: isCaseless)
    case .group(let index): return try group([index], before: next, isCaseless: isCaseless)
    case .reference(let reference, let ownCase):
      return try group(
        indices(of: reference), before: next, isCaseless: isCaseless || ownCase)
    case .unknown: return 0
    }
  }

  /// As many copies as there are bytes to look at; beyond that it does not matter how many follow.
  private mutating func repeated(
    _ item: PatternSyntax.Node, least: Int, most: Int?, before next: Int, isCaseless: Bool
  ) throws(PatternNotUnderstood) -> Int {
    var state = next
    if let most, most <= depth {
      for _ in least..<most {
        let copy = try build(item, before: state, isCaseless: isCaseless)
        state = add(.split([copy, next]))
      }
    } else {
      state = add(.end)
      let copy = try build(item, before: state, isCaseless: isCaseless)
      states[state] = .split([copy, next])
    }
    for _ in 0..<min(least, depth) {
      state = try build(item, before: state, isCaseless: isCaseless)
    }
    return state
  }

  /// One of `indices`.
  private mutating func group(
    _ indices: [Int], before next: Int, isCaseless: Bool
  ) throws(PatternNotUnderstood) -> Int {
    var starts: [Int] = []
    for index in indices {
      guard open.insert(index).inserted else { return 0 }
      defer { open.remove(index) }
      starts.append(
        try build(groups[index].content, before: next, isCaseless: isCaseless))
    }
    // PCRE2 compiles no reference to a group that is not there.
    return starts.isEmpty ? 0 : add(.split(starts))
  }

  private func indices(of reference: PatternSyntax.Reference) -> [Int] {
    switch reference {
    case .number(let number): groups.indices.contains(number - 1) ? [number - 1] : []
    case .name(let name): groups.indices.filter { groups[$0].name == name }
    }
  }
}
