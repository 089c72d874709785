/// Files of source code in which nobody's data stands, as a commit may bring them.
public enum StagedFiles {
  private static let smallest = 2_000
  private static let largest = 20_000

  /// Writes them into a folder that is there; returns their names and how many bytes they have in
  /// all.
  public static func write(
    _ count: Int, seed: UInt64, into folder: String
  ) throws -> (names: [String], bytes: Int) {
    var random = SplitMix64(seed: seed)
    // None of them is as long.
    let code = SourceCode(plantDistance: 1 << 40)
    var bytes = 0
    let names = (1...count).map { "file-\($0).swift" }
    for name in names {
      var document = Document()
      code.write(into: &document, upTo: random.within(smallest...largest), &random)
      let file = try FileOutput("\(folder)/\(name)")
      try file.write(document.bytes)
      try file.flush()
      bytes += document.count
    }
    return (names, bytes)
  }
}
