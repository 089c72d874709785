internal import Model
internal import PCRE2
internal import PatternFiles
internal import Validation
internal import Words

/// Finds what forms match as the whole value of a field that a label names; belongs to one worker.
///
/// Text costs nothing here but for the words in it that are labels, which are known already.
struct LabelledValues: ~Copyable {
  /// How far from a value its label may begin, and how far behind that words are of account: those
  /// that end it.
  static let reach = (
    behind: 2 * LabelledField.reach, ahead: LabelledField.longestWriting + LabelledField.reach
  )

  private let set: PatternSet
  private let minimum: Confidence
  private let scratch = MatchScratch()
  /// Taken when they are first needed.
  private var table: LabelTable?
  private var expressions: [CompiledPattern?]
  private var vocabularies: [Int: Set<[UInt8]>] = [:]
  /// The entries that say what the field is that is looked at.
  private var meant: [LabelTable.Entry] = []
  /// The labels that may end the value that is looked at.
  private var following: [Range<Int>] = []
  private var decoded: [UInt8] = []
  private var shares = LabelledShares()
  /// Whether the text that is searched has no escapes.
  private var isPlain = false
  /// Forms that reached one of PCRE2's limits; they are not tried again until that is forgotten.
  private(set) var defeats: [(form: Int, failure: MatchFailure)] = []

  init(_ set: PatternSet, minimum: Confidence) {
    self.set = set
    self.minimum = minimum
    expressions = Array(repeating: nil, count: set.forms.count)
  }

  /// Lets all forms be tried again.
  mutating func forgetDefeats() { defeats.removeAll() }

  /// Settles what the values of the passage that was searched say of each other.
  mutating func endPassage(_ candidates: inout [Candidate]) { shares.settle(&candidates) }

  /// Adds what is found in running text whose value begins in `core`, in the order of the labels.
  ///
  /// - Parameters:
  ///   - isDecoded: Whether the text has no escapes any more.
  ///   - words: Every word around the core, in the order in which they begin.
  mutating func find(
    in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>, isDecoded: Bool,
    words: [WordScanner.Hit], into candidates: inout [Candidate]
  ) {
    isPlain = isDecoded
    defer { isPlain = false }
    let table = table ?? set.labels
    self.table = table
    var enclosing = EnclosingKey()
    for (number, word) in words.enumerated() where table.isLabel(word.word) {
      guard let first = LabelledField(word.range, in: text),
        LabelledField.isOneName(word.range, in: text), !Self.isEnd(of: number, in: words, text)
      else { continue }
      var field: LabelledField? = first
      while let one = field {
        if core.contains(one.value) {
          findValue(of: one, named: number, words, in: text, table, &enclosing, into: &candidates)
        }
        field = one.next(of: word.range, in: text)
      }
    }
  }

  /// Whether a longer word ends where this one does: that one says what the field is.
  private static func isEnd(
    of number: Int, in words: [WordScanner.Hit], _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let range = words[number].range
    for other in words[..<number].reversed() {
      if range.lowerBound - other.range.lowerBound > LabelledField.reach { break }
      if other.range.upperBound == range.upperBound,
        other.range.lowerBound < range.lowerBound,
        LabelledField.isOneName(other.range, in: text)
      {
        return true
      }
    }
    return false
  }

  private mutating func findValue(
    of field: LabelledField, named number: Int, _ words: [WordScanner.Hit],
    in text: UnsafeBufferPointer<UInt8>, _ table: LabelTable, _ enclosing: inout EnclosingKey,
    into candidates: inout [Candidate]
  ) {
    let label = words[number].range
    meant.removeAll(keepingCapacity: true)
    // Lists are of choices, where nothing says whose the values are.
    for entry in table.entries(of: words[number].word)
    where (!field.isListed || entry.part == .inside) && !entry.isOfTables
      && table.isMeant(entry, by: label, in: text, &enclosing)
    {
      meant.append(entry)
    }
    if meant.isEmpty { return }
    following.removeAll(keepingCapacity: true)
    for word in words[(number + 1)...] {
      guard word.range.lowerBound <= field.value + LabelledField.longestWriting else { break }
      if word.range.lowerBound >= field.value, table.isLabel(word.word) {
        following.append(word.range)
      }
    }
    let ranges = ValueRanges(of: field, in: text, labels: following).ranges
    for entry in meant {
      let hit = ContextHit(
        place: entry.place, distance: abs(field.value - label.upperBound), range: label)
      for range in ranges where !Self.isSubscripted(range, in: text) {
        guard let isDecoded = take(range, of: text, doubled: nil) else { continue }
        let found = candidate(
          entry, range, from: range.lowerBound, hit, nil, isDecoded: isDecoded)
        // What is a label itself is a value only if that is proved: there are names that are words.
        guard let found, found.isProved || !(field.isUnsure || following.contains(range)) else {
          continue
        }
        candidates.append(found)
        break
      }
    }
  }

  /// Whether what stands at `range` is the name of a type or of a list of which a part is meant:
  /// `Mapped[str]`, `typing.List[Name]`, `names["first"]`, `DEFAULTS[key]`. A note may stand behind a value likewise.
  private static func isSubscripted(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let bracket = range.upperBound
    guard bracket + 1 < text.count, text[bracket] == UInt8(ascii: "["),
      !text[range].contains(0x20)
    else { return false }
    let next = text[bracket + 1]
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") { return true }
    let isConstant = text[range].allSatisfy { 0x41...0x5A ~= $0 || $0 == UInt8(ascii: "_") }
    if isConstant, range.count > 2 { return true }
    if text[range].contains(UInt8(ascii: ".")), LabelledField.isLetterOrDigit(next) { return true }
    return TypeName.isOne(at: bracket + 1, in: text)
  }

