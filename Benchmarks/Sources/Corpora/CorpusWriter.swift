#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes the files of one corpus into a folder, and the truth about them beside it.
struct CorpusWriter {
  let folder: String
  /// How many bytes the corpus shall have, about.
  let size: Int
  private(set) var bytes = 0
  private(set) var files = 0
  private(set) var planted = 0
  var rows = 0
  private let truth: FileOutput

  private static let filesPerFolder = 200
  private static let chunkSize = 1 << 16

  init(folder: String, truth path: String, size: Int) throws(CorpusFailure) {
    try Self.makeFolder(folder)
    self.folder = folder
    self.size = size
    truth = try FileOutput(path)
  }

  /// Files of which each ingredient has its share of the bytes.
  mutating func writeFiles(
    _ ingredients: [Ingredient], sizes: FileSizes, _ random: inout SplitMix64
  ) throws(CorpusFailure) {
    var written = ingredients.map { _ in 0 }
    while bytes < size {
      // The one that lags behind most comes next.
      var next = 0
      for other in ingredients.indices
      where written[other] * ingredients[next].share < written[next] * ingredients[other].share {
        next = other
      }
      var document = Document()
      ingredients[next].write(&document, sizes.next(&random), &random)
      written[next] += document.count
      try write(document, ending: ingredients[next].ending)
    }
  }

  /// One file in one line: text, and records every now and then.
  mutating func writeOneLine(_ random: inout SplitMix64) throws(CorpusFailure) {
    let path = "one-line.txt"
    let prose = Prose(plantDistance: 8000, paragraphEnd: "")
    let file = try FileOutput(folder + "/" + path)
    while bytes < size {
      var document = Document()
      if random.once(in: 4) {
        CustomerRecords().writeJSON(into: &document, upTo: Self.chunkSize, lineEnd: " ", &random)
      } else {
        prose.write(into: &document, upTo: Self.chunkSize, &random)
      }
      try file.write(document.bytes)
      try note(document.plants, in: path, from: bytes)
      bytes += document.count
    }
    try file.flush()
    files += 1
  }

  /// Notes that a column of a database holds so many values of a kind.
  mutating func note(
    count: Int, of pattern: String, in path: String, table: String, column: String
  ) throws(CorpusFailure) {
    planted += count
    let line =
      #"{"path":"\#(path)","table":"\#(table)","column":"\#(column)","count":\#(count),"#
      + #""pattern":"\#(pattern)"}"# + "\n"
    try truth.write(line.utf8)
  }

  mutating func note(file size: Int) {
    files += 1
    bytes += size
  }

  mutating func finish() throws(CorpusFailure) { try truth.flush() }

  private mutating func write(_ document: Document, ending: String) throws(CorpusFailure) {
    let subfolder = "part-\(files / Self.filesPerFolder)"
    if files % Self.filesPerFolder == 0 { try Self.makeFolder("\(folder)/\(subfolder)") }
    let path = "\(subfolder)/\(files).\(ending)"
    let file = try FileOutput(folder + "/" + path)
    try file.write(document.bytes)
    try file.flush()
    try note(document.plants, in: path, from: 0)
    note(file: document.count)
  }

  private mutating func note(
    _ plants: [Document.Plant], in path: String, from start: Int
  ) throws(CorpusFailure) {
    planted += plants.count
    for plant in plants {
      let line =
        #"{"path":"\#(path)","offset":\#(start + plant.offset),"length":\#(plant.length),"#
        + #""pattern":"\#(PlantedKind.all[plant.kind].pattern)"}"# + "\n"
      try truth.write(line.utf8)
    }
  }

  /// A folder, and those above it that are not there.
  static func makeFolders(_ path: String) throws(CorpusFailure) {
    for (index, symbol) in zip(path.indices, path).dropFirst() where symbol == "/" {
      try makeFolder(String(path[..<index]))
    }
    try makeFolder(path)
  }

  private static func makeFolder(_ path: String) throws(CorpusFailure) {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .notWritten(path, errno: errno)
    }
  }
}
