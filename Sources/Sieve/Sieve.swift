internal import CSieve

/// Where the forms of a pattern set may match, worked out from the forms themselves.
///
/// It says neither which form matches nor that one does: it rules places out, exactly. Three steps
/// do that, each dearer than the one before and asked less often. The first runs in vectors: it finds
/// runs of digits, for most forms hold one, leaves those out whose like has led to nothing
/// (`RunFilter`), and finds what may begin other forms (`PlacePlan`). Then automata go from there back
/// to where a match may begin (`PrefixAutomaton`), and forward over the bytes from there on
/// (`ShapeAutomaton`). And then whoever asked tries form by form.
///
/// A class: it is large, never changes, and is shared by all workers.
public final class Sieve: Sendable {
  let graph: AutomatonGraph
  let plan: PlacePlan
  /// Bytes that no form tells apart where it reads them, where it reads them before its first digit or
  /// they stand before that, and where they stand before it.
  let classes: ByteClasses
  let prefixClasses: ByteClasses
  let contexts: ByteClasses
  /// Forms that are looked for from the same places.
  let groups: [Group]
  /// The groups that are looked for where a member of each family may begin.
  let byFamily: [Range<Int>]
  /// The groups of forms that are looked for from runs of digits: those that can begin with a digit,
  /// and those that can begin before one.
  let beginningWithDigit: Int
  let beginningBeforeDigit: Int
  /// What the latter read before their first digit, and how many bytes that is at most.
  let prefixes: AutomatonGraph
  let prefixStarts: [Int32]
  let prefixDistance: Int
  /// Forms of which too little is understood, ascending: they may match anywhere.
  public let unsieved: [Int]
  /// The digits that can stand at some of the first places of a match, form after form.
  let digits: [FormAnalysis.DigitChoice]
  /// For each form, which of them are its own.
  let digitsOfForm: [Range<Int>]
  /// Whether a form has several shapes, which may be told of in any order.
  let varied: [Bool]

  struct Group: Sendable {
    /// The byte that its members are looked for from; nil for their beginnings.
    var required: RequiredByte?
    var members: [Member] = []
    /// The bytes that rule every member out when they stand before a match.
    var barred = ByteSet.all
    /// The bytes that a match can begin with.
    var first = ByteSet.none
    /// What can stand right before the place that its members are looked for from, and right behind
    /// it; nothing is said of those that are looked for from digits.
    var left = ByteSet.none
    var right = ByteSet.none

    fileprivate init(_ shapes: [SieveShape] = []) {
      for shape in shapes { add(shape) }
    }

    fileprivate mutating func add(_ shape: SieveShape) {
      if let byte = shape.required { required = required.map { $0.widened(by: byte) } ?? byte }
      members.append(Member(start: shape.start, notBehind: shape.notBehind))
      barred = barred.intersection(shape.barredBefore)
      first = first.union(shape.first)
      guard !shape.isFoundByDigits else { return }
      left = left.union(shape.left)
      right = right.union(shape.right)
    }
  }

  struct Member: Sendable {
    let start: Int32
    let notBehind: [[ByteSet]]
  }

  /// - Parameter table: That of the forms that were read with one.
  public init(_ forms: [FormAnalysis], table: SetTable? = nil) {
    var graph = ShapeGraph(table: table)
    let shapes = forms.enumerated().map { number, form in
      let shapes = form.shapes.map { $0.moved(by: graph.nodes.count) }
      graph.add(form.graph, form: number)
      return shapes
    }
    let all = Array(shapes.joined())
    let others = all.filter { !$0.isFoundByDigits }
    plan = PlacePlan(others)
    var (groups, byFamily) = Self.groups(others, plan)
    let fromDigits = all.filter(\.isFoundByDigits)
    beginningWithDigit = groups.count
    groups.append(Group(fromDigits.filter { !$0.first.intersection(.digits).isEmpty }))
    let behindPrefix = fromDigits.filter { $0.required?.distance != 0 }
    beginningBeforeDigit = groups.count
    groups.append(Group(behindPrefix))
    var prefixes = PrefixGraph(table: table)
    for shape in behindPrefix { shape.prefixes.map { prefixes.add($0) } }
    prefixDistance = behindPrefix.compactMap { $0.required?.distance }.max() ?? 0
    self.groups = groups
    self.byFamily = byFamily
    // From here on its sets tell digits no more.
    graph = graph.withAnyDigit
    self.graph = AutomatonGraph(graph)
    var digits: [FormAnalysis.DigitChoice] = []
    digitsOfForm = forms.map { form in
      let first = digits.count
      digits += form.digits
      return first..<digits.count
    }
    self.digits = digits
    self.prefixes = AutomatonGraph(prefixes.graph)
    prefixStarts = prefixes.starts
    classes = ByteClasses(graph.usedSets)
    // What stands before a match decides, too, what comes of a run behind it.
    let conditions = behindPrefix.flatMap { $0.notBehind.flatMap { $0 } }
    prefixClasses = ByteClasses(prefixes.graph.usedSets + conditions)
    contexts = ByteClasses(all.flatMap { $0.notBehind.flatMap { $0 } })
    unsieved = shapes.indices.filter { shapes[$0].isEmpty }
    varied = shapes.map { $0.count > 1 }
  }

  /// Those of one family together, but for each required byte apart.
  private static func groups(
    _ shapes: [SieveShape], _ plan: PlacePlan
  ) -> (groups: [Group], byFamily: [Range<Int>]) {
    var groups: [Group] = []
    let byFamily = plan.families.map { family in
      let first = groups.count
      for number in family {
        let shape = shapes[number]
        let known = groups[first...].firstIndex { $0.required?.bytes == shape.required?.bytes }
        let group = known ?? groups.count
        if known == nil { groups.append(Group()) }
        groups[group].add(shape)
      }
      return first..<groups.count
    }
    return (groups, byFamily)
  }
}
