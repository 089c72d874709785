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
  public func find(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into found: inout [SievedPlace]
  ) {
    search.find(in: core, of: text, into: &found)
  }
}

/// Finds places by asking the kernel first and the automaton then.
private struct SieveSearch: ~Copyable {
  /// Places that the kernel looks at in one call: what it finds stays in the nearest cache.
  private static let stride = 4096
  /// How far before a required byte a match can begin.
  private let reach: Int

  private let sieve: Sieve
  private let kernel: SieveKernel
  private var automaton: ShapeAutomaton
  private var prefixAutomaton: PrefixAutomaton
  private var places = [UInt32](repeating: 0, count: stride)
  private var buckets = [UInt16](repeating: 0, count: stride)
  /// Where matches may begin that lead to one digit.
  private var beginnings: [Int] = []
  /// The forms that may match at one place.
  private var forms: [Int32] = []
  /// Whether the places of one form may not be in the order of the text.
  private var isDisordered = false
  private let groups: [Group]
  /// The groups that are looked for where each bucket passes.
  private let byBucket: [Range<Int>]
  private let digits: [Sieve.DigitChoice]
  private let digitsOfForm: [Range<Int>]
  private let varied: [Bool]

  /// What is asked of a group at every place, without anything that must be counted.
  private struct Group {
    let isRequired: Bool
    let bytes: ByteSet
    let before: ByteSet
    let distance: Int
    let barred: ByteSet
    let first: ByteSet
  }

  init(_ sieve: Sieve, reach: Int, kernel: SieveKernel) {
    self.sieve = sieve
    self.reach = reach
    self.kernel = kernel
    automaton = ShapeAutomaton(sieve)
    prefixAutomaton = PrefixAutomaton(sieve)
    groups = sieve.groups.map { group in
      Group(
        isRequired: group.required != nil, bytes: group.required?.bytes ?? .none,
        before: group.required?.before ?? .none, distance: group.required?.distance ?? reach,
        barred: group.barred, first: group.first)
    }
    byBucket = sieve.byBucket
    digits = sieve.digits
    digitsOfForm = sieve.digitsOfForm
    varied = sieve.varied
  }

  mutating func find(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into found: inout [SievedPlace]
  ) {
    guard let start = text.baseAddress else { return }
    var from = core.lowerBound
    while from < core.upperBound {
      let to = min(from + Self.stride, core.upperBound)
      let first = found.count
      if !byBucket.isEmpty {
        findWindows(in: from..<to, core, start, text, into: &found)
      }
      let count = sieve_digit_runs(kernel.code, start, from, to, &places)
      for index in 0..<count {
        lookAround(digit: Int(places[index]), in: core, of: text, into: &found)
      }
      Self.sort(&found, from: first)
      from = to
    }
    for group in 0..<sieve.beginningWithDigit {
      followAhead(group, behind: core, of: text, into: &found)
    }
    lookAhead(behind: core, of: text, into: &found)
    if isDisordered { found.sort { $0.position < $1.position } }
    isDisordered = false
  }

  /// Whoever asks about what stands around a place goes through the text once.
  private static func sort(_ found: inout [SievedPlace], from first: Int) {
    found.withUnsafeMutableBufferPointer { found in
      var own = UnsafeMutableBufferPointer(rebasing: found[first...])
      own.sort { $0.position < $1.position }
    }
  }

  @inline(__always)
  private mutating func findWindows(
    in range: Range<Int>, _ core: Range<Int>, _ start: UnsafePointer<UInt8>,
    _ text: UnsafeBufferPointer<UInt8>, into found: inout [SievedPlace]
  ) {
    let count = withUnsafePointer(to: sieve.plan.tables) { tables in
      sieve_find(
        kernel.code, tables, start, text.count, range.lowerBound, range.upperBound, &places,
        &buckets)
    }
    for index in 0..<count {
      let place = Int(places[index])
      var passed = buckets[index]
      while passed != 0 {
        let bucket = passed.trailingZeroBitCount
        passed &= passed - 1
        for group in byBucket[bucket] { look(group, at: place, in: core, of: text, into: &found) }
      }
    }
  }

  /// Every place from which a match may lead to the first digit of a run, or begin with it.
  @inline(__always)
  private mutating func lookAround(
    digit: Int, in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    prefixAutomaton.back(from: digit, to: core.lowerBound, of: text, into: &beginnings)
    for place in beginnings.reversed() where place < core.upperBound {
      follow(sieve.beginningBeforeDigit, at: place, of: text, into: &found)
    }
    if digit < core.upperBound {
      follow(sieve.beginningWithDigit, at: digit, of: text, into: &found)
    }
  }

  /// Matches that begin in the core and whose first digit lies behind it.
  private mutating func lookAhead(
    behind core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, into found: inout [SievedPlace]
  ) {
    let highest = min(text.count, core.upperBound + sieve.prefixDistance)
    let isDigit = { (place: Int) in UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[place] }
    guard let digit = (core.upperBound..<max(core.upperBound, highest)).first(where: isDigit),
      digit > 0, !isDigit(digit - 1)
    else { return }
    lookAround(digit: digit, in: core, of: text, into: &found)
  }

  @inline(__always)
  private mutating func look(
    _ group: Int, at place: Int, in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    if groups[group].isRequired {
      guard groups[group].bytes.contains(text[place]) else { return }
      followBack(group, from: place, in: core, of: text, into: &found)
    } else if place == 0 || !groups[group].barred.contains(text[place - 1]) {
      follow(group, at: place, of: text, into: &found)
    }
  }

  private mutating func follow(
    _ group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>,
    into found: inout [SievedPlace]
  ) {
    automaton.follow(group: group, at: place, of: text, into: &forms)
    guard !forms.isEmpty else { return }
    if forms.count > 1 { forms.sort() }
    for form in forms {
      guard hasItsDigits(Int(form), at: place, of: text) else { continue }
      if varied[Int(form)] { isDisordered = true }
      found.append(SievedPlace(position: place, form: Int(form)))
    }
    forms.removeAll(keepingCapacity: true)
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
  private mutating func followBack(
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
