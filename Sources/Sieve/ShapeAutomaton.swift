/// Follows all forms of a group at once over the bytes from a place on; belongs to one worker.
struct ShapeAutomaton: ~Copyable {
  /// Bytes that are followed; forms that are still alive behind them may match.
  static let reach = 96

  private let groups: [Sieve.Group]
  private let contexts: ByteClasses
  private var automaton: LazyAutomaton
  /// For each group, and the classes of the two bytes before a place, the state to begin in.
  private var starts: [LazyAutomaton.State] = []
  /// For each form, the last time something was followed in which it was met.
  private var met: [UInt32]
  private var time: UInt32 = 0
  /// That of the automaton for which `starts` holds.
  private var generation = 0

  init(_ sieve: Sieve) {
    groups = sieve.groups
    contexts = sieve.contexts
    automaton = LazyAutomaton(sieve.graph, sieve.classes)
    met = Array(repeating: 0, count: sieve.varied.count)
    forget()
  }

  private mutating func forget() {
    let pairs = (contexts.count + 1) * (contexts.count + 1)
    starts = Array(repeating: LazyAutomaton.unknown, count: pairs * groups.count)
    generation = automaton.generation
  }

  /// Fills `forms`, which is empty, with those of a group that may match at `place`, each once.
  @inline(__always)
  mutating func follow(
    group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>, into forms: inout [Int32]
  ) {
    var state = start(group, at: place, of: text)
    guard state != LazyAutomaton.dead else { return }
    tick()
    var position = place
    let end = min(text.count, place + Self.reach)
    while true {
      let next = automaton.run(&state, &position, end, text)
      if next == LazyAutomaton.dead { return }
      if position == end {
        // What was met may be alive still.
        return forms += automaton.alive(state).filter { met[Int($0)] != time }
      }
      if next != LazyAutomaton.unknown {
        state = next
      } else {
        state = automaton.next(after: state, over: text[position])
        // Everything was forgotten, this state too.
        if state == LazyAutomaton.unknown {
          return follow(again: group, at: place, of: text, into: &forms)
        }
        if state == LazyAutomaton.dead { return }
      }
      position += 1
      if LazyAutomaton.isEnding(state) { noteEndings(of: state, in: &forms) }
    }
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

  @inline(__always)
  private mutating func noteEndings(of state: LazyAutomaton.State, in forms: inout [Int32]) {
    automaton.forEachEnding(state) { form in
      guard met[Int(form)] != time else { return }
      met[Int(form)] = time
      forms.append(form)
    }
  }

  @inline(never)
  private mutating func follow(
    again group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>,
    into forms: inout [Int32]
  ) {
    forms.removeAll(keepingCapacity: true)
    follow(group: group, at: place, of: text, into: &forms)
  }

  @inline(__always)
  private mutating func start(
    _ group: Int, at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> LazyAutomaton.State {
    if generation != automaton.generation { forget() }
    let last = place > 0 ? Int(contexts.classes[Int(text[place - 1])]) : contexts.count
    let secondLast = place > 1 ? Int(contexts.classes[Int(text[place - 2])]) : contexts.count
    let context = (group * (contexts.count + 1) + secondLast) * (contexts.count + 1) + last
    let known = starts[context]
    return known != LazyAutomaton.unknown ? known : makeStart(group, context, secondLast, last)
  }

  private mutating func makeStart(
    _ group: Int, _ context: Int, _ secondLast: Int, _ last: Int
  ) -> LazyAutomaton.State {
    let before = [
      secondLast < contexts.count ? contexts.examples[secondLast] : nil,
      last < contexts.count ? contexts.examples[last] : nil,
    ]
    let members = groups[group].members.filter { member in
      !member.notBehind.contains { text in
        zip(text.reversed(), before.reversed()).allSatisfy { set, byte in
          byte.map(set.contains) ?? false
        }
      }
    }
    let made = automaton.state(of: members.map(\.start))
    if generation != automaton.generation { forget() }
    starts[context] = made
    return made
  }
}
