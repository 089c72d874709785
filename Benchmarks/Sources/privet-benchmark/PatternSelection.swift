#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The patterns of the repository, as far as other programs are to search for them.
struct PatternSelection {
  /// One form of a pattern.
  struct Form {
    /// The pattern's id.
    let pattern: String
    let text: String
  }

  /// The first form of each pattern, then the second of each, and so on.
  private let forms: [Form]

  /// What everybody looks for: ids, and which of their forms.
  private static let common = [
    ("global.email", 0), ("global.payment-card", 0), ("global.iban", 0), ("global.ipv4", 1),
    ("global.phone", 0), ("us.ssn", 0), ("global.mac-address", 0), ("gb.nino", 0),
  ]

  init(folder: String) throws {
    var byPattern: [[Form]] = []
    for country in try Self.names(in: folder) {
      for name in try Self.names(in: "\(folder)/\(country)") where name.hasSuffix(".yaml") {
        let id = "\(country).\(name.dropLast(5))"
        let data = FileManager.default.contents(atPath: "\(folder)/\(country)/\(name)") ?? Data()
        byPattern.append(
          Self.forms(in: String(decoding: data, as: UTF8.self)).map { Form(pattern: id, text: $0) })
      }
    }
    let most = byPattern.map(\.count).max() ?? 0
    forms = (0..<most).flatMap { place in
      byPattern.compactMap { $0.count > place ? $0[place] : nil }
    }
    guard !forms.isEmpty else { throw Failure.noPatterns(folder) }
  }

  /// The eight common patterns in another dialect.
  func common(in dialect: PatternDialect) -> [String] {
    Self.common.compactMap { id, place in
      forms.filter { $0.pattern == id }.dropFirst(place).first.flatMap {
        dialect.translate($0.text)
      }
    }
  }

  /// As many forms as there are, in their order.
  func all(in dialect: PatternDialect) -> [String] {
    forms.compactMap { dialect.translate($0.text) }
  }

  private static func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch { throw Failure.noPatterns(folder) }
  }

  /// The patterns of a file, which is laid out as all ours are: one value in a line, or a block.
  private static func forms(in yaml: String) -> [String] {
    var forms: [String] = []
    var isBlock = false
    // Forms that are tried behind labels only are none for other programs.
    var isLabelled = false
    for line in yaml.split(separator: "\n", omittingEmptySubsequences: false) {
      let key = "  - pattern: "
      if line.hasPrefix(key) {
        isBlock = line == key + "|"
        isLabelled = false
        forms.append(isBlock ? "" : String(line.dropFirst(key.count)))
      } else if isBlock, line.hasPrefix("      ") {
        forms[forms.count - 1] += line + "\n"
      } else {
        isBlock = false
        if line.hasPrefix("  - values: ") { isLabelled = true }
        if !isLabelled, line.hasPrefix("    labels: ") || line.hasPrefix("    keys: ") {
          forms.removeLast()
          isLabelled = true
        }
      }
    }
    return forms
  }
}
