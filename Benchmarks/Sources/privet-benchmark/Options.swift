public import ArgumentParser
public import Corpora

/// What options are when they are not given; paths are from the folder `Benchmarks`.
enum Defaults {
  static let privet = "../.build/release/privet"
  static let corpora = ".build/corpora"
  static let patterns = "../Patterns"
  static let results = "Results"
  static let baseline = "instructions.json"
}

/// A number of bytes with an ending: 500k, 50M, 1G, in powers of 1000.
struct ByteSize: ExpressibleByArgument {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let factors: [Character: Int] = ["k": 1000, "M": 1_000_000, "G": 1_000_000_000]
    let factor = argument.last.flatMap { factors[$0] }
    guard let number = Int(factor == nil ? argument[...] : argument.dropLast()), number > 0,
      number <= Int.max / (factor ?? 1)
    else { return nil }
    bytes = number * (factor ?? 1)
  }

  var defaultValueDescription: String {
    bytes % 1_000_000_000 == 0 ? "\(bytes / 1_000_000_000)G" : "\(bytes / 1_000_000)M"
  }
}

extension CorpusKind: ExpressibleByArgument {
  static var names: String { all.map(\.name).joined(separator: ", ") }

  public init?(argument: String) {
    guard let kind = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = kind
  }

  public var defaultValueDescription: String { name }
}
