/// Reads the syntax of PCRE2 (pcre2pattern) as `CompiledPattern` compiles it: in free spacing, and
/// in UTF mode where the pattern needs it.
struct PatternSyntaxParser {
  /// PCRE2 itself stops at 250.
  private static let deepestNesting = 60
  /// Quantifiers upon one another, as in `a{2}{3}`.
  private static let mostQuantifiers = 4

  private typealias Node = PatternSyntax.Node

  private var cursor: PatternCursor
  private let isUTF: Bool
  private var groups: [PatternSyntax.Group] = []
  private var options = Options()
  private var nesting = 0

  private struct Options {
    var isCaseless = false
    var isFreeSpacing = true
  }

  /// - Parameter isUTF: Whether the pattern is compiled in UTF mode.
  static func parse(_ pattern: String, isUTF: Bool) throws(PatternNotUnderstood) -> PatternSyntax {
    // In UTF mode free spacing ignores these too (Pattern_White_Space).
    let unusual: [Unicode.Scalar] = [
      "\u{85}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}",
    ]
    if pattern.unicodeScalars.contains(where: unusual.contains) { throw PatternNotUnderstood() }
    var parser = PatternSyntaxParser(pattern, isUTF: isUTF)
    let root = try parser.choice()
    guard parser.cursor.next == nil else { throw PatternNotUnderstood() }
    return PatternSyntax(root: root, groups: parser.groups)
  }

  private init(_ pattern: String, isUTF: Bool) {
    cursor = PatternCursor(pattern)
    self.isUTF = isUTF
  }

  /// Alternatives, up to a closing parenthesis or the end.
  private mutating func choice() throws(PatternNotUnderstood) -> Node {
    guard nesting < Self.deepestNesting else { throw PatternNotUnderstood() }
    nesting += 1
    defer { nesting -= 1 }
    var branches = [try sequence()]
    while cursor.take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternNotUnderstood) -> Node {
    var items: [Node] = []
    while true {
      try cursor.skipIgnored(isFreeSpacing: options.isFreeSpacing)
      if cursor.next == nil || cursor.isAt("|") || cursor.isAt(")") {
        return .sequence(Node.resolvingWordBorders(in: items))
      }
      guard let item = try atom() else { continue }
      items += [try quantified(item)].flattened
    }
  }

  /// One thing that can be repeated; nil for the setting of an option.
  private mutating func atom() throws(PatternNotUnderstood) -> Node? {
    switch Unicode.Scalar(cursor.next ?? 0) {
    // Nothing stands before these that they could repeat, or a brace means itself.
    case "*", "+", "?", "{": throw PatternNotUnderstood()
    case "(": return try group()
    case "[":
      _ = cursor.take("[")
      let set = try PatternClass.read(&cursor, isUTF: isUTF, isCaseless: options.isCaseless)
      return set.map(Node.bytes) ?? .unknown
    case "\\":
      _ = cursor.take("\\")
      return try escape()
    case ".":
      _ = cursor.take(".")
      // What a dot leaves out depends on how PCRE2 was built.
      return isUTF ? .unknown : .bytes(.all)
    case "^", "$":
      _ = try cursor.takeByte()
      return .condition
    default: return literal(try cursor.takeCharacter())
    }
  }

  private mutating func escape() throws(PatternNotUnderstood) -> Node {
    let escape = try PatternEscape.read(
      &cursor, isUTF: isUTF, inClass: false, groups: groups.count)
    switch escape {
    case .literal(let value):
      guard isUTF, let scalar = Unicode.Scalar(value) else { return literal([UInt8(value)]) }
      return literal(Array(String(scalar).utf8))
    case .bytes(let set): return .bytes(set)
    case .anyCharacter: return .unknown
    case .lineEnd:
      if isUTF { return .unknown }
      let single = ByteSet(0x0A...0x0D).union(ByteSet(0x85...0x85))
      let both = [ByteSet(0x0D...0x0D), ByteSet(0x0A...0x0A)].map(Node.bytes)
      return .choice([.sequence(both), .bytes(single)])
    case .border: return .condition
    case .wordBorder: return .wordBorder
    case .reference(let reference): return self.reference(reference)
    }
  }

  private func reference(_ reference: PatternSyntax.Reference) -> Node {
    if isUTF, options.isCaseless { return .unknown }
    return .reference(reference, isCaseless: options.isCaseless)
  }

