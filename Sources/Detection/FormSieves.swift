internal import Embedding
internal import Model
internal import PatternFiles
internal import Sieve
internal import Synchronization

/// The forms of a set, by when they are looked for.
///
/// Most forms count in context only: they are looked for near their words and nowhere else, so that a
/// set may hold many of them and a text without their words costs what it costs without them.
final class FormSieves: Sendable {
  /// Forms that count wherever they match.
  let alwaysForms: [Int]
  /// What finds them; made when it is first asked for.
  var always: Sieve {
    lazyAlways.load() ?? lazyAlways.storeIfNil(sieve(of: alwaysForms, known?.always))
  }
  private let lazyAlways = AtomicLazyReference<Sieve>()
  /// Forms that count in context only.
  let gatedForms: [Int]
  /// What finds them; made when it is first asked for, as where a text holds one of their words.
  var gated: Sieve {
    lazyGated.load() ?? lazyGated.storeIfNil(sieve(of: gatedForms, known?.gated))
  }
  private let lazyGated = AtomicLazyReference<Sieve>()
  /// Forms that the sieve knows nothing of.
  let unsieved: [Int]

  private let forms: [CompiledForm]
  /// Those that were worked out when the program was built, if they are for this very run.
  private let known: KnownSieves?
  /// The sets of bytes that embedded analyses refer to.
  private let table: SetTable?

  /// - Parameter known: Sieves of `forms`.
  init(_ forms: [CompiledForm], minimum: Confidence, known: KnownSieves?) {
    self.forms = forms
    self.known = minimum == KnownSieves.minimum ? known : nil
    let sieved = forms.indices.filter { forms[$0].isSieved }
    gatedForms = sieved.filter { forms[$0].needsContext(for: minimum) }
    alwaysForms = sieved.filter { !forms[$0].needsContext(for: minimum) }
    unsieved = forms.indices.filter { !forms[$0].isSieved && !forms[$0].isLabelled }
    table = forms.lazy.compactMap(\.sets).first.map { SetTable(reading: $0) }
  }

  private func sieve(of numbers: [Int], _ known: EmbeddedReader?) -> Sieve {
    if let known, let table { return Sieve(reading: known, table) }
    return Sieve(numbers.map { forms[$0].analysis(table) }, table: table)
  }
}
