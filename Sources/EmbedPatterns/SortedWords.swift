import Embedding
import Model
import PatternFiles
import Words

/// The different context words of definitions: first those of patterns that are on by default, then
/// the others, both in the order of a lexicon.
struct SortedWords {
  private let numbers: [[UInt8]: Int]
  /// As `FoldedWords` writes them.
  let list: EmbeddedWriter
  /// Whose those of the first are, as `ContextLexicon` reads it.
  private(set) var owners = EmbeddedWriter()

  init(_ definitions: [PatternDefinition]) {
    let standard = definitions.filter { !$0.info.category.isOffByDefault }.map(\.context)
    let contexts = standard + ContextDefinition.against(standard, within: 0)
    var sorted = FoldedWords()
    var numbers: [[UInt8]: Int] = [:]
    func add(_ written: [String]) {
      var words = FoldedWords()
      var seen = Set(numbers.keys)
      for word in written.compactMap(FoldedWords.fold) where seen.insert(word).inserted {
        words.append(folded: word)
      }
      for number in words.indices.sorted(by: words.precedes) {
        numbers[Array(words[number])] = sorted.indices.count
        sorted.append(folded: words[number])
      }
    }
    add(standard.flatMap { $0.words + $0.against } + ContextDefinition.labelsOfOtherNumbers)
    let standardCount = sorted.indices.count
    add(definitions.flatMap { $0.context.words + $0.context.against })
    var list = EmbeddedWriter()
    sorted.write(into: &list)
    self.list = list
    self.numbers = numbers
    owners = writeOwners(contexts, standardCount)
  }

  /// The place of a word; nil where it says nothing.
  func number(of word: String) -> Int? { FoldedWords.fold(word).flatMap { numbers[$0] } }

  private func writeOwners(_ contexts: [ContextDefinition], _ count: Int) -> EmbeddedWriter {
    var owners = [[(pattern: Int, place: Int)]](repeating: [], count: count)
    var firstWords: [Int?] = []
    for (pattern, context) in contexts.enumerated() {
      let words = context.words.map(number)
      firstWords.append(words.lazy.compactMap(\.self).first)
      for (place, word) in words.enumerated() {
        guard let word, owners[word].last?.pattern != pattern else { continue }
        owners[word].append((pattern, place))
      }
    }
    var writer = EmbeddedWriter(firstWords) { $1.put($0) }
    writer.put(owners.reduce(0) { $0 + $1.count })
    writer.put(owners) { own, writer in
      var before = 0
      writer.put(own) { owner, writer in
        writer.put(owner.pattern - before)
        writer.put(owner.place)
        before = owner.pattern
      }
    }
    return writer
  }
}
