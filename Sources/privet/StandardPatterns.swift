import BuiltinPatterns
import CMemory
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
  private static let set = PatternSet(
    checked: BuiltinPatterns.definitions.filter { !$0.info.category.isOffByDefault },
    sieves: BuiltinPatterns.sieves)

  /// The number of the next part of the set that nobody has taken yet.
  private static let next = Atomic(0)

  /// What making them takes, in bytes, or a little less: more would be taken for nothing.
  private static let memory = 2 << 20

  /// Returns at once.
  static func begin() {
    DispatchQueue.global().async(group: group) { @Sendable in
      memory_make_ready(memory)
      prepare()
    }
  }

  /// Waits for what was begun, and does of it what is not begun yet.
  static func ready() -> PatternSet {
    prepare()
    group.wait()
    return set
  }

  /// Makes one part after another, beside whoever does the same.
  private static func prepare() {
    let set = set
    while true {
      let part = next.add(1, ordering: .relaxed).oldValue
      guard part < PatternSet.parts else { return }
      set.prepare(part, for: KnownSieves.minimum)
    }
  }
}
