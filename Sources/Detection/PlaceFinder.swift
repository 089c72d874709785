internal import Model
internal import Sieve
internal import Words

/// Finds the places of a passage where forms may match; belongs to one worker.
///
/// Forms that count in context only are looked for near the words of their patterns.
struct PlaceFinder: ~Copyable {
  private let sieves: FormSieves
  private let always: SievePass
  /// Made when a word is met for the first time.
  private var gated: SievePass?
  private var places: [SievedPlace] = []
  private var gatedPlaces: [SievedPlace] = []
  /// What is near words, with the word of each.
  private var windows: [(range: Range<Int>, word: Int)] = []
  private var gatedForms: GatedForms
  /// For each word of the lexicon; see `ContextGates`.
  private let reaches: [(before: Int32, behind: Int32)]
  private let farthest: (behind: Int, ahead: Int)

  init(_ set: PatternSet, _ sieves: FormSieves, _ gates: ContextGates) {
    self.sieves = sieves
    always = SievePass(sieves.always, reach: Limits.matchReach)
    gatedForms = GatedForms(set, gates, of: sieves.gatedForms.count)
    reaches = gates.reaches
    farthest = gates.farthest
  }

  /// Where words are looked for that can matter to `core`.
  func surroundings(of core: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    max(
      0, core.lowerBound - farthest.behind)..<min(
        text.count, core.upperBound + farthest.ahead)
  }

  /// Fills `found`, which is empty, with the places of `core` at which forms may match, by the numbers
  /// that forms have in the set, in the order of the text.
  ///
  /// - Parameter named: The patterns that are looked for everywhere, as where a column is named by
  ///   a word of theirs.
  mutating func find(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ context: inout ContextFinder,
    named: PatternMarks, into found: inout [SievedPlace]
  ) {
    places.removeAll(keepingCapacity: true)
    gatedPlaces.removeAll(keepingCapacity: true)
    always.find(in: core, of: text, into: &places)
    if !sieves.gatedForms.isEmpty {
      findGated(in: core, of: text, &context, gatedForms.named(named))
    }
    var next = 0
    for place in places {
      while next < gatedPlaces.count, gatedPlaces[next].position < place.position {
        found.append(gatedPlaces[next].numbered(by: sieves.gatedForms))
        next += 1
      }
      found.append(place.numbered(by: sieves.alwaysForms))
    }
    found += gatedPlaces[next...].lazy.map { [sieves] in $0.numbered(by: sieves.gatedForms) }
  }

  /// Forms that count in context only: near words those whose words they are, and everywhere those
  /// that are named.
  private mutating func findGated(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ context: inout ContextFinder,
    _ named: FormSelection
  ) {
    takeWindows(in: core, of: text, &context)
    var done = core.lowerBound
    var first = 0
    while first < windows.count {
      var window = windows[first].range
      var wanted = named
      gatedForms.add(of: windows[first].word, to: &wanted)
      first += 1
      while first < windows.count, windows[first].range.lowerBound <= window.upperBound {
        window = window.lowerBound..<max(window.upperBound, windows[first].range.upperBound)
        gatedForms.add(of: windows[first].word, to: &wanted)
        first += 1
      }
      findGated(in: done..<window.lowerBound, of: text, named)
      findGated(in: window, of: text, wanted)
      done = window.upperBound
    }
    findGated(in: done..<core.upperBound, of: text, named)
  }

  /// Makes `windows` hold where a word counts for some form.
  private mutating func takeWindows(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ context: inout ContextFinder
  ) {
    windows.removeAll(keepingCapacity: true)
    for hit in context.words(in: surroundings(of: core, in: text), of: text) {
      let reach = reaches[hit.word]
      guard reach.before >= 0 else { continue }
      let near =
        hit.range.lowerBound - Int(reach.before)..<hit.range.upperBound + Int(reach.behind) + 1
      windows.append((near.clamped(to: core), hit.word))
    }
    // A word that stands later may reach farther back.
    windows.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func findGated(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ wanted: FormSelection
  ) {
    guard !range.isEmpty, !wanted.isEmpty else { return }
    if gated == nil { gated = SievePass(sieves.gated, reach: Limits.matchReach) }
    gated?.find(in: range, of: text, wanted: wanted, into: &gatedPlaces)
  }
}

extension SievedPlace {
  fileprivate func numbered(by forms: [Int]) -> SievedPlace {
    SievedPlace(position: position, form: forms[form])
  }
}
