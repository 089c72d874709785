import BuiltinPatterns
import Model
import PCRE2
import PatternFiles
import Testing

@testable import Sieve

/// A form of a built-in pattern, to be searched for without the sieve.
struct BuiltinForm: Sendable {
  let id: String
  /// Its place in its pattern.
  let number: Int
  let definition: FormDefinition
  let compiled: CompiledPattern

  /// Every form that is looked for in the text, in the order in which a pattern set numbers them.
  static let all: [BuiltinForm] = BuiltinPatterns.definitions.flatMap { pattern in
    pattern.forms.enumerated().filter { $1.labels == nil }.map { number, form in
      BuiltinForm(
        id: pattern.info.id, number: number, definition: form,
        compiled: try! CompiledPattern(form.pattern, isAnchored: false))
    }
  }

  /// What is known of each.
  static let analyses = all.map {
    FormAnalysis($0.definition.pattern, isUTF: CompiledPattern.needsUTF($0.definition.pattern))
  }

  static let sieve = Sieve(analyses)

  /// Calls `body` with every position at which it matches, and how far it does.
  func forEachMatch(
    in text: UnsafeBufferPointer<UInt8>, with scratch: borrowing MatchScratch,
    _ body: (_ start: Int, _ end: Int) -> Void
  ) throws {
    var position = 0
    while position < text.count {
      switch compiled.match(in: text, at: position, seeing: 0..<text.count, with: scratch) {
      case .none: return
      case .failed(let failure): throw PlainSearchFailure(what: "\(name): \(failure.message)")
      case .match(let range, let start):
        body(start, range.upperBound)
        position = start + 1
      }
    }
  }

  var name: String { "\(id), form \(number)" }
}

/// PCRE2 gave up.
struct PlainSearchFailure: Error {
  let what: String
}

@Suite("The built-in patterns")
struct BuiltinFormTests {
  @Test("are all found by the sieve")
  func areSieved() {
    for form in BuiltinForm.sieve.unsieved {
      Issue.record("\(BuiltinForm.all[form].name) would be searched for in the whole text")
    }
  }
}
