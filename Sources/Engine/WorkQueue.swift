internal import Model

/// What there is to do for the workers: items, handed out in order, and parts of those that are being
/// searched, for workers who would wait otherwise.
final class WorkQueue: Sendable {
  enum Work: Sendable {
    case item(NumberedItem)
    case search(any OfferedSearch)
  }

  private struct State {
    /// Those that were taken are nil, for they may be large; they go once they are many.
    var items: [NumberedItem?] = []
    /// The first one still waiting.
    var first = 0
    var count: Int { items.count - first }
    var isClosed = false
    /// Whether nobody wants any more of what there is to do.
    var isAbandoned = false
    /// Items that are being searched: more searches may come of them.
    var openItems = 0
    var searches: [any OfferedSearch] = []
    /// Workers that wait, and those that search for others.
    var helpers = 0

    mutating func takeItem(capacity: Int) -> NumberedItem? {
      guard count > 0 else { return nil }
      let item = items[first].take()
      first += 1
      openItems += 1
      if count == 0 || first >= capacity {
        items.removeFirst(first)
        first = 0
      }
      return item
    }
  }

  /// Searches that wait for each helper, so that none is idle while others read.
  private static let searchesAhead = 4

  private let capacity: Int
  private let state = Monitor(State())

  /// - Parameter capacity: Items that wait at most.
  init(capacity: Int) { self.capacity = capacity }

  /// Waits for room; `.stop` when nobody takes items any more.
  func push(_ item: NumberedItem) -> Flow {
    state.wait { state in
      if state.isClosed { return .stop }
      guard state.count < self.capacity else { return nil }
      state.items.append(item)
      return .more
    }
  }

  /// Waits for something to do; nil when there will be nothing.
  ///
  /// - Parameter done: What the worker has done before.
  func next(after done: Work?) -> Work? {
    var isHelper = if case .search = done { true } else { false }
    var isItemDone = if case .item = done { true } else { false }
    return state.wait { state -> Work?? in
      if isItemDone {
        isItemDone = false
        state.openItems -= 1
      }
      // What an item that was begun waits for goes first: all that comes behind it waits for it, too.
      if !state.searches.isEmpty {
        if !isHelper { state.helpers += 1 }
        return .search(state.searches.removeFirst())
      }
      if state.count > 0 || state.isClosed && (state.openItems == 0 || state.isAbandoned) {
        if isHelper { state.helpers -= 1 }
        return .some(state.takeItem(capacity: self.capacity).map(Work.item))
      }
      if !isHelper {
        isHelper = true
        state.helpers += 1
      }
      return nil
    }
  }

  /// Takes a search for a worker that has nothing else to do; false where there is none, or enough
  /// waits.
  func offer(_ search: any OfferedSearch) -> Bool {
    state.update { state in
      state.searches.removeAll { $0.isBegun }
      guard state.searches.count < Self.searchesAhead * state.helpers else { return false }
      state.searches.append(search)
      return true
    }
  }

  /// No more items will come; those waiting are still handed out.
  func close() { state.update { $0.isClosed = true } }

  /// No more items come or go.
  func abandon() {
    state.update { state in
      state.isClosed = true
      state.isAbandoned = true
      state.items = []
      state.first = 0
    }
  }
}
