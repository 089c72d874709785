internal import CSieve

/// Where the forms of a pattern set may match, worked out from the forms themselves.
///
/// It says neither which form matches nor that one does: it rules places out, exactly. Three steps
/// do that, each dearer than the one before and asked less often: a window of bytes around a place
/// (`BucketPlan`, in vectors), then an automaton over the bytes from there on (`ShapeAutomaton`),
/// and then whoever asked, form by form.
public struct Sieve: Sendable {
  /// A form as its author wrote it.
  public struct Form: Sendable {
    let pattern: String
    let isUTF: Bool

    /// - Parameters:
    ///   - pattern: PCRE2, in free spacing.
    ///   - isUTF: Whether it is compiled in UTF mode.
    public init(pattern: String, isUTF: Bool) {
      self.pattern = pattern
      self.isUTF = isUTF
    }
  }

  /// Different distances between a window and the beginning of a match, besides none.
  private static let mostShifts = 2

  let graph: ShapeGraph
  let plan: BucketPlan
  let classes: ByteClasses
  /// Forms that are looked for from one kind of place.
  let groups: [Group]
  /// Forms of which too little is understood, ascending: they may match anywhere.
  public let unsieved: [Int]
  private let shapes: [FormShape?]

  struct Group: Sendable {
    let kind: BucketPlan.Kind
    /// The byte, and what can stand before it, for a required byte.
    let byte: UInt8
    let before: ByteSet
    let members: [Member]
  }

  struct Member: Sendable {
    let start: Int32
    /// Its own in `ByteClasses.conditions`.
    let notBehind: [[ByteSet]]
  }

  public init(_ forms: [Form]) {
    var graph = ShapeGraph()
    let shapes = forms.enumerated().map { number, form -> FormShape? in
      // A pattern that is not understood is searched for everywhere.
      guard let syntax = try? PatternSyntaxParser.parse(form.pattern, isUTF: form.isUTF),
        let start = try? graph.add(syntax, form: number)
      else { return nil }
      return FormShape(syntax, start: start, in: graph)
    }
    let shifts = Self.commonShifts(shapes)
    var windows: [(sets: [ByteSet], kind: BucketPlan.Kind)] = []
    var groups: [GroupKey: [Member]] = [:]
    for case let shape? in shapes {
      let key: GroupKey
      switch shape.anchor {
      case .window(let sets, let shift) where shifts.contains(shift):
        windows.append((sets, .beginning(shift: shift)))
        key = GroupKey(kind: .beginning(shift: shift))
      case .window:
        windows.append((shape.window(shift: 0), .beginning(shift: 0)))
        key = GroupKey(kind: .beginning(shift: 0))
      case .byte(let byte, let before):
        let behind = [ByteSet](repeating: .all, count: FormShape.window - 2)
        // A match that begins with the byte says nothing of what stands before it.
        let left = shape.leading[0].contains(byte) ? .all : before
        windows.append(([left, ByteSet(byte...byte)] + behind, .requiredByte))
        key = GroupKey(kind: .requiredByte, byte: byte, before: before)
      }
      groups[key, default: []].append(
        Member(start: shape.start, notBehind: shape.notBehind))
    }
    self.graph = graph
    self.shapes = shapes
    self.groups = groups.map { key, members in
      Group(kind: key.kind, byte: key.byte, before: key.before, members: members)
    }.sorted { $0.members[0].start < $1.members[0].start }
    plan = BucketPlan(windows)
    classes = ByteClasses(
      graph.sets + shapes.flatMap { $0?.notBehind.flatMap { $0 } ?? [] })
    unsieved = shapes.indices.filter { shapes[$0] == nil }
  }

  /// The bytes that rule out a match of the form when they stand right before it.
  public func isBarred(_ byte: UInt8, before form: Int) -> Bool {
    shapes[form]?.barredBefore.contains(byte) ?? false
  }

  private struct GroupKey: Hashable {
    let kind: BucketPlan.Kind
    var byte: UInt8 = 0
    var before = ByteSet.none
  }

  /// The shifts that most forms would have; the others are looked for where they begin.
  private static func commonShifts(_ shapes: [FormShape?]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for case .window(_, let shift)? in shapes.map({ $0?.anchor }) where shift > 0 {
      counts[shift, default: 0] += 1
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Set([0] + sorted.prefix(mostShifts).map(\.key))
  }
}

/// Bytes that no form tells apart.
struct ByteClasses: Sendable {
  /// The class of each byte.
  let classes: [UInt8]
  let count: Int
  /// A byte of each class.
  let examples: [UInt8]

  init(_ sets: [ByteSet]) {
    var classes = [UInt8](repeating: 0, count: 256)
    var count = 1
    for set in Set(sets) where count < 256 {
      // Every class that the set cuts becomes two.
      var numbers = [Int](repeating: -1, count: 256)
      var seen = [Bool](repeating: false, count: 256)
      for byte in 0..<256 where !set.contains(UInt8(byte)) { seen[Int(classes[byte])] = true }
      for byte in 0..<256 where set.contains(UInt8(byte)) {
        let own = Int(classes[byte])
        guard seen[own] else { continue }
        if numbers[own] < 0 {
          numbers[own] = count
          count += 1
        }
        classes[byte] = UInt8(numbers[own])
      }
    }
    self.classes = classes
    self.count = count
    examples = (0..<count).map { number in
      UInt8(classes.firstIndex(of: UInt8(number)) ?? 0)
    }
  }
}
