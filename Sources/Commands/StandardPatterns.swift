import BuiltinPatterns
import CThreads
import Detection
import Dispatch
import Model
import PatternFiles
import Synchronization

/// The patterns that are on by default, made ready while the options are still being read.
///
/// Most runs ask for just these, and a hook is waited for. A run that asks for others makes its own.
enum StandardPatterns {
  private static let group = DispatchGroup()
  private static let known = KnownParts(BuiltinPatterns.known)
  private static let set = PatternSet(checked: BuiltinPatterns.standard, known: known)

  /// The number of the next step that nobody has taken yet.
  private static let next = Atomic(0)

  /// Returns at once.
  static func begin() {
    group.enter()
    let isBegun = thread_begin_beside {
      StandardPatterns.prepare()
      StandardPatterns.group.leave()
    }
    // Without a thread whoever is in need of them does all of it.
    if !isBegun { group.leave() }
  }

  /// Waits for what was begun, and does of it what is not begun yet.
  static func ready() -> PatternSet {
    prepare()
    group.wait()
    return set
  }

  /// Takes one step after another, the dearest first, beside whoever does the same; those of the set
  /// wait for it and for what is known.
  private static func prepare() {
    let parts = KnownParts.Part.allCases
    while true {
      let step = next.add(1, ordering: .relaxed).oldValue
      if step == 0 {
        _ = set
      } else if step <= parts.count {
        known.make(parts[step - 1])
      } else {
        let part = step - parts.count - 1
        guard PatternSet.parts.contains(part) else { return }
        set.prepare(part, for: KnownSet.minimum)
      }
    }
  }
}
