import Corpora

/// What a program found.
struct Recall: Codable {
  let findings: Int
  let scores: [String: Truth.Score]

  /// From 0 to 1; nothing where nothing was planted.
  var share: Double? {
    let planted = scores.values.reduce(0) { $0 + $1.planted }
    let found = scores.values.reduce(0) { $0 + $1.found }
    return planted == 0 ? nil : Double(found) / Double(planted)
  }
}

extension Truth.Score {
  var share: Double { planted == 0 ? 1 : Double(found) / Double(planted) }
}
