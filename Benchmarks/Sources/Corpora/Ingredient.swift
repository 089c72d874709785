/// A sort of file within a corpus, and its share of the bytes.
struct Ingredient {
  let ending: String
  let share: Int
  let write: (inout Document, Int, inout SplitMix64) -> Void

  static func prose(plantDistance: Int, share: Int) -> Ingredient {
    let prose = Prose(plantDistance: plantDistance, paragraphEnd: "\n\n")
    return Ingredient(ending: "txt", share: share) { prose.write(into: &$0, upTo: $1, &$2) }
  }

  static func markdown(plantDistance: Int, share: Int) -> Ingredient {
    let prose = Prose(plantDistance: plantDistance, paragraphEnd: "\n\n")
    return Ingredient(ending: "md", share: share) { prose.writeMarkdown(into: &$0, upTo: $1, &$2) }
  }

  static func source(plantDistance: Int, share: Int) -> Ingredient {
    let code = SourceCode(plantDistance: plantDistance)
    return Ingredient(ending: "swift", share: share) { code.write(into: &$0, upTo: $1, &$2) }
  }

  static func csv(share: Int) -> Ingredient {
    Ingredient(ending: "csv", share: share) {
      CustomerRecords().writeCSV(into: &$0, upTo: $1, &$2)
    }
  }

  static func json(share: Int) -> Ingredient {
    Ingredient(ending: "json", share: share) {
      CustomerRecords().writeJSON(into: &$0, upTo: $1, lineEnd: "\n", &$2)
    }
  }

  static func log(share: Int) -> Ingredient {
    Ingredient(ending: "log", share: share) { AccessLog().write(into: &$0, upTo: $1, &$2) }
  }

  static func base64(share: Int) -> Ingredient {
    Ingredient(ending: "b64", share: share) { Blob.writeBase64(into: &$0, upTo: $1, &$2) }
  }

  static func hexadecimal(share: Int) -> Ingredient {
    Ingredient(ending: "sha256", share: share) { Blob.writeHexadecimal(into: &$0, upTo: $1, &$2) }
  }

  static func minified(share: Int) -> Ingredient {
    let code = SourceCode(plantDistance: 20_000)
    return Ingredient(ending: "js", share: share) {
      code.writeMinified(into: &$0, upTo: $1, &$2)
    }
  }

  static func binary(share: Int) -> Ingredient {
    Ingredient(ending: "bin", share: share) { Blob.writeBinary(into: &$0, upTo: $1, &$2) }
  }
}

/// How large the files of a corpus are.
struct FileSizes {
  let next: (inout SplitMix64) -> Int

  /// From 570 bytes to 290 KB, each octave as often as the next: 50 KB on average. Small corpora
  /// have no large files, so that each ingredient has several.
  static func spread(in size: Int) -> FileSizes {
    let octaves = (1...9).last { 570 << $0 <= size / 20 } ?? 1
    return FileSizes { random in
      let octave = 570 << random.below(octaves)
      return octave + random.below(octave)
    }
  }

  static var small: FileSizes { FileSizes { $0.within(1024...4096) } }
}
