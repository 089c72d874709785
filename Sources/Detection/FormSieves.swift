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
  var always: Sieve { known?.always ?? madeAlways.value { sieve(of: alwaysForms) } }
  private let madeAlways = Once<Sieve>()
  /// Forms that count in context only.
  let gatedForms: [Int]
  /// What finds them; made when it is first asked for, as where a text holds one of their words.
  var gated: Sieve { known?.gated ?? madeGated.value { sieve(of: gatedForms) } }
  private let madeGated = Once<Sieve>()
  /// Forms that the sieve knows nothing of.
  let unsieved: [Int]

  private let forms: [CompiledForm]
  /// Those that were worked out when the program was built, if they are for this very run.
  private let known: KnownParts?

  /// - Parameter known: Sieves of `forms`.
  init(_ forms: [CompiledForm], minimum: Confidence, known: KnownParts?) {
    self.forms = forms
    self.known = minimum == KnownSet.minimum ? known : nil
    let sieved = forms.indices.filter { forms[$0].isSieved }
    gatedForms = sieved.filter { forms[$0].needsContext(for: minimum) }
    alwaysForms = sieved.filter { !forms[$0].needsContext(for: minimum) }
    unsieved = forms.indices.filter { !forms[$0].isSieved && !forms[$0].isLabelled }
  }

  private func sieve(of numbers: [Int]) -> Sieve {
    let table = forms.lazy.compactMap(\.sets).first.map { SetTable(reading: $0) }
    return Sieve(numbers.map { forms[$0].analysis(table) }, table: table)
  }
}
