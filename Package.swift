// swift-tools-version:6.2
import PackageDescription

// Every target of our own is held to the same rules: Swift 6, no warnings, imports that say who
// may see them.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Tests look inside these targets. In a release build too, so that one build serves the tests and the
// program: it costs the program no instruction that we could measure.
let openToTests =
  strict + [.unsafeFlags(["-enable-testing"], .when(configuration: .release))]

extension BuildSettingCondition {
  /// On macOS the system has Swift's libraries.
  static let whenReleased = when(platforms: [.linux], configuration: .release)
}

let package = Package(
  name: "privet",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "privet", targets: ["privet"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    // C libraries of the system; each has one importer.
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    // The kernels of the sieve.
    .target(name: "CSieve"),

    // The ways to libpq and to MariaDB's library, which are loaded when they are needed.
    .target(name: "CLibrary", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(name: "CPQ", dependencies: ["CLibrary"]),
    .target(name: "CMariaDB", dependencies: ["CLibrary"]),

    // How the C library takes memory from the system.
    .target(name: "CMemory"),

    // Threads that begin on another processor.
    .target(name: "CThreads"),

    // How a program keeps what is worked out when it is built.
    .target(name: "Embedding", swiftSettings: openToTests),

    // Nodes of YAML, for pattern files and configs.
    .target(name: "YAML", dependencies: ["CYAML"], swiftSettings: strict),

    // The words everybody uses.
    .target(name: "Model", swiftSettings: strict),

    // What makes findings.
    .target(name: "PCRE2", dependencies: ["CPCRE2"], swiftSettings: strict),
    .target(
      name: "PatternFiles", dependencies: ["Embedding", "Model", "Validation", "YAML"],
      swiftSettings: strict),
    .target(
      name: "Fingerprinting",
      dependencies: ["Model", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "Validation", swiftSettings: openToTests),
    .target(name: "Sieve", dependencies: ["CSieve", "Embedding"], swiftSettings: openToTests),
    .target(name: "Words", dependencies: ["Embedding", "Sieve"], swiftSettings: openToTests),
    .target(
      name: "Detection",
      dependencies: [
        "Embedding", "Fingerprinting", "Model", "PatternFiles", "PCRE2", "Sieve", "Validation",
        "Words",
      ],
      swiftSettings: openToTests),
    .target(
      name: "BuiltinPatterns", dependencies: ["Embedding", "Model", "PatternFiles"],
      swiftSettings: strict, plugins: ["EmbedPatternsPlugin"]),
    .executableTarget(
      name: "EmbedPatterns",
      dependencies: ["Embedding", "Model", "PatternFiles", "PCRE2", "Sieve", "Words"],
      swiftSettings: strict),
    .plugin(
      name: "EmbedPatternsPlugin", capability: .buildTool(), dependencies: ["EmbedPatterns"],
      path: "Sources/EmbedPatternsPlugin"),

    // What is read, and how.
    .target(name: "Extraction", dependencies: ["Model"], swiftSettings: strict),
    .target(name: "FileInputs", dependencies: ["Model"], swiftSettings: strict),
    .target(name: "GitInputs", dependencies: ["Model"], swiftSettings: strict),
    .target(name: "Tables", dependencies: ["Model"], swiftSettings: strict),
    .target(
      name: "DatabaseInputs", dependencies: ["Model", "CSQLite", "Tables"], swiftSettings: strict),
    .target(
      name: "ServerInputs", dependencies: ["CMariaDB", "CPQ", "Model", "Tables"],
      swiftSettings: strict),

    // What is known already.
    .target(
      name: "Baseline", dependencies: ["Fingerprinting", "Model"], swiftSettings: openToTests),

    // Who works when, and who prints.
    .target(
      name: "Engine", dependencies: ["Baseline", "Detection", "Model"], swiftSettings: strict),
    .target(
      name: "Reporting", dependencies: ["Model"], exclude: ["Schema"], swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Baseline", "BuiltinPatterns", "CMemory", "CThreads", "DatabaseInputs", "Detection",
        "Engine",
        "Extraction", "FileInputs", "Fingerprinting", "GitInputs", "Model", "PatternFiles",
        "Reporting", "ServerInputs", "Tables", "Validation", "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: openToTests),

    // The program. A release has Swift's own libraries inside, so that it starts at once and can be
    // copied; the usual linker warns of a function in them that nobody calls. Sanitizers, of debug
    // builds, need them outside.
    .executableTarget(
      name: "privet", dependencies: ["Commands"], swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-static-stdlib", "-use-ld=lld"], .whenReleased),
        .linkedLibrary("_FoundationCollections", .whenReleased),
        .linkedLibrary("_FoundationCShims", .whenReleased),
      ]),

    // What tests share: input that lies in memory, a reporter that keeps, folders that go away.
    .target(
      name: "Fixtures", dependencies: ["Model"], path: "Tests/Fixtures", swiftSettings: strict),
    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: strict),
    .testTarget(name: "ThreadsTests", dependencies: ["CThreads"], swiftSettings: strict),
    .testTarget(name: "ValidationTests", dependencies: ["Validation"], swiftSettings: strict),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "Fixtures", "Model"],
      swiftSettings: strict),
    .testTarget(
      name: "FileInputsTests", dependencies: ["FileInputs", "Model"], swiftSettings: strict),
    .testTarget(
      name: "GitInputsTests", dependencies: ["Fixtures", "GitInputs", "Model"],
      swiftSettings: strict),
    .testTarget(
      name: "DatabaseInputsTests",
      dependencies: ["CSQLite", "DatabaseInputs", "Fixtures", "Model", "Tables"],
      swiftSettings: strict),
    .testTarget(
      name: "TablesTests", dependencies: ["Fixtures", "Model", "Tables"], swiftSettings: strict),
    .testTarget(
      name: "ServerInputsTests", dependencies: ["Fixtures", "Model", "ServerInputs", "Tables"],
      swiftSettings: strict),
    .testTarget(
      name: "DetectionTests",
      dependencies: [
        "Detection", "Fingerprinting", "Fixtures", "Model", "PatternFiles", "PCRE2",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "WordsTests", dependencies: ["Embedding", "Fixtures", "Words"], swiftSettings: strict),
    .testTarget(
      name: "SieveTests",
      dependencies: [
        "BuiltinPatterns", "CSieve", "Detection", "Embedding", "Fingerprinting", "Fixtures",
        "Model", "PatternFiles", "PCRE2", "Sieve", "Validation", "Words",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BaselineTests",
      dependencies: [
        "Baseline", "Detection", "Engine", "Extraction", "Fingerprinting", "Fixtures",
        "GitInputs", "Model", "PatternFiles",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EngineTests",
      dependencies: [
        "Detection", "Engine", "Extraction", "Fingerprinting", "Fixtures", "Model", "PatternFiles",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PatternTests",
      dependencies: [
        "BuiltinPatterns", "CSQLite", "DatabaseInputs", "Detection", "Engine", "Extraction",
        "FileInputs", "Fingerprinting", "Fixtures", "Model", "PatternFiles", "Validation",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ConfigTests",
      dependencies: [
        "Commands", "Fixtures", "Model",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["CSQLite", "Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "HouseTests", dependencies: ["BuiltinPatterns", "Model", "PatternFiles", "Validation"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Model", "Reporting"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Only where .ci/fuzz asks for it: it links with libFuzzer alone.
if Context.environment["PRIVET_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["BuiltinPatterns", "Model", "PatternFiles", "PCRE2", "Sieve"],
      path: "Tests/Fuzzing/Fuzz", swiftSettings: strict))
}
