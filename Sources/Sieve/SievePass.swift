internal import CSieve

/// Finds the places of one text after another where forms may match; belongs to one worker.
///
/// A class, so that what owns one does not depend on how it is laid out.
public final class SievePass {
  private var search: SieveSearch

  /// - Parameter reach: The longest match that counts, in bytes.
  public init(_ sieve: Sieve, reach: Int, kernel: SieveKernel = .best) {
    search = SieveSearch(sieve, reach: reach, kernel: kernel)
  }

  /// Appends the places of `core` at which forms may match. Those of one form come in the order of
  /// the text. Wherever a form matches it is named; `unsieved` ones never are.
  ///
  /// The whole of `text` is what forms can see.
  ///
  /// - Parameter wanted: The forms that are looked for; nil for all of them.
  public func find(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, wanted: FormSelection? = nil,
    into found: inout [SievedPlace]
  ) {
    search.find(in: core, of: text, wanted, into: &found)
  }
}

/// Finds places by asking the kernel first and the automata then.
private struct SieveSearch: ~Copyable {
  /// Places that the kernel looks at in one call: what it finds stays in the nearest cache.
  private static let stride = Int(SIEVE_STRIDE)
  /// How far before a required byte a match can begin.
  private let reach: Int

  private let sieve: Sieve
  private let kernel: SieveKernel
  private var automaton: ShapeAutomaton
  private var prefixAutomaton: PrefixAutomaton
  /// What the kernel finds.
  private let starts: UnsafeMutablePointer<sieve_start>
  private let runs: UnsafeMutablePointer<sieve_run>
  /// Places of forms that are not looked for from runs.
  private var others: [SievedPlace] = []
  /// Where matches may begin that lead to one digit.
  private var beginnings = NumberList()
  /// The forms that may match at one place.
  private var forms = NumberList()
  /// Whether the places of one form may not be in the order of the text.
  private var isDisordered = false
  private let groups: UnsafeMutablePointer<Group>
  /// What the kernel is asked for. In a place of its own: it is some thousand bytes.
  private let plan: UnsafeMutablePointer<sieve_plan>
  /// The groups that are looked for where a member of each family may begin.
  private let byFamily: [Range<Int>]
  private let digits: UnsafeMutableBufferPointer<FormAnalysis.DigitChoice>
  private let digitsOfForm: UnsafeMutableBufferPointer<Range<Int>>
  private let varied: UnsafeMutableBufferPointer<Bool>
  private var wanted: WantedForms

  /// What is asked of a group at every place, without anything that must be counted.
  private struct Group {
    let isRequired: Bool
    let bytes: ByteSet
    let before: ByteSet
    let distance: Int
    let barred: ByteSet
    let first: ByteSet
    let left: ByteSet
    let right: ByteSet
  }

  init(_ sieve: Sieve, reach: Int, kernel: SieveKernel) {
    self.sieve = sieve
    self.reach = reach
    self.kernel = kernel
    automaton = ShapeAutomaton(sieve)
    prefixAutomaton = PrefixAutomaton(sieve)
    starts = .allocate(capacity: Self.stride * max(1, sieve.byFamily.count))
    runs = .allocate(capacity: Self.stride / 2 + 1)
    plan = .allocate(capacity: 1)
    plan.initialize(to: sieve.plan.tables)
    groups = .allocate(capacity: sieve.groups.count)
    for (number, group) in sieve.groups.enumerated() {
      (groups + number).initialize(
        to: Group(
          isRequired: group.required != nil, bytes: group.required?.bytes ?? .none,
          before: group.required?.before ?? .none, distance: group.required?.distance ?? reach,
          barred: group.barred, first: group.first, left: group.left, right: group.right))
    }
    byFamily = sieve.byFamily
    digits = Self.copy(sieve.digits)
    digitsOfForm = Self.copy(sieve.digitsOfForm)
    varied = Self.copy(sieve.varied)
    wanted = WantedForms(sieve)
  }

  deinit {
    starts.deallocate()
    runs.deallocate()
    groups.deallocate()
    plan.deallocate()
    digits.deallocate()
    digitsOfForm.deallocate()
    varied.deallocate()
  }

