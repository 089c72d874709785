internal import CSieve

/// Finds the places of one text after another where forms may match; belongs to one worker.
public struct SievePass: ~Copyable {
  /// Places that the kernel looks at in one call: what it finds stays in the nearest cache.
  private static let stride = 4096
  /// How far before a required byte a match can begin.
  private let reach: Int

  private let sieve: Sieve
  private let kernel: SieveKernel
  private var automaton: ShapeAutomaton
  private var places = [UInt32](repeating: 0, count: stride)
  private var buckets = [UInt8](repeating: 0, count: stride)
  /// The forms that may match at one place.
  private var forms: [Int32] = []
  /// For each set of buckets, the groups that are looked for.
  private let groups: [[Int]]
  /// The groups that are looked for from a required byte.
  private let bytewise: [Int]
  private let mostShift: Int

  /// - Parameter reach: The longest match that counts, in bytes.
  public init(_ sieve: Sieve, reach: Int, kernel: SieveKernel = .best) {
    self.sieve = sieve
    self.reach = reach
    self.kernel = kernel
    automaton = ShapeAutomaton(sieve)
    groups = (0..<256).map { set in
      let kinds = Set(sieve.plan.kinds.indices.filter { set >> $0 & 1 != 0 }.map { sieve.plan.kinds[$0] })
      return sieve.groups.indices.filter { kinds.contains(sieve.groups[$0].kind) }
    }
    bytewise = sieve.groups.indices.filter { sieve.groups[$0].kind == .requiredByte }
    mostShift = sieve.groups.reduce(0) { most, group in
      if case .beginning(let shift) = group.kind { max(most, shift) } else { most }
    }
  }

  /// Appends the places of `core` at which forms may match. Those of one form come in the order of
  /// the text. Wherever a form matches it is named; `unsieved` ones never are.
  ///
  /// The whole of `text` is what forms can see.
  public mutating func find(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into found: inout [SievedPlace]
  ) {
    guard let start = text.baseAddress else { return }
    let end = min(core.upperBound + mostShift, text.count)
    var from = core.lowerBound
    while from < end {
      let to = min(from + Self.stride, end)
      let count = withUnsafePointer(to: sieve.plan.tables) { tables in
        sieve_find(kernel.code, tables, start, text.count, from, to, &places, &buckets)
      }
      for index in 0..<count {
        let place = Int(places[index])
        for group in groups[Int(buckets[index])] {
          let own = sieve.groups[group]
          switch own.kind {
          case .beginning(let shift):
            let beginning = place - shift
            if core.contains(beginning) { follow(group, at: beginning, of: text, into: &found) }
          case .requiredByte:
            if text[place] == own.byte, place < core.upperBound {
              followBack(group, from: place, in: core, of: text, into: &found)
            }
          }
        }
      }
      from = to
    }
    for group in bytewise { followAhead(group, behind: core, of: text, into: &found) }
  }

  private mutating func follow(
    _ group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    automaton.follow(group: group, at: place, of: text, into: &forms)
    guard !forms.isEmpty else { return }
    if forms.count > 1 { forms.sort() }
    var last: Int32 = -1
    for form in forms where form != last {
      last = form
      found.append(SievedPlace(position: place, form: Int(form)))
    }
    forms.removeAll(keepingCapacity: true)
  }

  /// Every place from which a match may lead to the required byte at `byte`.
  private mutating func followBack(
    _ group: Int, from byte: Int, in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    let before = sieve.groups[group].before
    let lowest = max(core.lowerBound, byte - reach)
    var first = byte
    while first > lowest, before.contains(text[first - 1]) { first -= 1 }
    for place in first...byte where place < core.upperBound {
      follow(group, at: place, of: text, into: &found)
    }
  }

  /// Matches that begin in the core and whose required byte lies behind it.
  private mutating func followAhead(
    _ group: Int, behind core: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    let own = sieve.groups[group]
    let highest = min(text.count, core.upperBound + reach)
    var byte = core.upperBound
    while byte < highest, own.before.contains(text[byte]) { byte += 1 }
    guard byte < highest, text[byte] == own.byte else { return }
    followBack(group, from: byte, in: core, of: text, into: &found)
  }
}

/// A place at which a form may match.
public struct SievedPlace: Hashable, Sendable {
  /// Bytes of the text before it.
  public let position: Int
  /// The number of the form.
  public let form: Int
}

/// A way to run the first step of the sieve. All find the same.
public enum SieveKernel: CaseIterable, Sendable {
  case scalar, ssse3, avx2, neon

  var code: sieve_kernel {
    switch self {
    case .scalar: SIEVE_SCALAR
    case .ssse3: SIEVE_SSSE3
    case .avx2: SIEVE_AVX2
    case .neon: SIEVE_NEON
    }
  }

  /// Those that this machine can run, the fastest last.
  public static let available = allCases.filter { sieve_has($0.code) != 0 }
  /// The fastest.
  public static let best = available[available.count - 1]
}
