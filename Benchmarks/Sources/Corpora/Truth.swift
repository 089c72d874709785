/// What was planted in a corpus, and what of it was found.
public struct Truth {
  /// Planted and found, of one pattern.
  public struct Score: Sendable, Codable {
    public var planted = 0
    public var found = 0

    public init() {}
  }

  /// The values planted in one file, by their offsets.
  fileprivate struct FileTruth {
    var offsets: [Int] = []
    var patterns: [UInt8] = []
    var isFound: [Bool] = []
  }

  /// A column of a table in which values of a pattern were planted.
  private struct Column: Hashable {
    let table: String
    let name: String
    let pattern: Int
  }

  private var files: [String: FileTruth] = [:]
  private var columns: [Column: Score] = [:]

  /// Reads the file beside a corpus.
  public init(of corpus: Corpus) throws(CorpusFailure) {
    var file = FileTruth()
    var path = ""
    try LineReader.forEachLine(in: corpus.truth) { line in
      let planted = ReportedFinding(line)
      guard let pattern = planted.patterns.first else { return }
      if let offset = planted.offset {
        if planted.path != path {
          files[path] = file
          path = planted.path
          file = files[path] ?? FileTruth()
        }
        file.offsets.append(offset)
        file.patterns.append(UInt8(pattern))
        file.isFound.append(false)
      } else {
        let column = Column(table: planted.table, name: planted.column, pattern: pattern)
        columns[column, default: Score()].planted += planted.count
      }
    }
    files[path] = file
  }

  /// Marks what a line of privet's report has found.
  public mutating func note(_ finding: ReportedFinding, below folder: String) {
    guard let offset = finding.offset else {
      for pattern in finding.patterns {
        let column = Column(table: finding.table, name: finding.column, pattern: pattern)
        if let planted = columns[column]?.planted {
          columns[column]?.found = min(planted, finding.count)
        }
      }
      return
    }
    note(path: finding.path, at: offset, patterns: finding.patterns, below: folder)
  }

  /// Marks what was found at an offset; any pattern counts if `patterns` is nothing.
  public mutating func note(path: String, at offset: Int, patterns: [Int]?, below folder: String) {
    let name = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.utf8.count + 1)) : path
    guard let index = files[name]?.index(of: offset), let pattern = files[name]?.patterns[index],
      patterns?.contains(Int(pattern)) != false
    else { return }
    files[name]?.isFound[index] = true
  }

  /// By pattern.
  public var scores: [String: Score] {
    var scores: [String: Score] = [:]
    for file in files.values {
      for (pattern, isFound) in zip(file.patterns, file.isFound) {
        let name = PlantedKind.all[Int(pattern)].pattern
        scores[name, default: Score()].planted += 1
        if isFound { scores[name, default: Score()].found += 1 }
      }
    }
    for (column, score) in columns {
      let name = PlantedKind.all[column.pattern].pattern
      scores[name, default: Score()].planted += score.planted
      scores[name, default: Score()].found += score.found
    }
    return scores
  }

  /// Where values of a pattern were missed: the first places, in the order of their paths.
  public func missed(_ pattern: String, atMost limit: Int) -> [String] {
    var places: [String] = []
    for (path, file) in files.sorted(by: { $0.key < $1.key }) where places.count < limit {
      for (index, kind) in file.patterns.enumerated()
      where !file.isFound[index] && PlantedKind.all[Int(kind)].pattern == pattern {
        places.append("\(path):\(file.offsets[index])")
      }
    }
    return Array(places.prefix(limit))
  }
}

extension Truth.FileTruth {
  /// Offsets ascend.
  fileprivate func index(of offset: Int) -> Int? {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && offsets[low] == offset ? low : nil
  }
}
