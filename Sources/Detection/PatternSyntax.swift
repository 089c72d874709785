/// A pattern as a tree, with as much of it as says which bytes a match consists of.
///
/// What the tree matches is a superset of what the pattern matches: what takes no room, such as
/// borders and lookarounds, is left out.
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
    /// What a group has matched.
    case reference(Reference, isCaseless: Bool)
    /// Something of which nothing is known, not even how long it is.
    case unknown

    static let empty = Node.sequence([])
  }

  enum Reference: Sendable {
    case number(Int)
    case name(String)
  }
}

/// The pattern holds something that this program does not read.
struct PatternNotUnderstood: Error {}
