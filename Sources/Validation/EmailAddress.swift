extension Validator {
  /// An e-mail address by the lengths of RFC 5321, section 4.5.3.1, and RFC 1035, section 2.3.4,
  /// whose last label is not that of a file name (`icon@2x.png`) or of a unit.
  static let emailAddress = Validator("email") { value in
    guard let sign = sign(in: value) else { return .impossible }
    let local = value[..<sign.lowerBound]
    let domain = value[sign.upperBound...]
    guard (1...64).contains(local.count), domain.count <= 253 else { return .impossible }
    var start = domain.startIndex
    for place in domain.indices where domain[place] == 0x2E {
      guard isLabel(domain[start..<place]) else { return .impossible }
      start = place + 1
    }
    let top = domain[start...]
    guard start > domain.startIndex, isLabel(top) else { return .impossible }
    return Verdict(!fileEndings.contains(String(decoding: top, as: UTF8.self).lowercased()))
  }

  /// The @, or its writing in a URL where there is none.
  private static func sign(in value: ArraySlice<UInt8>) -> Range<Int>? {
    if let at = value.lastIndex(of: 0x40) { return at..<at + 1 }
    let escaped = value.indices.dropLast(2).first { place in
      value[place] == 0x25 && value[place + 1] == 0x34 && value[place + 2] == 0x30
    }
    return escaped.map { $0..<$0 + 3 }
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
  }

  /// Endings that no top level domain of the root zone has, and that follow an @ in names of
  /// images for dense screens, of system units and of sources.
  private static let fileEndings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "pdf", "css", "scss", "less",
    "html", "htm", "xml", "json", "yaml", "yml", "toml", "txt", "csv", "log", "js", "mjs", "cjs",
    "jsx", "ts", "tsx", "vue", "map", "lock", "tgz", "gz", "jar", "exe", "dll", "conf", "cfg",
    "ini",
    "service", "socket", "target", "timer", "mount", "path", "slice", "scope", "swap", "device",
    "mp3", "wav", "ttf", "woff", "plist", "hpp", "cpp", "swift", "java", "php",
  ]
}
