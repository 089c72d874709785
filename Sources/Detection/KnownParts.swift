public import PatternFiles
internal import Sieve
internal import Synchronization

/// What a `KnownSet` says, each part made when it is first asked for, and once.
///
/// None needs the patterns themselves: it can be made while these are still being read.
public final class KnownParts: Sendable {
  public enum Part: CaseIterable, Sendable {
    case lexicon, gated, always
  }

  let set: KnownSet
  private let madeLexicon = Once<ContextLexicon>()
  private let madeGated = Once<Sieve>()
  private let madeAlways = Once<Sieve>()
  private let madeTable = Once<SetTable>()

  public init(_ set: KnownSet) { self.set = set }

  public func make(_ part: Part) {
    switch part {
    case .lexicon: _ = lexicon
    case .gated: _ = gated
    case .always: _ = always
    }
  }

  /// The context words of the patterns.
  var lexicon: ContextLexicon { madeLexicon.value { ContextLexicon(reading: set) } }

  /// What finds forms that count in context only.
  var gated: Sieve { madeGated.value { Sieve(reading: set.gated, table) } }

  /// What finds forms that count wherever they match.
  var always: Sieve { madeAlways.value { Sieve(reading: set.always, table) } }

  /// The sets of bytes that embedded analyses refer to.
  var table: SetTable { madeTable.value { SetTable(reading: set.sets) } }
}

/// A value that is made by whoever first asks for it, while all others wait.
final class Once<Value: AnyObject & Sendable>: Sendable {
  private let made = LazyReference<Value>()
  private let making = Mutex(())

  @inline(__always)
  func value(_ make: () -> Value) -> Value { made.load() ?? wait(make) }

  private func wait(_ make: () -> Value) -> Value {
    making.withLock { _ in made.load() ?? made.storeIfNil(make()) }
  }
}