  /// What is asked for at every place, without anything that must be counted.
  private static func copy<Element>(
    _ elements: [Element]
  ) -> UnsafeMutableBufferPointer<Element> {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = copy.initialize(fromContentsOf: elements)
    return copy
  }

  mutating func find(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ selection: FormSelection?,
    into found: inout [SievedPlace]
  ) {
    wanted.select(selection)
    var from = core.lowerBound
    while from < core.upperBound {
      let to = min(from + Self.stride, core.upperBound)
      sift(from..<to, core, text, into: &found)
      from = to
    }
    for group in 0..<sieve.beginningWithDigit where wanted.hold(group: group) {
      followAhead(group, behind: core, of: text, into: &found)
    }
    lookAhead(behind: core, of: text, into: &found)
    if isDisordered { found.sort { $0.position < $1.position } }
    isDisordered = false
  }

  private mutating func sift(
    _ range: Range<Int>, _ core: Range<Int>, _ text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    let filter = automaton.filterTables(for: sieve.beginningWithDigit)
    let counts = withUnsafePointer(to: filter) { filter in
      sieve_sift(
        kernel.code, plan, filter, wanted.kernelBits, text.baseAddress, text.count,
        range.lowerBound, range.upperBound, starts, runs)
    }
    let first = found.count
    for index in 0..<counts.runs {
      lookAround(runs[index], in: core, of: text, into: &found)
    }
    guard counts.starts > 0 else { return }
    var others: [SievedPlace] = []
    swap(&others, &self.others)
    for index in 0..<counts.starts {
      let start = starts[index]
      let own = byFamily[Int(start.family)]
      if start.kinds == 0 {
        for group in own where wanted.hold(group: group) {
          look(group, at: Int(start.place), of: text, into: &others)
        }
      } else {
        var kinds = start.kinds
        while kinds != 0 {
          let kind = kinds.trailingZeroBitCount
          kinds &= kinds &- 1
          for group in PlacePlan.groups(of: kind, in: own) where wanted.hold(group: group) {
            lookBack(group, from: Int(start.place), in: core, of: text, into: &others)
          }
        }
      }
    }
    Self.merge(&others, into: &found, from: first)
    others.removeAll(keepingCapacity: true)
    self.others = others
  }

  /// Sorts `others` in among what was found from runs, so that whoever asks about what stands around
  /// a place goes through the text once.
  private static func merge(
    _ others: inout [SievedPlace], into found: inout [SievedPlace], from first: Int
  ) {
    others.sort { $0.position < $1.position }
    var left = found.count
    var place = left + others.count
    found += others
    for other in others.reversed() {
      while left > first, found[left - 1].position > other.position {
        left -= 1
        place -= 1
        found[place] = found[left]
      }
      place -= 1
      found[place] = other
    }
  }

  /// Every place from which a match may lead to the first digit of a run, or begin with it.
  @inline(__always)
  private mutating func lookAround(
    _ run: sieve_run, in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    let digit = Int(run.place)
    if run.flags & UInt32(SIEVE_RUN_LEADS) != 0,
      wanted.hold(group: sieve.beginningBeforeDigit)
    {
      let told = prefixAutomaton.back(from: digit, to: core.lowerBound, of: text, into: &beginnings)
      if let told, beginnings.count == 0 {
        automaton.bar(before: run, toldBy: told)
      } else {
        lookAhead(to: run, told, in: core, of: text, into: &found)
      }
    }
    if run.flags & UInt32(SIEVE_RUN_BEGINS) != 0, digit < core.upperBound,
      wanted.hold(group: sieve.beginningWithDigit)
    {
      follow(sieve.beginningWithDigit, at: digit, to: run, of: text, into: &found)
    }
  }