  /// Adds what `cell` is as a value of `column`, whose name is a label.
  mutating func judge(
    _ cell: LabelledCell, in column: Field, of text: UnsafeBufferPointer<UInt8>,
    into candidates: inout [Candidate]
  ) {
    // The header has the column's name in it.
    if text[cell.value].elementsEqual(column.name.utf8) { return }
    guard let isDecoded = take(cell.value, of: text, doubled: cell.doubledQuote) else { return }
    for entry in column.labels {
      let hits = column.hits[set.forms[entry.form].pattern] ?? []
      guard let hit = hits.first(where: { $0.place == entry.place }) else { continue }
      let candidate = candidate(
        entry, cell.value, from: cell.start, hit, column, isDecoded: isDecoded)
      if let candidate { candidates.append(candidate) }
    }
  }

  /// Fills `decoded` with what `range` says; whether that differs from how it is written. Nil if it
  /// is no value of any field.
  private mutating func take(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, doubled quote: UInt8?
  ) -> Bool? {
    let isDecoded = decode(range, of: text, doubled: quote)
    guard decoded.count <= LabelledField.longestValue,
      !decoded.withUnsafeBufferPointer(Placeholder.isOne)
    else { return nil }
    return isDecoded
  }

  /// What a form says of the value that was taken, and stands at `range`.
  private mutating func candidate(
    _ entry: LabelTable.Entry, _ range: Range<Int>, from start: Int, _ label: ContextHit,
    _ column: Field?, isDecoded: Bool
  ) -> Candidate? {
    let form = set.forms[entry.form]
    guard form.inContext >= minimum, let found = match(entry.form) else { return nil }
    var verdict = Verdict.confirmed
    if let validator = form.validator {
      let check = column == nil ? validator.check : validator.checkCell
      verdict = check(decoded[found])
    }
    if verdict == .impossible { return nil }
    if LabelledShares.count(form, entry.part) {
      shares.note(entry.form, isProved: verdict == .confirmed)
    }
    guard let confidence = form.worth.confidence(inContext: true, verdict), confidence >= minimum
    else { return nil }
    // What is decoded has other places.
    let place =
      isDecoded
      ? range : found.lowerBound + range.lowerBound..<found.upperBound + range.lowerBound
    return Candidate(
      range: place, start: start, pattern: form.pattern, form: entry.form,
      country: set.patterns[form.pattern].country, confidence: confidence,
      isProved: verdict == .confirmed && form.validator != nil,
      testValue: decoded.withUnsafeBufferPointer {
        set.patterns[form.pattern].testValues.kind(of: UnsafeBufferPointer(rebasing: $0[found]))
      },
      context: [label], column: column, isColumnNamed: column != nil,
      decoded: isDecoded ? DecodedValue(Array(decoded[found])) : nil)
  }

  /// Fills `decoded` with what `range` says; whether that differs from how it is written.
  private mutating func decode(
    _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, doubled quote: UInt8?
  ) -> Bool {
    decoded.removeAll(keepingCapacity: true)
    let value = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
    let isEscaped = value[range].contains {
      $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") || $0 == quote
    }
    guard isEscaped, !isPlain else {
      decoded.append(contentsOf: value[range])
      return false
    }
    var isDecoded = false
    var place = range.lowerBound
    while place < range.upperBound {
      let escape: Escape?
      switch value[place] {
      case UInt8(ascii: "\\"): escape = .behindBackslash(at: place, of: value)
      case UInt8(ascii: "&"): escape = .behindAmpersand(at: place, of: value)
      case quote where place + 1 < value.count && value[place + 1] == quote:
        escape = .doubled(value[place])
      default: escape = nil
      }
      if let escape {
        decoded.append(contentsOf: escape.scalar.utf8)
        place += escape.length
        isDecoded = true
      } else {
        decoded.append(value[place])
        place += 1
      }
    }
    return isDecoded
  }

  /// The part of the decoded value that the form is about, if it matches all of it.
  private mutating func match(_ number: Int) -> Range<Int>? {
    let form = set.forms[number]
    if let values = form.values {
      guard let folded = FoldedWords.fold(String(decoding: decoded, as: UTF8.self)),
        vocabulary(number, values).contains(folded)
      else { return nil }
      return decoded.indices
    }
    if defeats.contains(where: { $0.form == number }) { return nil }
    let expression = expression(number)
    let result = decoded.withUnsafeBufferPointer { text in
      expression.match(in: text, at: 0, seeing: 0..<text.count, with: scratch)
    }
    switch result {
    case .match(let range, _): return range.isEmpty ? nil : range
    case .none: return nil
    case .failed(let failure):
      defeats.append((number, failure))
      return nil
    }
  }

  private mutating func vocabulary(_ form: Int, _ values: Vocabulary) -> Set<[UInt8]> {
    if let known = vocabularies[form] { return known }
    let made = Set(values.words.compactMap(FoldedWords.fold))
    vocabularies[form] = made
    return made
  }

  private mutating func expression(_ form: Int) -> CompiledPattern {
    if let known = expressions[form] { return known }
    let made = set.forms[form].expression
    expressions[form] = made
    return made
  }
}
