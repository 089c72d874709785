/// Rules that say which paths beneath a folder are meant, in gitignore's language: one glob a
/// line, `#` for comments, `!` takes back what an earlier line said, a slash at the end means
/// folders only, a slash elsewhere ties the glob to the folder, `**` stands for any folders.
///
/// The last rule that matches wins. What lies in an excluded folder is never asked for.
public struct IgnoreRules: Sendable {
  /// What the rules say of a path.
  enum Verdict: Sendable { case matched, takenBack }

  private var rules: [Rule] = []

  /// No rules.
  public init() {}

  /// Rules from the command line, one glob each. Throws the first that cannot be read, or can never
  /// mean anything.
  ///
  /// - Parameter takesBackOthers: Whether there are other rules below these, of which the first may
  ///   take something back.
  public init(globs: [String], takesBackOthers: Bool = false) throws(GlobError) {
    for glob in globs {
      do throws(GlobProblem) {
        guard let rule = try Rule(Array(glob.utf8)) else { throw .nothing }
        if rule.isOfImpossibleName { throw .impossibleName }
        if rule.takesBack, rules.isEmpty, !takesBackOthers { throw .nothingToTakeBack }
        rules.append(rule)
      } catch {
        throw GlobError(glob: glob, problem: error.text)
      }
    }
  }

  /// Rules from a file. Lines that cannot be read match nothing, as in git, and are named in
  /// `faulty` by their number, from 1.
  init(file bytes: [UInt8], faulty: inout [(line: Int, problem: GlobProblem)]) {
    var text = bytes[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let content = line.last == 0x0D ? line.dropLast() : line
      if content.first == UInt8(ascii: "#") { continue }
      do throws(GlobProblem) {
        if let rule = try Rule(Array(content)) { rules.append(rule) }
      } catch {
        faulty.append((number + 1, error))
      }
    }
  }

  var isEmpty: Bool { rules.isEmpty }

  /// What the last rule says that matches `path`, which is relative to the rules' folder and has
  /// no slash at its start or end; nil where none does.
  func verdict(on path: ArraySlice<UInt8>, isFolder: Bool) -> Verdict? {
    if rules.isEmpty { return nil }
    let slash = path.lastIndex(of: 0x2F)
    let name = slash.map { path[($0 + 1)...] } ?? path
    // Cut into its parts only when a rule asks for them.
    var parts: [ArraySlice<UInt8>]?
    for rule in rules.reversed() where isFolder || !rule.isForFolders {
      let matches: Bool
      if case .name(let glob) = rule.scope {
        matches = glob.matches(name)
      } else {
        let known = parts ?? path.split(separator: 0x2F)
        parts = known
        matches = rule.matches(known)
      }
      if matches { return rule.takesBack ? .takenBack : .matched }
    }
    return nil
  }
}

/// One line.
private struct Rule: Sendable {
  enum Part: Sendable {
    case name(NameGlob)
    /// `**`
    case anyFolders
  }
  enum Scope: Sendable {
    /// In any folder.
    case name(NameGlob)
    /// Along the path from the rules' folder.
    case path([Part])
  }

  let takesBack: Bool
  let isForFolders: Bool
  let scope: Scope

  /// Nil for a line that is blank.
  init?(_ line: [UInt8]) throws(GlobProblem) {
    var glob = Self.withoutTrailingBlanks(line[...])
    takesBack = glob.first == UInt8(ascii: "!")
    if takesBack { glob.removeFirst() }
    isForFolders = glob.last == 0x2F
    if isForFolders { glob.removeLast() }
    guard !glob.isEmpty else { return nil }
    guard glob.contains(0x2F) else {
      scope = .name(try NameGlob(glob))
      return
    }
    if glob.first == 0x2F { glob.removeFirst() }
    var parts: [Part] = []
    for text in glob.split(separator: 0x2F, omittingEmptySubsequences: false) {
      if text.elementsEqual([0x2A, 0x2A]) {
        // Several in a row mean the same as one.
        if case .anyFolders = parts.last { continue }
        parts.append(.anyFolders)
      } else {
        parts.append(.name(try NameGlob(text)))
      }
    }
    scope = .path(parts)
  }

  /// Blanks at the end count only where they are escaped.
  private static func withoutTrailingBlanks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while line.last == 0x20 {
      let escapes = line.dropLast().reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      if escapes % 2 == 1 { break }
      line.removeLast()
    }
    return line
  }

  /// Whether it asks for a name that nothing has: none, "." or "..".
  var isOfImpossibleName: Bool {
    switch scope {
    case .name(let glob): Self.isImpossible(glob)
    case .path(let parts):
      parts.contains { part in
        if case .name(let glob) = part { Self.isImpossible(glob) } else { false }
      }
    }
  }

  private static func isImpossible(_ glob: NameGlob) -> Bool {
    [[], [0x2E], [0x2E, 0x2E]].contains(glob.literal)
  }

  /// Whether the rule's parts match those of a path, all of them; as `NameGlob.matches`, with
  /// names for bytes.
  func matches(_ names: [ArraySlice<UInt8>]) -> Bool {
    guard case .path(let parts) = scope else { return false }
    var part = 0
    var position = 0
    var retry: (part: Int, position: Int)?
    while position < names.count {
      if part < parts.count {
        switch parts[part] {
        case .anyFolders:
          part += 1
          // At the end it stands for everything within, of which there is something here.
          if part == parts.count { return true }
          retry = (part, position)
          continue
        case .name(let glob):
          if glob.matches(names[position]) {
            part += 1
            position += 1
            continue
          }
        }
      }
      guard let last = retry else { return false }
      position = last.position + 1
      part = last.part
      retry = (part, position)
    }
    return part == parts.count
  }
}
