import BuiltinPatterns
import Detection
import Dispatch
import Model
import PatternFiles

/// The patterns that are on by default, made ready while the options are still being read.
///
/// Most runs ask for just these, and a hook is waited for. A run that asks for others makes its own.
enum StandardPatterns {
  private static let group = DispatchGroup()
  private static let set = PatternSet(
    checked: BuiltinPatterns.definitions.filter { !$0.info.category.isOffByDefault },
    sieves: BuiltinPatterns.sieves)

  /// Returns at once.
  static func begin() {
    DispatchQueue.global().async(group: group) { @Sendable in
      let set = set
      DispatchQueue.concurrentPerform(iterations: PatternSet.parts) { part in
        set.prepare(part, for: KnownSieves.minimum)
      }
    }
  }

  /// Waits for what was begun.
  static func ready() -> PatternSet {
    group.wait()
    return set
  }
}
