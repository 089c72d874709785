internal import CSieve

/// Follows all forms of a group at once over the bytes from a place on; belongs to one worker.
struct ShapeAutomaton: ~Copyable {
  /// Bytes that are followed; forms that are still alive behind them may match.
  static let reach = 96

  private let groups: [Sieve.Group]
  private let contexts: ByteClasses
  private var automaton: LazyAutomaton
  private let filter: RunFilter
  private var outcomes = RunOutcomes()
  private var specimens = RunSpecimens()
  /// For each group, and the classes of the two bytes before a place, the state to begin in.
  private let starts: UnsafeMutablePointer<LazyAutomaton.State>
  /// Starts of one group.
  private let pairs: Int
  /// For each group, which of its conditions hold, and the state to begin in then.
  private var startsOfConditions: [[(hold: [Bool], state: LazyAutomaton.State)]]
  /// For each form, the last time something was followed in which it was met.
  private var met: [UInt32]
  private var time: UInt32 = 0
  /// That of the automaton for which `starts` holds.
  private var generation = 0

  init(_ sieve: Sieve) {
    groups = sieve.groups
    contexts = sieve.contexts
    automaton = LazyAutomaton(sieve.graph, sieve.classes)
    filter = RunFilter(sieve)
    met = Array(repeating: 0, count: sieve.varied.count)
    startsOfConditions = Array(repeating: [], count: groups.count)
    pairs = (contexts.count + 1) * (contexts.count + 1)
    starts = .allocate(capacity: pairs * groups.count)
    starts.initialize(repeating: LazyAutomaton.unknown, count: pairs * groups.count)
  }

  deinit { starts.deallocate() }

  private mutating func forget() {
    startsOfConditions = Array(repeating: [], count: groups.count)
    starts.update(repeating: LazyAutomaton.unknown, count: pairs * groups.count)
    filter.forget()
    outcomes.forget()
    specimens.forget()
    generation = automaton.generation
  }

  /// What a kernel is to know of runs of digits with which matches of `group` begin.
  func filterTables(for group: Int) -> sieve_run_filter {
    filter.tables(states: starts + pairs * group)
  }

  /// No match can begin before the digits of `run`, as the last `count` bytes before it tell.
  func bar(before run: sieve_run, toldBy count: Int) { filter.bar(before: run, toldBy: count) }

  /// The same, as what stands right around it tells.
  func bar(around run: sieve_run) { filter.bar(around: run) }

  /// Fills `forms`, which is empty, with those of a group that may match at `place`, each once,
  /// ascending.
  ///
  /// `run` is what `place` leads to, if its forms are looked for from digits: what came of it is
  /// remembered. Returns whether nothing came of it, told by what stands right around the run.
  @inline(__always) @discardableResult
  mutating func follow(
    group: Int, at place: Int, to run: sieve_run? = nil, of text: UnsafeBufferPointer<UInt8>,
    into forms: inout NumberList
  ) -> Bool {
    var state = start(group, at: place, of: text)
    guard state != LazyAutomaton.dead, let bytes = text.baseAddress else { return true }
    tick()
    let end = min(text.count, place + Self.reach)
    var position = place
    var isWhole = true
    var digit: LazyAutomaton.State?
    if let run {
      isWhole = walk(&state, &position, Int(run.place), bytes, &forms)
      if isWhole {
        guard position == run.place else { return true }
        switch filter.refusal(of: run, in: state) {
        case .none: break
        case .early: return true
        case .late: return false
        }
        if forms.count == 0 {
          if filter.tells(run), outcomes.recall(of: run, in: state, into: &forms) { return false }
          let isKnown = specimens.recall(
            from: state, bytes + position, count: end - position, into: &forms)
          if isKnown { return false }
          digit = state
        }
      }
    }
    isWhole = isWhole && walk(&state, &position, end, bytes, &forms)
    guard isWhole else { return follow(again: group, at: place, to: run, of: text, into: &forms) }
    if position == end {
      // What was met may be alive still.
      for form in automaton.alive(state) where met[Int(form)] != time { forms.append(form) }
      if forms.count > 1 { forms.sort(from: 0) }
      return false
    }
    if forms.count > 1 { forms.sort(from: 0) }
    guard let run, let digit else { return false }
    return note(forms, of: run, in: digit, bytes, toldUpTo: position)
  }

