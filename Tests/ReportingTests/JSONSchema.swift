import Testing

/// Holds a value to the part of JSON Schema (2020-12) that the schema of the findings uses.
struct JSONSchema {
  let root: JSONValue

  /// Where and how the value breaks the schema; empty if it holds.
  func complaints(about value: JSONValue, definition: String? = nil) -> [String] {
    let schema = definition.flatMap { root["$defs"]?[$0] } ?? root
    var complaints: [String] = []
    check(value, schema, at: "", &complaints)
    return complaints
  }

  private static let known: Set<String> = [
    "$schema", "$ref", "$defs", "title", "description", "type", "const", "enum", "minimum",
    "pattern", "properties", "required", "additionalProperties", "items",
  ]

  private func check(
    _ value: JSONValue, _ schema: JSONValue, at place: String, _ complaints: inout [String]
  ) {
    for keyword in schema.members.keys where !Self.known.contains(keyword) {
      complaints.append("\(place): the schema says \(keyword), which the tests do not know")
    }
    if let name = schema["$ref"]?.text?.split(separator: "/").last {
      guard let target = root["$defs"]?[String(name)] else {
        complaints.append("\(place): the schema has no \(name)")
        return
      }
      check(value, target, at: place, &complaints)
    }
    if let type = schema["type"]?.text, !Self.isOf(type, value) {
      complaints.append("\(place): not of type \(type)")
    }
    if let constant = schema["const"], constant != value {
      complaints.append("\(place): not the constant")
    }
    if let words = schema["enum"], !words.elements.contains(value) {
      complaints.append("\(place): none of the words")
    }
    if let minimum = schema["minimum"]?.int, let number = value.int, number < minimum {
      complaints.append("\(place): \(number) is below \(minimum)")
    }
    if let pattern = schema["pattern"]?.text, let text = value.text {
      let isMatch = try? Regex(pattern).firstMatch(in: text) != nil
      if isMatch != true { complaints.append("\(place): not like \(pattern)") }
    }
    checkMembers(of: value, schema, at: place, &complaints)
    if let items = schema["items"] {
      for (index, element) in value.elements.enumerated() {
        check(element, items, at: "\(place)[\(index)]", &complaints)
      }
    }
  }

  private func checkMembers(
    of value: JSONValue, _ schema: JSONValue, at place: String, _ complaints: inout [String]
  ) {
    for name in schema["required"]?.elements.compactMap(\.text) ?? [] where value[name] == nil {
      complaints.append("\(place): \(name) is missing")
    }
    for (name, member) in value.members {
      if let expected = schema["properties"]?[name] {
        check(member, expected, at: "\(place).\(name)", &complaints)
      } else if schema["additionalProperties"] == .bool(false) {
        complaints.append("\(place): \(name) is not declared")
      }
    }
  }

  private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool): true
    case ("integer", .number): value.int != nil
    default: false
    }
  }
}
