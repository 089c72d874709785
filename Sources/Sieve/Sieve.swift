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
  /// Bytes that no form tells apart where it reads them, and where they stand before it.
  let classes: ByteClasses
  let contexts: ByteClasses
  /// Forms that are looked for from the same places; the last two from runs of digits.
  let groups: [Group]
  /// The groups that are looked for where a member of each family may begin.
  let byFamily: [Range<Int>]
  /// The groups of forms that are looked for from runs of digits: those that can begin with a digit,
  /// and those that can begin before one.
  let beginningWithDigit: Int
  let beginningBeforeDigit: Int
  let prefixes: Prefixes
  /// Forms of which too little is understood, ascending: they may match anywhere.
  public let unsieved: [Int]
  /// The digits that can stand at some of the first places of a match, form after form.
  let digits: [FormAnalysis.DigitChoice]
  /// For each form, which of them are its own.
  let digitsOfForm: [Range<Int>]
  /// Whether a form has several shapes, which may be told of in any order.
  let varied: [Bool]

  /// What forms that can begin before a digit read there.
  struct Prefixes: Sendable {
    let graph: AutomatonGraph
    let starts: [Int32]
    /// How many bytes it is at most.
    let distance: Int
    /// Bytes that none of them tells apart there, nor where they stand before it.
    let classes: ByteClasses
  }

  struct Group: Sendable {
    /// The byte that its members are looked for from; nil for their beginnings.
    var required: RequiredByte?
    var members: [Member] = []
    /// What must not stand before a match of a member: texts, as sets of bytes. The same for most.
    var conditions: [[[ByteSet]]] = []
    /// The bytes that rule every member out when they stand before a match.
    var barred = ByteSet.all
    /// The bytes that a match can begin with.
    var first = ByteSet.none
    /// What can stand right before the place that its members are looked for from, and right behind
    /// it; nothing is said of those that are looked for from digits.
    var left = ByteSet.none
    var right = ByteSet.none

    fileprivate mutating func add(_ shape: SieveShape) {
      if let byte = shape.required { required = required.map { $0.widened(by: byte) } ?? byte }
      let condition = conditions.firstIndex(of: shape.notBehind) ?? conditions.count
      if condition == conditions.count { conditions.append(shape.notBehind) }
      members.append(Member(start: shape.start, form: shape.form, condition: condition))
      barred = barred.intersection(shape.barredBefore)
      first = first.union(shape.first)
      guard !shape.isFoundByDigits else { return }
      left = left.union(shape.left)
      right = right.union(shape.right)
    }
  }

  struct Member: Sendable {
    let start: Int32
    let form: Int32
    /// The number of what must not stand before it.
    let condition: Int
  }

  init(
    graph: AutomatonGraph, plan: PlacePlan, classes: ByteClasses, contexts: ByteClasses,
    groups: [Group], byFamily: [Range<Int>], prefixes: Prefixes, unsieved: [Int],
    digits: [FormAnalysis.DigitChoice], digitsOfForm: [Range<Int>], varied: [Bool]
  ) {
    self.graph = graph
    var plan = plan
    plan.finish(with: groups, byFamily: byFamily)
    self.plan = plan
    self.classes = classes
    self.contexts = contexts
    self.groups = groups
    self.byFamily = byFamily
    beginningWithDigit = groups.count - 2
    beginningBeforeDigit = groups.count - 1
    self.prefixes = prefixes
    self.unsieved = unsieved
    self.digits = digits
    self.digitsOfForm = digitsOfForm
    self.varied = varied
  }

  /// - Parameter table: That of the forms that were read with one.
  public convenience init(_ forms: [FormAnalysis], table: SetTable? = nil) {
    var graph = ShapeGraph(table: table)
    let shapes = forms.enumerated().map { number, form in
      let shapes = form.shapes.map { $0.moved(by: graph.nodes.count, form: number) }
      graph.add(form.graph, form: number)
      return shapes
    }
    // From here on its sets tell digits no more.
    graph = graph.withAnyDigit
    let all = Array(shapes.joined())
    let others = all.filter { !$0.isFoundByDigits }
    let (plan, families) = PlacePlan.make(others)
    var (groups, byFamily) = Self.groups(others, families)
    let fromDigits = all.filter(\.isFoundByDigits)
    groups.append(Group(of: fromDigits.filter { !$0.first.intersection(.digits).isEmpty }))
    let behindPrefix = fromDigits.filter { $0.required?.distance != 0 }
    groups.append(Group(of: behindPrefix))
    var digits: [FormAnalysis.DigitChoice] = []
    let digitsOfForm = forms.map { form in
      let first = digits.count
      digits += form.digits
      return first..<digits.count
    }
    self.init(
      graph: AutomatonGraph(graph), plan: plan, classes: ByteClasses(graph.usedSets),
      contexts: ByteClasses(all.flatMap { $0.notBehind.flatMap { $0 } }), groups: groups,
      byFamily: byFamily, prefixes: Prefixes(behindPrefix, table: table),
      unsieved: shapes.indices.filter { shapes[$0].isEmpty }, digits: digits,
      digitsOfForm: digitsOfForm, varied: shapes.map { $0.count > 1 })
  }

  /// Those of one family together, but apart for each required byte and for what can stand before
  /// it: of an address in quotes that is anything, of others little.
  private static func groups(
    _ shapes: [SieveShape], _ families: [[Int]]
  ) -> (groups: [Group], byFamily: [Range<Int>]) {
    var groups: [Group] = []
    let byFamily = families.map { family in
      let first = groups.count
      for number in family {
        let shape = shapes[number]
        let known = groups[first...].firstIndex { group in
          group.required?.bytes == shape.required?.bytes
            && group.required?.before == shape.required?.before
        }
        let group = known ?? groups.count
        if known == nil { groups.append(Group()) }
        groups[group].add(shape)
      }
      return first..<groups.count
    }
    return (groups, byFamily)
  }
}

extension Sieve.Group {
  fileprivate init(of shapes: [SieveShape]) {
    self.init()
    for shape in shapes { add(shape) }
  }
}

extension Sieve.Prefixes {
  fileprivate init(_ shapes: [SieveShape], table: SetTable?) {
    var prefixes = PrefixGraph(table: table)
    for shape in shapes { shape.prefixes.map { prefixes.add($0) } }
    // What stands before a match decides, too, what comes of a run behind it.
    let conditions = shapes.flatMap { $0.notBehind.flatMap { $0 } }
    self.init(
      graph: AutomatonGraph(prefixes.graph), starts: prefixes.starts,
      distance: shapes.compactMap { $0.required?.distance }.max() ?? 0,
      classes: ByteClasses(prefixes.graph.usedSets + conditions))
  }
}
