import CSieve

@testable import Sieve

/// What is found in a part of a text.
struct Sifted: Equatable {
  struct Start: Equatable {
    let place: UInt32
    let family: UInt16
    let kinds: UInt16
  }

  struct Run: Equatable {
    let shape: UInt64
    let before: UInt32
    let place: UInt32
    let flags: UInt32

    /// The shape of one that reaches too far is not known.
    static func == (one: Run, other: Run) -> Bool {
      one.place == other.place && one.before == other.before && one.flags == other.flags
        && (one.shape == other.shape || one.flags & UInt32(SIEVE_RUN_LONG) != 0)
    }
  }

  let starts: [Start]
  let runs: [Run]

  private init(starts: [Start], runs: [Run]) {
    self.starts = starts
    self.runs = runs
  }

  /// By a kernel.
  init(
    _ kernel: SieveKernel, _ question: SiftQuestion, _ text: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) {
    // No more room than is asked for.
    let most = range.count * question.families.count
    let starts = UnsafeMutablePointer<sieve_start>.allocate(capacity: most)
    let runs = UnsafeMutablePointer<sieve_run>.allocate(capacity: (range.count + 1) / 2)
    defer {
      starts.deallocate()
      runs.deallocate()
    }
    let counts = question.withTables { plan, filter in
      sieve_sift(
        kernel.code, plan, filter, .max, text.baseAddress, text.count, range.lowerBound,
        range.upperBound, starts, runs)
    }
    self.starts = (0..<counts.starts).map {
      Start(place: starts[$0].place, family: starts[$0].family, kinds: starts[$0].kinds)
    }
    self.runs = (0..<counts.runs).map { number in
      let run = runs[number]
      return Run(shape: run.shape, before: run.before, place: run.place, flags: run.flags)
    }
  }

  /// Byte by byte, from what CSieve.h says and without anything that makes it fast.
  init(
    naively question: SiftQuestion, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    starts = question.families.enumerated().flatMap { number, family in
      range.filter { question.canBegin(family, at: $0, of: text) }.compactMap { place in
        let isRequired = number == question.requiredFamily
        let kinds = isRequired ? question.kinds(at: place, of: text) : 0
        if isRequired, kinds == 0 { return nil }
        return Start(place: UInt32(place), family: UInt16(number), kinds: kinds)
      }
    }
    runs = range.compactMap { question.run(at: $0, of: text) }
  }

  /// What of it lies in `range`.
  func part(_ range: Range<Int>) -> Sifted {
    Sifted(
      starts: starts.filter { range ~= Int($0.place) },
      runs: runs.filter { range ~= Int($0.place) })
  }
}

extension SiftQuestion {
  fileprivate func canBegin(
    _ family: sieve_family, at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard sets[Int(family.first)].contains(text[place]) else { return false }
    if family.least == 0 {
      let isBehind = place > 0 && sets[Int(family.run)].contains(text[place - 1])
      return !isBehind && mayOpen(at: place, of: text)
    }
    guard family.least > 1 else { return true }
    if place > 0, sets[Int(family.first) + 1].contains(text[place - 1]) { return false }
    let end = min(text.count, place + Int(family.least))
    return text[place..<end].allSatisfy(sets[Int(family.run)].contains)
  }

  /// nil where no run begins, or one that is refused.
  fileprivate func run(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Sifted.Run? {
    guard Self.digits(from: place, of: text) > 0,
      place == 0 || Self.digits(from: place - 1, of: text) == 0
    else { return nil }
    let first = Self.digits(from: place, of: text)
    let second = Self.digits(from: place + first + 1, of: text)
    let end = place + first + 1 + second
    let isLong = first + second > 61
    var shape = UInt64(first & 63 | (second & 63) << 6)
    for (number, behind) in [place + first, end, end + 1, end + 2].enumerated() {
      shape |= UInt64(classBehind(behind, of: text)) << UInt64(12 + 8 * number)
    }
    let before = (1...4).reduce(UInt32(0)) { before, distance in
      before | classBefore(place - distance, of: text) << UInt32(8 * (distance - 1))
    }
    let state = state(at: place, of: text)
    let begins =
      state != 0
      && (isLong
        || !isRefused(sieve_short_key(state, shape)) && !isRefused(sieve_long_key(state, shape)))
    let leads =
      !isRefused(sieve_before_key(before))
      && (isLong || !isRefused(sieve_around_key(before, shape)))
    guard begins || leads else { return nil }
    let flags =
      (begins ? SIEVE_RUN_BEGINS : 0) | (leads ? SIEVE_RUN_LEADS : 0)
      | (isLong ? SIEVE_RUN_LONG : 0)
    return Sifted.Run(shape: shape, before: before, place: UInt32(place), flags: UInt32(flags))
  }

  private static func digits(from place: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    guard place < text.count else { return 0 }
    return text[place...].prefix { 0x30...0x39 ~= $0 }.count
  }
}
