internal import Model

/// Hands elements from one thread to others, at most `capacity` of them waiting.
final class BoundedQueue<Element: Sendable>: Sendable {
  private struct State {
    /// Those that were taken are nil, for they may be large; they go once they are many.
    var elements: [Element?] = []
    /// The first element still waiting.
    var first = 0
    var isClosed = false
    var count: Int { elements.count - first }
  }

  private let capacity: Int
  private let state = Monitor(State())

  init(capacity: Int) { self.capacity = capacity }

  /// Waits for room; `.stop` when nobody takes elements any more.
  func push(_ element: Element) -> Flow {
    state.wait { state in
      if state.isClosed { return .stop }
      guard state.count < self.capacity else { return nil }
      state.elements.append(element)
      return .more
    }
  }

  /// Waits for an element; nil when there will be none.
  func pop() -> Element? {
    state.wait { state -> Element?? in
      guard state.count > 0 else { return state.isClosed ? .some(nil) : nil }
      let element = state.elements[state.first].take()
      state.first += 1
      if state.count == 0 || state.first >= self.capacity {
        state.elements.removeFirst(state.first)
        state.first = 0
      }
      return .some(element)
    }
  }

  /// No more elements will come; those waiting are still handed out.
  func close() { state.update { $0.isClosed = true } }

  /// No more elements come or go.
  func abandon() {
    state.update { state in
      state.isClosed = true
      state.elements = []
      state.first = 0
    }
  }
}
