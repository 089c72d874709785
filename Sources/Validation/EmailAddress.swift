extension Validator {
  /// An e-mail address by the lengths of RFC 5321, section 4.5.3.1, and RFC 1035, section 2.3.4,
  /// whose last label is not that of a file name (`icon@2x.png`) or of a unit.
  static let emailAddress = Validator("email") { value in
    var text = String(decoding: value, as: UTF8.self)
    if !text.contains("@"), let escaped = text.firstRange(of: "%40") {
      text.replaceSubrange(escaped, with: "@")
    }
    guard let at = text.lastIndex(of: "@") else { return .impossible }
    let local = text[..<at]
    let domain = text[text.index(after: at)...]
    guard (1...64).contains(local.utf8.count), domain.utf8.count <= 253 else { return .impossible }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ (1...63).contains($0.utf8.count) }),
      labels.allSatisfy({ $0.first != "-" && $0.last != "-" }), let top = labels.last
    else { return .impossible }
    return Verdict(!fileEndings.contains(top.lowercased()))
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
