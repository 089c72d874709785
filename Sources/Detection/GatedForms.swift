internal import Sieve

/// Which of the forms that count in context only are looked for because of a word, or of the name of a
/// column; belongs to one worker.
///
/// In the numbers that forms have in the sieve of such forms.
struct GatedForms: ~Copyable {
  private let lexicon: ContextLexicon
  /// For each pattern, and for each label that speaks against some.
  private let formsOfPattern: [[Int]]
  private let none: FormSelection
  /// For each word that was met.
  private var formsOfWord: [FormSelection?]
  /// What was asked about last.
  private var lastNamed: (patterns: PatternMarks, forms: FormSelection)

  /// - Parameter count: How many such forms there are.
  init(_ set: PatternSet, _ gates: ContextGates, of count: Int) {
    lexicon = set.lexicon
    formsOfPattern = gates.formsOfPattern
    none = FormSelection(of: count)
    formsOfWord = Array(repeating: nil, count: set.lexicon.count)
    lastNamed = (PatternMarks(), none)
  }

  /// Adds those that `word` can count for.
  mutating func add(of word: Int, to selection: inout FormSelection) {
    let known = formsOfWord[word] ?? forms(of: word)
    formsOfWord[word] = known
    selection.formUnion(known)
  }

  private func forms(of word: Int) -> FormSelection {
    var forms = none
    for owner in lexicon.owners(of: word) {
      for form in formsOfPattern[owner.pattern] { forms.insert(form) }
    }
    return forms
  }

  /// Those of `patterns`.
  mutating func named(_ patterns: PatternMarks) -> FormSelection {
    if patterns.isEmpty { return none }
    if lastNamed.patterns != patterns {
      var forms = none
      for (pattern, own) in formsOfPattern.enumerated() where patterns.contains(pattern) {
        for form in own { forms.insert(form) }
      }
      lastNamed = (patterns, forms)
    }
    return lastNamed.forms
  }
}
