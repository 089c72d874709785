internal import CYAML

/// Reads one YAML document into nodes, through libyaml.
///
/// Anchors, aliases and tags are refused: nothing that is read here has a use for them, and an alias
/// can stand for any amount of text.
public struct YAMLReader {
  /// Deeper than any file of ours goes.
  private static let deepestNesting = 16

  private var parser = yaml_parser_t()
  private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// The document's root, or nil for an empty document. Throws what is wrong first.
  public static func read(_ text: [UInt8]) throws(YAMLProblem) -> YAMLNode? {
    guard !isWide(text) else {
      throw YAMLProblem(line: 1, "it is written in UTF-16 or UTF-32; save it as UTF-8")
    }
    // libyaml, told that it is UTF-8, takes the mark for the first letter.
    let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
    var reader = YAMLReader()
    guard yaml_parser_initialize(&reader.parser) == 1 else {
      throw YAMLProblem(line: 1, "out of memory")
    }
    defer { yaml_parser_delete(&reader.parser) }
    do {
      // libyaml keeps the pointer, so everything is read inside the closure.
      return try text.withUnsafeBufferPointer { bytes in
        yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&reader.parser, bytes.baseAddress, bytes.count)
        return try reader.document(of: bytes)
      }
    } catch let problem as YAMLProblem {
      throw problem
    } catch {
      throw YAMLProblem(line: 1, "\(error)")
    }
  }

  /// Whether characters have more bytes than one: by their mark, or by the first of them, which is
  /// ASCII in YAML (1.2.2, 5.2).
  private static func isWide(_ text: [UInt8]) -> Bool {
    [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(text.prefix(2)))
      || text.prefix(2).contains(0)
  }

  private mutating func document(of text: UnsafeBufferPointer<UInt8>) throws(YAMLProblem)
    -> YAMLNode?
  {
    self.text = text
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: return root
      case .ignored: continue
      default:
        guard root == nil else {
          throw YAMLProblem(line: event.line, "a second document; one file holds one")
        }
        root = try node(beginning: event, depth: 0)
      }
    }
  }

  private mutating func node(beginning event: Event, depth: Int) throws(YAMLProblem) -> YAMLNode {
    guard depth < Self.deepestNesting else {
      throw YAMLProblem(line: event.line, "nested too deeply")
    }
    switch event.kind {
    case .scalar(let text, let isBlock):
      return YAMLNode(line: event.line, value: .scalar(text, isBlock: isBlock))
    case .sequenceStart:
      var items: [YAMLNode] = []
      while true {
        let item = try next()
        if case .end = item.kind { break }
        items.append(try node(beginning: item, depth: depth + 1))
      }
      return YAMLNode(line: event.line, value: .sequence(items))
    case .mappingStart:
      return YAMLNode(line: event.line, value: .mapping(try entries(depth: depth)))
    case .streamEnd, .end, .ignored:
      throw YAMLProblem(line: event.line, "not a value")
    }
  }

  private mutating func entries(depth: Int) throws(YAMLProblem)
    -> [(key: String, keyLine: Int, value: YAMLNode)]
  {
    var entries: [(key: String, keyLine: Int, value: YAMLNode)] = []
    while true {
      let event = try next()
      if case .end = event.kind { return entries }
      guard case .scalar(let key, _) = event.kind else {
        throw YAMLProblem(line: event.line, "a key must be a word")
      }
      let value = try node(beginning: try next(), depth: depth + 1)
      entries.append((key, event.line, value))
    }
  }

  private struct Event {
    let line: Int
    let kind: Kind
    enum Kind {
      case scalar(String, isBlock: Bool)
      case sequenceStart, mappingStart, end, streamEnd, ignored
    }
  }

  private mutating func next() throws(YAMLProblem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    let line = Int(event.start_mark.line) + 1
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      guard scalar.anchor == nil, scalar.tag == nil else {
        throw YAMLProblem(line: line, "anchors and tags are not allowed")
      }
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE
      return Event(
        line: line, kind: .scalar(String(decoding: bytes, as: UTF8.self), isBlock: isBlock))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      guard start.anchor == nil, start.tag == nil else {
        throw YAMLProblem(line: line, "anchors and tags are not allowed")
      }
      return Event(line: line, kind: .sequenceStart)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      guard start.anchor == nil, start.tag == nil else {
        throw YAMLProblem(line: line, "anchors and tags are not allowed")
      }
      return Event(line: line, kind: .mappingStart)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return Event(line: line, kind: .end)
    case YAML_STREAM_END_EVENT: return Event(line: line, kind: .streamEnd)
    case YAML_ALIAS_EVENT: throw YAMLProblem(line: line, "aliases are not allowed")
    default: return Event(line: line, kind: .ignored)
    }
  }

  private func isIndentedByTab(_ line: Int) -> Bool {
    let lines = text.split(separator: 0x0A, maxSplits: line, omittingEmptySubsequences: false)
    guard line <= lines.count else { return false }
    return lines[line - 1].prefix { $0 == 0x20 || $0 == 0x09 }.contains(0x09)
  }

  private func problem() -> YAMLProblem {
    var line = Int(parser.problem_mark.line) + 1
    // Bytes that are no text have a place only.
    if parser.error == YAML_READER_ERROR {
      line = text.prefix(parser.problem_offset).count { $0 == 0x0A } + 1
    }
    if isIndentedByTab(line) {
      return YAMLProblem(
        line: line, "not valid YAML: a tab indents this line; indent it with blanks")
    }
    let what = parser.problem.map { String(cString: $0) } ?? "cannot be read"
    return YAMLProblem(line: line, "not valid YAML: \(what)")
  }
}
