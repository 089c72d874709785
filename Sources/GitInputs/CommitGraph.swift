internal import Model

/// The commits that some lead to, as far as they can be read, in about 150 bytes each.
struct CommitGraph {
  private var ids: [CompactID] = []
  private var places: [CompactID: Int32] = [:]
  /// When each was made, in seconds since 1970-01-01T00:00:00Z.
  private var seconds: [Int] = []
  /// The places of their parents, one commit's behind another's, and where those of each end.
  private var parents: [Int32] = []
  private var ends: [Int] = []
  /// Why some are lost.
  private var faults: [Int32: Fault] = [:]

  /// A commit of the graph.
  struct Commit {
    let id: String
    /// Those of its parents that are not lost.
    let parents: [String]
    /// When it was made, in seconds since 1970-01-01T00:00:00Z.
    let seconds: Int
    /// Why it is lost; nil where it is not.
    let fault: Fault?
  }

  /// - Parameter ends: Commits without the parents that they name, as they are in a shallow clone.
  init(
    from starts: [String], endingAt ends: Set<String>, _ reader: ObjectReader
  ) throws(GitError) {
    for id in starts { _ = place(of: id) }
    while ids.count > seconds.count {
      let unread = ids[seconds.count...].prefix(ObjectStream.window).map(\.text)
      for (id, answer) in zip(unread, try reader.commits(unread)) {
        add(answer, hasParents: !ends.contains(id))
      }
    }
    places = [:]
  }

  /// Where it is, or comes to be. Nil for what is no id.
  private mutating func place(of text: String) -> Int32? {
    guard let id = CompactID(text) else { return nil }
    if let place = places[id] { return place }
    let place = Int32(ids.count)
    places[id] = place
    ids.append(id)
    return place
  }

  /// Adds what the next commit says of itself.
  private mutating func add(_ answer: Result<CommitObject, Fault>, hasParents: Bool) {
    switch answer {
    case .success(let commit):
      seconds.append(commit.seconds)
      if hasParents { parents += commit.parents.compactMap { place(of: $0) } }
    case .failure(let fault):
      faults[Int32(seconds.count)] = fault
      // It comes before the first commit that names it.
      seconds.append(.max)
    }
    ends.append(parents.count)
  }

  private func parents(of place: Int32) -> ArraySlice<Int32> {
    parents[(place == 0 ? 0 : ends[Int(place) - 1])..<ends[Int(place)]]
  }

  /// Calls `body` with each of them, the oldest first, but none before its parents.
  func forEachOldestFirst(_ body: (Commit) throws(GitError) -> Flow) throws(GitError) -> Flow {
    enum State { case new, entered, done }
    var states = [State](repeating: .new, count: ids.count)
    let byTime = (0..<Int32(ids.count)).sorted { (seconds[Int($0)], $0) < (seconds[Int($1)], $1) }
    var stack: [Int32] = []
    for start in byTime {
      stack.append(start)
      while let place = stack.last {
        switch states[Int(place)] {
        case .new:
          states[Int(place)] = .entered
          stack += parents(of: place).filter { states[Int($0)] == .new }
            .sorted { seconds[Int($0)] > seconds[Int($1)] }
        case .entered:
          states[Int(place)] = .done
          stack.removeLast()
          if try body(commit(at: place)) == .stop { return .stop }
        case .done: stack.removeLast()
        }
      }
    }
    return .more
  }

  private func commit(at place: Int32) -> Commit {
    Commit(
      id: ids[Int(place)].text,
      parents: parents(of: place).filter { faults[$0] == nil }.map { ids[Int($0)].text },
      seconds: seconds[Int(place)], fault: faults[place])
  }
}
