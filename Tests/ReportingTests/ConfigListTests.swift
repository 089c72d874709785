import Model
import Reporting
import Testing

@Suite("The list of what a scan goes by")
struct ConfigListTests {
  @Test("has every option with its value and who said it, and each entry with its line")
  func everything() throws {
    let listed = ListedConfig(
      config: FilePath("a\"b/.privet.yaml"),
      options: [
        .init(name: "quiet", value: .flag(true), origin: .environment("PRIVET_QUIET")),
        .init(name: "jobs", value: .text(nil), origin: .standard),
        .init(name: "format", value: .text("json"), origin: .commandLine),
        .init(name: "only", value: .list(["us.*", "de.*"]), origin: .config(line: 4)),
        .init(name: "except", value: .list([]), origin: .standard),
      ],
      paths: [.init(globs: ["tests/"], minConfidence: "high", failOn: nil, line: 7)],
      allowed: [
        .init(.value("a\nb"), reason: "x", patterns: ["us.*"], paths: ["a"], line: 9),
        .init(.digest("00"), reason: nil, patterns: [], paths: [], line: 12),
      ])
    let sink = CollectingSink()
    try ConfigListJSON.write(listed, of: ToolVersion(version: "1.2", patternSet: "3"), to: sink)
    let json = try JSONValue(parsing: String(decoding: sink.box.bytes, as: UTF8.self))
    #expect(json["version"] == .string("1.2") && json["config"]?.text == "a\"b/.privet.yaml")
    let file = JSONValue.string("a\"b/.privet.yaml")
    let expected: [[String: JSONValue]] = [
      [
        "name": .string("quiet"), "value": .bool(true), "from": .string("environment"),
        "variable": .string("PRIVET_QUIET"),
      ],
      ["name": .string("jobs"), "from": .string("default")],
      ["name": .string("format"), "value": .string("json"), "from": .string("command-line")],
      [
        "name": .string("only"), "value": .array([.string("us.*"), .string("de.*")]),
        "from": .string("config"), "file": file, "line": .number(4),
      ],
      ["name": .string("except"), "value": .array([]), "from": .string("default")],
    ]
    #expect(json["options"]?.elements.map(\.members) == expected)
    #expect(
      json["paths"]?.elements.map(\.members) == [
        [
          "glob": .array([.string("tests/")]), "min-confidence": .string("high"),
          "from": .string("config"), "file": file, "line": .number(7),
        ]
      ])
    #expect(
      json["allow"]?.elements.map(\.members) == [
        [
          "value": .string("a\nb"), "reason": .string("x"), "patterns": .array([.string("us.*")]),
          "paths": .array([.string("a")]), "from": .string("config"), "file": file,
          "line": .number(9),
        ],
        ["digest": .string("00"), "from": .string("config"), "file": file, "line": .number(12)],
      ])
  }
}
