internal import Model
internal import PatternFiles
internal import Validation

/// How many of the values that words name, which name things, too, are what these words say of a
/// person: counted in one passage.
///
/// Some of the towns, languages and banks in a list are called as people are ("name": "San Marino").
/// Where nearly none is, the list is not one of people.
struct LabelledShares {
  /// So many values of a form say what its words mean there.
  private static let fewest = 32
  /// One in so many is proved in lists of people: of the names that Faker makes in any of its
  /// languages two fifths at least, of the places of ISO 3166-2, the languages of ISO 639-3 and the
  /// towns of Italy a ninth at most.
  private static let proportion = 6

  private var counts: [Int: (proved: Int, all: Int)] = [:]

  /// Whether values of `form` are counted, where `part` of a name calls for it.
  @inline(__always)
  static func count(_ form: CompiledForm, _ part: LabelTable.Part) -> Bool {
    part == .whole && form.validator != nil && form.inContext == .medium
  }

  mutating func note(_ form: Int, isProved: Bool) {
    let known = counts[form, default: (0, 0)]
    counts[form] = (known.proved + (isProved ? 1 : 0), known.all + 1)
  }

  /// Takes a step of confidence from those of `candidates` that are one of few, and forgets what was
  /// counted.
  mutating func settle(_ candidates: inout [Candidate]) {
    defer { counts.removeAll(keepingCapacity: true) }
    for (form, count) in counts
    where count.all >= Self.fewest && count.proved * Self.proportion < count.all {
      for index in candidates.indices where candidates[index].form == form {
        candidates[index].confidence = candidates[index].confidence.lowered
        candidates[index].isAmongOthers = true
      }
    }
  }
}