  /// The bytes of one character.
  private func literal(_ character: [UInt8]) -> Node {
    guard options.isCaseless else {
      return .sequence(character.map { .bytes(ByteSet($0...$0)) })
    }
    let set = ByteSet(character[0]...character[0]).caseless
    // Beyond ASCII the other case is not known here; k and s have relatives there.
    if isUTF, character[0] >= 0x80 || set.contains(0x6B) || set.contains(0x73) {
      return .unknown
    }
    return .bytes(set)
  }

  private mutating func quantified(_ item: Node) throws(PatternNotUnderstood) -> Node {
    var result = item
    var count = 0
    while true {
      try cursor.skipIgnored(isFreeSpacing: options.isFreeSpacing)
      guard let (least, most) = try quantifier() else { return result }
      // A blank before a `?` or `+` that belongs to the quantifier makes it one of its own here,
      // which only widens what is matched.
      if !cursor.take("?") { _ = cursor.take("+") }
      switch result {
      case .condition, .ahead, .notAhead, .notBehind, .wordBorder: result = .condition
      default: result = .repeated(result, least: least, most: most)
      }
      count += 1
      guard count < Self.mostQuantifiers else { throw PatternNotUnderstood() }
    }
  }

  private mutating func quantifier() throws(PatternNotUnderstood) -> (least: Int, most: Int?)? {
    if cursor.take("*") { return (0, nil) }
    if cursor.take("+") { return (1, nil) }
    if cursor.take("?") { return (0, 1) }
    guard cursor.take("{") else { return nil }
    let least = try cursor.takeNumber()
    if cursor.take("}") { return (least, least) }
    guard cursor.take(",") else { throw PatternNotUnderstood() }
    if cursor.take("}") { return (least, nil) }
    let most = try cursor.takeNumber()
    guard cursor.take("}"), least <= most else { throw PatternNotUnderstood() }
    return (least, most)
  }

  private mutating func group() throws(PatternNotUnderstood) -> Node? {
    if cursor.take("(?P=") { return reference(.name(try cursor.takeName(until: ")"))) }
    let outer = options
    if cursor.take("(?=") { return .ahead(try content(then: outer)) }
    if cursor.take("(?<=") {
      // Its groups can be referred to, so it is read all the same.
      _ = try content(then: outer)
      return .condition
    }
    if cursor.take("(?!") { return .notAhead(PatternSyntax.Barred(try content(then: outer))) }
    if cursor.take("(?<!") { return .notBehind(PatternSyntax.Barred(try content(then: outer))) }
    if cursor.take("(?(DEFINE)") {
      // Groups that are only referred to.
      _ = try content(then: outer)
      return .empty
    }
    if cursor.take("(?&") || cursor.take("(?P>") {
      return reference(.name(try cursor.takeName(until: ")")))
    }
    if cursor.take("(?:") || cursor.take("(?>") { return try content(then: outer) }
    if cursor.take("(?P<") || cursor.take("(?<") {
      return try capture(named: try cursor.takeName(until: ">"))
    }
    if cursor.take("(?'") { return try capture(named: try cursor.takeName(until: "'")) }
    if cursor.take("(?") {
      try setOptions()
      if cursor.take(")") { return nil }
      guard cursor.take(":") else { throw PatternNotUnderstood() }
      return try content(then: outer)
    }
    guard !cursor.isAt("(*"), cursor.take("(") else { throw PatternNotUnderstood() }
    return try capture(named: nil)
  }

  private mutating func capture(named name: String?) throws(PatternNotUnderstood) -> Node {
    let index = groups.count
    groups.append(PatternSyntax.Group(name: name, content: .unknown))
    groups[index].content = try content(then: options)
    return .group(index)
  }

  /// What a group holds, and its end, from which on the options are as they were.
  private mutating func content(then outer: Options) throws(PatternNotUnderstood) -> Node {
    let result = try choice()
    guard cursor.take(")") else { throw PatternNotUnderstood() }
    options = outer
    return result
  }

  private mutating func setOptions() throws(PatternNotUnderstood) {
    var turnsOn = true
    while let byte = cursor.next, byte != UInt8(ascii: ")"), byte != UInt8(ascii: ":") {
      // This would spare blanks in classes too.
      if cursor.isAt("xx") { throw PatternNotUnderstood() }
      switch Unicode.Scalar(try cursor.takeByte()) {
      case "-" where turnsOn: turnsOn = false
      case "i": options.isCaseless = turnsOn
      case "x": options.isFreeSpacing = turnsOn
      case "m", "s": break
      default: throw PatternNotUnderstood()
      }
    }
  }
}
