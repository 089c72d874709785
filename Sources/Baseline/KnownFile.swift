public import Model

/// What a baseline knows of one file.
public struct KnownFile: Sendable {
  /// From the baseline's folder; nil for standard input.
  public let path: FilePath?
  /// How many findings it knows of each pattern, in the order of their ids.
  public private(set) var patterns: [(id: String, count: Int)] = []

  /// How many findings it knows of all patterns.
  public var count: Int { patterns.reduce(0) { $0 + $1.count } }

  fileprivate init(path: FilePath?) { self.path = path }

  fileprivate mutating func add(_ pattern: String) {
    if let last = patterns.last, last.id == pattern {
      patterns[patterns.count - 1].count += 1
    } else {
      patterns.append((pattern, 1))
    }
  }
}

extension Baseline {
  /// The files of which it knows something, in its order.
  public var files: [KnownFile] {
    var files: [KnownFile] = []
    var last: ArraySlice<UInt8> = []
    for entry in entries {
      let fields = entry.split(separator: EntryText.space, maxSplits: 2)
      let (path, pattern) = (fields[0], fields[1])
      if files.isEmpty || last != path {
        last = path
        let isFile = !path.elementsEqual(EntryText.standardInput)
        files.append(
          KnownFile(path: isFile ? FilePath(bytes: EntryText.decoded(path)) : nil))
      }
      files[files.count - 1].add(String(decoding: EntryText.decoded(pattern), as: UTF8.self))
    }
    return files
  }
}
