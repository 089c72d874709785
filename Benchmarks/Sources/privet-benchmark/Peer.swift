import Corpora

/// A program that is measured. To add one, add one value here and name it in `all`.
struct Peer: Sendable {
  let name: String
  /// For databases, for files, or both.
  var readsFiles = true
  var readsDatabases = false
  /// The largest corpus in bytes that it is given unless `--peers` names it: some take hours.
  var largest = Int.max
  var report = ReportForm.none
  /// Whether the machine has it.
  var isInstalled: @Sendable (Installation) -> Bool = { _ in true }
  let command: @Sendable (Corpus, Installation) throws -> ChildProcess
  /// The command whose report says where things are, if it is another one.
  var reporting: (@Sendable (Corpus, Installation) throws -> ChildProcess)?

  func search(_ corpus: Corpus, _ installation: Installation) throws -> ChildProcess {
    try (reporting ?? command)(corpus, installation)
  }

  static let all = [
    privet, privetTwo, read, sqliteStep, ripgrepCommon, ripgrepMany, grep, pdscan, bulkExtractor,
    presidio,
  ]

  static let privet = Peer(name: "privet", readsDatabases: true, report: .privet) {
    scan($0, $1, jobs: 1)
  }

  static let privetTwo = Peer(name: "privet-2", readsDatabases: true, report: .privet) {
    scan($0, $1, jobs: 2)
  }

  /// What is planted is nobody's, and is to be found all the same.
  private static func scan(_ corpus: Corpus, _ tools: Installation, jobs: Int) -> ChildProcess {
    ChildProcess(
      program: tools.privet,
      arguments: [
        "scan", "--format", "jsonl", "--no-progress", "--fail-on", "never", "--jobs", "\(jobs)",
        "--test-values", "keep", corpus.folder,
      ])
  }

  /// The least that any scanner must do.
  static let read = Peer(name: "read", readsDatabases: true) {
    ChildProcess(program: $1.own, arguments: ["read", $0.folder])
  }

  static let sqliteStep = Peer(name: "sqlite-step", readsFiles: false, readsDatabases: true) {
    ChildProcess(program: $1.own, arguments: ["step", $0.folder + "/customers.db"])
  }

  static let ripgrepCommon = Peer(
    name: "rg-8", report: .pathOffset, isInstalled: { $0.program("rg") != nil },
    command: { corpus, tools in
      let list = try tools.commonPatterns(in: .rust, named: "rg-8")
      return try ripgrep(corpus, tools, list, ["--line-number"])
    },
    reporting: { corpus, tools in
      let list = try tools.commonPatterns(in: .rust, named: "rg-8")
      return try ripgrep(corpus, tools, list, ["--no-line-number", "--byte-offset"])
    })

  static let ripgrepMany = Peer(
    name: "rg-60", report: .pathOffset, isInstalled: { $0.program("rg") != nil },
    command: { corpus, tools in
      try ripgrep(corpus, tools, manyForRipgrep(tools), ["--line-number"])
    },
    reporting: { corpus, tools in
      try ripgrep(corpus, tools, manyForRipgrep(tools), ["--no-line-number", "--byte-offset"])
    })

  private static func manyForRipgrep(_ tools: Installation) throws -> String {
    let program = try tools.required("rg")
    return try tools.patterns(60, in: .rust, named: "rg-60") { pattern in
      let trial = ChildProcess(
        program: program,
        arguments: ["--no-config", "--no-unicode", "--regexp", pattern, "/dev/null"])
      return trial.text() != nil
    }
  }

  /// With its own best conditions: bytes instead of Unicode, and as much memory as it wants.
  private static func ripgrep(
    _ corpus: Corpus, _ tools: Installation, _ list: String, _ options: [String]
  ) throws -> ChildProcess {
    ChildProcess(
      program: try tools.required("rg"),
      arguments: options + [
        "--no-config", "--no-ignore", "--hidden", "--text", "--threads", "1", "--only-matching",
        "--no-heading", "--with-filename", "--no-unicode", "--regex-size-limit", "1G",
        "--dfa-size-limit", "1G", "--file", list, corpus.folder,
      ])
  }

  static let grep = Peer(
    name: "grep-8", largest: 50_000_000, report: .pathOffset,
    isInstalled: { $0.program("grep") != nil }
  ) { corpus, tools in
    let list = try tools.commonPatterns(in: .extended, named: "grep-8")
    return ChildProcess(
      program: try tools.required("grep"),
      arguments: [
        "--text", "--recursive", "--only-matching", "--byte-offset", "--extended-regexp", "--file",
        list, corpus.folder,
      ])
  }

  static let pdscan = Peer(
    name: "pdscan", largest: 20_000_000, isInstalled: { $0.program("pdscan") != nil }
  ) { corpus, tools in
    ChildProcess(program: try tools.required("pdscan"), arguments: ["file://" + corpus.folder])
  }

  static let bulkExtractor = Peer(
    name: "bulk_extractor", largest: 100_000_000,
    isInstalled: { $0.program("bulk_extractor") != nil }
  ) { corpus, tools in
    // It insists on a folder that is not there yet.
    ChildProcess(
      program: "/bin/sh",
      arguments: [
        "-c", #"out=$(mktemp -d) && "$0" -q -j 1 -o "$out/report" -R "$1"; rm -rf "$out""#,
        try tools.required("bulk_extractor"), corpus.folder,
      ])
  }

  static let presidio = Peer(
    name: "presidio", largest: 2_000_000,
    isInstalled: { tools in
      guard let python = tools.program("python3") else { return false }
      let trial = ChildProcess(
        program: python, arguments: ["-c", "import presidio_analyzer"], highestGoodStatus: 0)
      return trial.text() != nil
    }
  ) { corpus, tools in
    ChildProcess(
      program: try tools.required("python3"), arguments: ["-c", presidioScript, corpus.folder])
  }

  /// Its recognizers that are patterns, without the models of language.
  private static let presidioScript = """
    import pathlib, sys
    from presidio_analyzer import RecognizerRegistry
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers()
    patterns = [r for r in registry.recognizers if hasattr(r, "patterns")]
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*")):
        if path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            for recognizer in patterns:
                for result in recognizer.analyze(text, recognizer.supported_entities, None) or []:
                    print(path, result.start, result.entity_type)
    """
}

/// How a peer's lines say what was found where.
struct ReportForm: Sendable {
  /// Marks in the truth what a line reports; false, if the line is no finding.
  let note: @Sendable (ArraySlice<UInt8>, inout Truth, _ folder: String) -> Bool
  /// Whether recall can be had from it.
  let saysWhere: Bool

  /// Lines are counted.
  static let none = ReportForm(note: { _, _, _ in true }, saysWhere: false)

  static let privet = ReportForm(
    note: { line, truth, folder in
      let finding = ReportedFinding(line)
      if finding.isFinding { truth.note(finding, below: folder) }
      return finding.isFinding
    }, saysWhere: true)

  /// `path:offset:text`, as `grep` and `rg` write; the names of our files have no colon.
  static let pathOffset = ReportForm(
    note: { line, truth, folder in
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 2)
      guard parts.count == 3, let offset = parts[1].number else { return false }
      truth.note(
        path: String(decoding: parts[0], as: UTF8.self), at: offset, patterns: nil, below: folder)
      return true
    }, saysWhere: true)
}

extension Installation {
  func required(_ name: String) throws -> String {
    guard let path = program(name) else { throw Failure.notInstalled(name) }
    return path
  }
}
