/// Goes back from the first digit of matches to where they may begin; belongs to one worker.
struct PrefixAutomaton: ~Copyable {
  private let prefixes: [Int32]
  /// The most bytes that can stand before a first digit.
  private let distance: Int
  private var automaton: LazyAutomaton
  private var start = LazyAutomaton.unknown
  private var generation = 0

  init(_ sieve: Sieve) {
    prefixes = sieve.prefixes.starts
    distance = sieve.prefixes.distance
    automaton = LazyAutomaton(sieve.prefixes.graph, sieve.prefixes.classes)
  }

  /// Fills `places` with those before `digit` at which a match may begin, the nearest first. None is
  /// below `lowest`. Returns how many bytes told that; nil if more than there are might.
  @inline(__always)
  mutating func back(
    from digit: Int, to lowest: Int, of text: UnsafeBufferPointer<UInt8>,
    into places: inout NumberList
  ) -> Int? {
    if start == LazyAutomaton.unknown || generation != automaton.generation {
      start = automaton.state(of: prefixes)
      generation = automaton.generation
    }
    places.removeAll()
    var state = start
    var place = digit
    // One byte more is read than stands before a digit: the one before the match.
    let lowest = max(lowest, digit - distance)
    while place > 0, place >= lowest {
      let next = automaton.next(after: state, over: text[place - 1])
      if next == LazyAutomaton.unknown {
        return back(again: digit, to: lowest, of: text, into: &places)
      }
      if next == LazyAutomaton.dead { return digit - place + 1 }
      if LazyAutomaton.isEnding(next), place < digit { places.append(Int32(place)) }
      place -= 1
      state = next
    }
    // No byte stands before the start of the text.
    if place == 0, digit > 0, lowest == 0 { places.append(0) }
    return nil
  }

  @inline(never)
  private mutating func back(
    again digit: Int, to lowest: Int, of text: UnsafeBufferPointer<UInt8>,
    into places: inout NumberList
  ) -> Int? {
    back(from: digit, to: lowest, of: text, into: &places)
  }
}