  /// Remembers what was found at a run, as all bytes up to that at `end` tell. Returns whether that is
  /// nothing, told by what stands right around the run.
  @inline(__always)
  private mutating func note(
    _ forms: borrowing NumberList, of run: sieve_run, in state: LazyAutomaton.State,
    _ text: UnsafePointer<UInt8>, toldUpTo end: Int
  ) -> Bool {
    let known = RunFilter.end(of: run)
    if !filter.tells(run) || end > known + 2 {
      let digit = Int(run.place)
      specimens.note(forms, from: state, text + digit, count: end - digit + 1)
    } else if forms.count == 0 {
      filter.refuse(run, in: state, toldUpTo: end)
    } else {
      outcomes.note(forms, of: run, in: state, toldUpTo: end)
    }
    return forms.count == 0 && end <= known
  }

  /// Goes on over `text` from `position` to `end`, or to the byte that cannot be read any more.
  /// False if everything had to be forgotten on the way.
  @inline(__always)
  private mutating func walk(
    _ state: inout LazyAutomaton.State, _ position: inout Int, _ end: Int,
    _ text: UnsafePointer<UInt8>, _ forms: inout NumberList
  ) -> Bool {
    while position < end {
      var next = automaton.run(&state, &position, end, text)
      if next == LazyAutomaton.unknown {
        if position == end { break }
        next = automaton.next(after: state, over: text[position])
        if next == LazyAutomaton.unknown { return false }
      }
      if next == LazyAutomaton.dead { break }
      state = next
      position += 1
      if LazyAutomaton.isEnding(state) { noteEndings(of: state, in: &forms) }
    }
    return true
  }

  @inline(__always)
  private mutating func tick() {
    time &+= 1
    // Numbers come again after a long time.
    if time == 0 {
      for form in met.indices { met[form] = 0 }
      time = 1
    }
  }

  private mutating func noteEndings(of state: LazyAutomaton.State, in forms: inout NumberList) {
    automaton.forEachEnding(state) { form in
      guard met[Int(form)] != time else { return }
      met[Int(form)] = time
      forms.append(form)
    }
  }

  /// After everything was forgotten.
  @inline(never)
  private mutating func follow(
    again group: Int, at place: Int, to run: sieve_run?, of text: UnsafeBufferPointer<UInt8>,
    into forms: inout NumberList
  ) -> Bool {
    forms.removeAll()
    return follow(group: group, at: place, to: run, of: text, into: &forms)
  }

  /// The state that members of `group` begin in at `place`.
  @inline(__always)
  private mutating func start(
    _ group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> LazyAutomaton.State {
    if generation != automaton.generation { forget() }
    let last = place > 0 ? Int(contexts.classes[Int(text[place - 1])]) : contexts.count
    let secondLast = place > 1 ? Int(contexts.classes[Int(text[place - 2])]) : contexts.count
    let pair = secondLast * (contexts.count + 1) + last
    let known = starts[group * pairs + pair]
    return known != LazyAutomaton.unknown ? known : makeStart(group, secondLast, last)
  }

  private mutating func makeStart(
    _ group: Int, _ secondLast: Int, _ last: Int
  ) -> LazyAutomaton.State {
    let before = [
      secondLast < contexts.count ? contexts.examples[secondLast] : nil,
      last < contexts.count ? contexts.examples[last] : nil,
    ]
    let hold = groups[group].conditions.map { texts in
      !texts.contains { text in
        zip(text.reversed(), before.reversed()).allSatisfy { set, byte in
          byte.map(set.contains) ?? false
        }
      }
    }
    let made = makeStart(group, hold)
    starts[group * pairs + secondLast * (contexts.count + 1) + last] = made
    return made
  }

  /// The state that those members of `group` begin in whose conditions hold.
  private mutating func makeStart(_ group: Int, _ hold: [Bool]) -> LazyAutomaton.State {
    if let known = startsOfConditions[group].first(where: { $0.hold == hold }) {
      return known.state
    }
    let members = groups[group].members.filter { hold[$0.condition] }
    let made = automaton.state(of: members.map(\.start))
    if generation != automaton.generation { forget() }
    startsOfConditions[group].append((hold, made))
    return made
  }
}
