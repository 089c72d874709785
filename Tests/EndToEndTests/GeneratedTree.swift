import Fixtures
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A tree of many kinds of files, the same on every run.
struct GeneratedTree {
  private var state: UInt64 = 42

  /// Knuth's MMIX constants.
  private mutating func next(_ bound: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % bound
  }

  private mutating func line() -> String {
    let word = ["alpha", "beta", "grüße", "delta", "邮箱", "zeta"][Int(next(6))]
    switch next(6) {
    case 0: return "\(word): \(word).\(next(900))@example.org, \(next(100))"
    case 1: return "SSN \(100 + next(500))-\(10 + next(80))-\(1000 + next(9000)) \(word)"
    case 2: return "\(word) 4111 1111 1111 1111 IPv4 192.0.2.\(next(255))"
    default: return "\(word) \(word) \(next(1_000_000)) \(word)"
    }
  }

  private mutating func text(_ lines: UInt64) -> String {
    (0..<(1 + next(lines))).map { _ in line() }.joined(separator: "\n") + "\n"
  }

  mutating func write(into folder: TemporaryFolder) throws {
    for number in 0..<300 {
      let name = "d\(number % 7)/e\(number % 3)/f\(number).txt"
      switch number % 15 {
      case 3: folder.write(name, [0xFF, 0xFE] + Array(text(40).data(using: .utf16LittleEndian)!))
      case 5: folder.write(name, [0, 1, 2, 3] + Array(text(10).utf8))
      case 7: folder.write(name, Array(text(40).data(using: .utf32BigEndian)!))
      case 9: folder.write(name, "")
      case 11: folder.write(name, text(900))
      default: folder.write(name, text(60))
      }
    }
    for number in 0..<20 {
      symlink("f\(number).txt", folder.file("d1/link\(number)"))
      link(
        folder.file("d\(number % 7)/e\(number % 3)/f\(number).txt"), folder.file("hard\(number)"))
    }
    mkfifo(folder.file("d2/pipe"), 0o600)
    folder.write("d3/.privetignore", "f3*.txt\n")
    try writeDatabase(folder.file("d4/people.db"))
    folder.write("d5/broken.db", Array("SQLite format 3\0 and nothing of the kind".utf8))
  }

  private mutating func writeDatabase(_ path: String) throws {
    let database = try MadeDatabase(path)
    try database.run("CREATE TABLE people(id INTEGER PRIMARY KEY, email, ssn, note)")
    try database.run("CREATE TABLE k(a TEXT PRIMARY KEY, b) WITHOUT ROWID")
    try database.run("BEGIN")
    for row in 0..<3000 {
      let values = "'p\(next(900))@example.org', '\(line())', '\(line())'"
      try database.run("INSERT INTO people(email, ssn, note) VALUES(\(values))")
      try database.run("INSERT INTO k VALUES('\(row)', '\(line())')")
    }
    try database.run("COMMIT")
  }
}
