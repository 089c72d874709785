/// Names that are near what somebody wrote.
enum Suggestion {
  /// The nearest of `names`; nil where none is near enough to have been meant.
  static func name(for text: String, among names: some Sequence<String>) -> String? {
    let most = max(1, text.unicodeScalars.count / 3)
    let nearest = names.map { (name: $0, distance: distance(text, $0)) }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return nearest.flatMap { $0.distance <= most ? $0.name : nil }
  }

  /// The end of a sentence that asks whether that was meant; empty where nothing is near.
  static func words(for text: String, among names: some Sequence<String>) -> String {
    name(for: text, among: names).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// How many characters must be added, left out, changed or swapped with their neighbour to make one
  /// of the other (optimal string alignment).
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.unicodeScalars.prefix(64)), Array(right.unicodeScalars))
    var (before, last) = ([Int](), Array(0...right.count))
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var least = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[right.count]
  }
}