  /// Follows matches from `beginnings` to the digits of `run`; `told` bytes before it say that there
  /// are no more.
  private mutating func lookAhead(
    to run: sieve_run, _ told: Int?, in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    // Two bytes before a place decide, too, how a match begins there.
    let count = beginnings.count
    let farthest = Int(run.place) - (count > 0 ? Int(beginnings[count - 1]) : 0) + 2
    var isNothing = told.map { max($0, farthest) <= RunFilter.before } ?? false
    for number in (0..<count).reversed() {
      let place = Int(beginnings[number])
      guard place < core.upperBound else {
        isNothing = false
        break
      }
      let isRefused = follow(
        sieve.beginningBeforeDigit, at: place, to: run, of: text, into: &found)
      isNothing = isNothing && isRefused
    }
    if isNothing { automaton.bar(around: run) }
  }

  /// Matches that begin in the core and whose first digit lies behind it.
  private mutating func lookAhead(
    behind core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into found: inout [SievedPlace]
  ) {
    let highest = min(text.count, core.upperBound + sieve.prefixes.distance)
    let isDigit = { (place: Int) in UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[place] }
    guard let digit = (core.upperBound..<max(core.upperBound, highest)).first(where: isDigit),
      digit > 0, !isDigit(digit - 1)
    else { return }
    // Nothing is known of what stands around it, and nothing is to be learned.
    let flags = SIEVE_RUN_BEGINS | SIEVE_RUN_LEADS | SIEVE_RUN_LONG
    lookAround(
      sieve_run(shape: 0, before: .max, place: UInt32(digit), flags: UInt32(flags)), in: core,
      of: text, into: &found)
  }

  /// Looks at a place where members of `group`, which need no byte, may begin.
  @inline(__always)
  private mutating func look(
    _ group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    let own = groups + group
    if place > 0, !own.pointee.left.contains(text[place - 1]) { return }
    if place + 1 < text.count, !own.pointee.right.contains(text[place + 1]) { return }
    if place == 0 || !own.pointee.barred.contains(text[place - 1]) {
      follow(group, at: place, of: text, into: &found)
    }
  }

  @discardableResult
  private mutating func follow(
    _ group: Int, at place: Int, to run: sieve_run? = nil, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) -> Bool {
    let isRefused = automaton.follow(group: group, at: place, to: run, of: text, into: &forms)
    guard forms.count > 0 else { return isRefused }
    for number in 0..<forms.count {
      let form = Int(forms[number])
      guard wanted.hold(form: form), hasItsDigits(form, at: place, of: text) else { continue }
      if varied[form] { isDisordered = true }
      found.append(SievedPlace(position: place, form: form))
    }
    forms.removeAll()
    return false
  }

  /// Whether there stand the digits with which a match of `form` at `place` begins.
  @inline(__always)
  private func hasItsDigits(
    _ form: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in digitsOfForm[form] {
      let own = place &+ digits[index].place
      if own < text.count, !digits[index].set.contains(text[own]) { return false }
    }
    return true
  }

  /// Every place from which a match may lead to the required byte at `byte`.
  private mutating func lookBack(
    _ group: Int, from byte: Int, in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    let own = groups[group]
    let lowest = max(core.lowerBound, byte - own.distance)
    var first = byte
    while first > lowest, own.before.contains(text[first - 1]) { first -= 1 }
    for place in first...byte where place < core.upperBound && own.first.contains(text[place]) {
      if place > 0, own.barred.contains(text[place - 1]) { continue }
      follow(group, at: place, of: text, into: &found)
    }
  }

  /// Matches that begin in the core and whose required byte lies behind it.
  private mutating func followAhead(
    _ group: Int, behind core: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    let own = groups[group]
    guard own.isRequired else { return }
    let highest = min(text.count, core.upperBound + own.distance)
    var byte = core.upperBound
    while byte < highest, own.before.contains(text[byte]) { byte += 1 }
    guard byte < highest, own.bytes.contains(text[byte]) else { return }
    lookBack(group, from: byte, in: core, of: text, into: &found)
  }
}

/// A place at which a form may match.
public struct SievedPlace: Hashable, Sendable {
  /// Bytes of the text before it.
  public let position: Int
  /// The number of the form.
  public let form: Int

  public init(position: Int, form: Int) {
    self.position = position
    self.form = form
  }
}
