// swift-tools-version:6.2
import PackageDescription

// The same rules as in the package that is measured.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "privet-benchmarks",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "privet-benchmark", targets: ["privet-benchmark"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CBenchmarkSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),

    // Seeded files and databases, and the truth about them.
    .target(name: "Corpora", dependencies: ["CBenchmarkSQLite"], swiftSettings: strict),

    // Runs privet and its peers over them, and prints what that took.
    .executableTarget(
      name: "privet-benchmark",
      dependencies: [
        "CBenchmarkSQLite", "Corpora",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "CorporaTests", dependencies: ["Corpora"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
