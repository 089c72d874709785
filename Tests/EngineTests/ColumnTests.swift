import Detection
import Engine
import Fingerprinting
import Fixtures
import Model
import Testing

private func scan(
  _ columns: [(name: String, cells: [String?])], extent: TableReading.Extent = .all,
  exposure: Exposure? = nil, batch: Int = 7, minimum: Confidence = .low
) throws -> Collected {
  try scan(
    MemoryTable("t", columns, extent: extent, exposure: exposure, batch: batch), minimum: minimum)
}

private func scan(
  _ table: any PassageSource, minimum: Confidence = .low, allowing rules: [AllowList.Rule] = []
) throws -> Collected {
  let item = Item(origin: .file(path: FilePath("shop.db")), work: .extract(table))
  return try scan([item], minimum: minimum, allowing: rules)
}

private func scan(
  _ items: [Item], minimum: Confidence, allowing rules: [AllowList.Rule]
) throws -> Collected {
  var options = Matcher.Options()
  options.allowed = rules.isEmpty ? nil : AllowList(rules)
  let scan = Scan(
    sources: [MemorySource(items: items)],
    extractors: [], patterns: try ColumnPatterns.set(), key: .random(),
    options: Scan.Options(minimum: minimum, jobs: 1, matcher: options), progress: Progress(),
    cancellation: Cancellation())
  let header = RunHeader(
    tool: ToolVersion(version: "0", patternSet: "0"), patterns: [], sources: [], options: [],
    keyID: "", start: "")
  let collected = Collected()
  _ = try scan.run(header, to: collected.reporter, clock: { "2026-01-01T00:00:00Z" })
  return collected
}

/// Cells as they are handed over.
private struct Cells: PassageSource {
  let map: CellMap
  let text: [UInt8]

  var size: Int? { nil }

  func extract(into consumer: any PassageConsumer) throws(Fault) {
    let all = 0..<text.count
    _ = consumer.search(Passage(text: text, extent: all, core: all, place: .cells(map)))
    consumer.finish(TableReading(name: map.table, columns: [map.column], rows: map.rowCount))
  }
}

private func evidence(_ finding: Finding?) throws -> ColumnEvidence {
  guard case .column(let evidence) = try #require(finding).evidence else {
    throw Fault(.damaged, "no column")
  }
  return evidence
}

/// Numbers of eight digits, as many as are asked for, that have the check digit or not.
private func accounts(_ count: Int, areChecked: Bool) -> [String] {
  numbers(count, from: 10_000_000, areChecked: areChecked)
}

private func numbers(_ count: Int, from first: Int, areChecked: Bool) -> [String] {
  var numbers: [String] = []
  var next = first
  while numbers.count < count {
    let digits = String(next).utf8.map { Int($0) - 48 }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let weighted = digit.offset % 2 == 1 ? 2 * digit.element : digit.element
      return sum + (weighted > 9 ? weighted - 9 : weighted)
    }
    if (sum % 10 == 0) == areChecked { numbers.append(String(next)) }
    next += 7919
  }
  return numbers
}

@Suite("a column") struct ColumnTests {
  @Test("tells how many rows hold something, and how many of them a match")
  func share() throws {
    let found = try scan([("c", ["C-123", nil, "", "C-124 and C-125", "none"])])
    let evidence = try evidence(found.findings.first)
    #expect(evidence.rowsRead == 5)
    #expect(evidence.rowsFilled == 3)
    #expect(evidence.rowsMatched == 2)
    #expect(evidence.matches == 3)
  }

  @Test(
    "of values is another thing than one of texts in which they stand, or of something else",
    arguments: [
      (["C-123", "C-124", "C-125", "other"], ColumnContent.values),
      (["call C-123 again", "see C-124 there", "nothing"], .text),
      (["C-123", "other", "others", "more", "most"], .exceptions),
    ])
  func content(cells: [String], content: ColumnContent) throws {
    #expect(try evidence(scan([("c", cells)]).findings.first).content == content)
  }

  @Test("of numbers is no column of what a tenth of them is by chance")
  func chance() throws {
    let numbers = accounts(90, areChecked: false) + accounts(10, areChecked: true)
    let finding = try #require(scan([("c", numbers)]).findings.first)
    #expect(finding.confidence == .low)
    #expect(try evidence(finding).rowsAlike == 100)
    #expect(try scan([("c", numbers)], minimum: .medium).findings.isEmpty)
  }

  @Test("whose name speaks for it is not sure where no more than by chance are what it says")
  func named() throws {
    let numbers = accounts(90, areChecked: false) + accounts(10, areChecked: true)
    let finding = try #require(scan([("account", numbers)]).findings.first)
    #expect(finding.confidence == .medium)
    #expect(try evidence(finding).rowsAlike == 100)
    let own = accounts(60, areChecked: false) + accounts(40, areChecked: true)
    #expect(try scan([("account", own)]).findings.first?.confidence == .high)
  }

  @Test(
    "in which the numbers stand beside texts and numbers of other lengths is judged by its like")
  func mixed() throws {
    let others = (0..<200).map { $0 % 2 == 0 ? "text \($0)" : String(1000 + $0) }
    let finding = try scan([("c", others + accounts(30, areChecked: true))]).findings.first
    #expect(finding?.confidence == .medium)
    #expect(try evidence(finding).content == .exceptions)
  }

  @Test("of very few numbers is not judged by chance")
  func few() throws {
    let numbers = accounts(15, areChecked: false) + accounts(1, areChecked: true)
    #expect(try scan([("c", numbers)]).findings.first?.confidence == .medium)
  }

  @Test("of which most are confirmed is surer than each of them")
  func many() throws {
    #expect(try scan([("c", accounts(40, areChecked: true))]).findings.first?.confidence == .high)
    #expect(try scan([("c", accounts(10, areChecked: true))]).findings.first?.confidence == .medium)
    let codes = (100..<140).map { "C-\($0)" }
    #expect(try scan([("c", codes)]).findings.first?.confidence == .medium, "nothing backs it")
    #expect(try scan([("code", codes)]).findings.first?.confidence == .high)
  }

  @Test("of numbers that say too little one by one is found where most have the check digit")
  func proof() throws {
    func found(_ numbers: [String], minimum: Confidence) throws -> Finding? {
      try scan([("c", numbers)], batch: 50, minimum: minimum).findings.first
    }
    let all = numbers(200, from: 4_000_000_000, areChecked: true)
    let others = numbers(200, from: 4_000_000_000, areChecked: false)
    let finding = try found(all, minimum: .medium)
    #expect(finding?.pattern.id == "test.citizen")
    #expect(finding?.confidence == .medium)
    #expect(try evidence(finding).rowsMatched == 200)
    #expect(try found(Array(others.dropLast(20) + all.prefix(20)), minimum: .medium) == nil)
    #expect(try found(Array(all.prefix(15)), minimum: .medium) == nil, "too few to tell")
    let begun = Array(all.prefix(50) + others.prefix(150))
    #expect(try found(begun, minimum: .medium) == nil, "only its beginning is of that kind")
  }

  @Test("is not found where the config allows its values, by the path of each item")
  func allowed() throws {
    let numbers = numbers(200, from: 4_000_000_000, areChecked: true)
    let items = ["one.db", "two.db", "three.db"].map { path in
      Item(
        origin: .file(path: FilePath(path)),
        work: .extract(MemoryTable("t", [("c", numbers)], batch: 50)))
    }
    let rule = AllowList.Rule(.regex("^4")) { $0 == FilePath("two.db") }
    let found = try scan(items, minimum: .medium, allowing: [rule])
    #expect(
      found.findings.map(\.origin.file) == [FilePath("one.db"), FilePath("three.db")])
    #expect(found.summary?.coverage.dismissed[.allowed] == 1)
  }

  @Test("is not found by numbers that pass whatever their last digit is")
  func unchecked() throws {
    let numbers = (0..<100).map { String(219_091_111 + 7919 * $0) }
    #expect(try scan([("c", numbers)], batch: 50, minimum: .low).findings.first?.confidence == .low)
    #expect(try scan([("c", numbers)], batch: 50, minimum: .medium).findings.isEmpty)
  }

  @Test("whose cells stand for several rows counts them all, and names the first ones")
  func repeated() throws {
    let rows: [RowReference] = [1, 4, 8, 2, 3, 5, 6, 7].map { .ordinal($0) }
    let map = CellMap(
      table: "t", column: "c", starts: [0, 8], rows: rows, places: [0, 3, 7, 1, 2, 4, 5, 6],
      firstRows: [0, 3])
    let text = Array("C-123".utf8) + CellMap.separator + Array("C-124".utf8) + CellMap.separator
    let evidence = try evidence(scan(Cells(map: map, text: text)).findings.first)
    #expect(evidence.rowsFilled == 8 && evidence.rowsMatched == 8 && evidence.matches == 8)
    #expect(evidence.distinct == 2)
    #expect(evidence.examples.map(\.row) == (1...5).map { .ordinal($0) })
    let masks = evidence.examples.map(\.value.fingerprint)
    #expect(masks[0] == masks[3] && masks[1] == masks[2] && masks[0] != masks[1])
  }

  @Test("of which a sample was read tells about how many there are, between bounds")
  func estimate() throws {
    let cells = (0..<100).map { $0 < 25 ? "C-\(100 + $0)" : "none" }
    let spread = try evidence(scan([("c", cells)], extent: .spread(of: 10_000)).findings.first)
    #expect(spread.estimate?.rows == 2500)
    let (low, high) = (spread.estimate?.low ?? 0, spread.estimate?.high ?? 0)
    #expect((1700..<1800).contains(low) && (3400..<3500).contains(high))
    let first = try evidence(scan([("c", cells)], extent: .first(of: 10_000)).findings.first)
    #expect(first.estimate == nil, "the first rows need not be like the others")
  }
}

@Suite("a table") struct TableTests {
  @Test("in which something was found is told with its columns and who can read it")
  func profile() throws {
    let exposure = Exposure(
      owner: "shop", readers: ["b", "a"], isPublic: true, hasRowSecurity: false, isEncrypted: true)
    let cells = (100..<140).map { "C-\($0)" }
    let found = try scan(
      [("code", cells), ("other", cells.map { _ in "none" })], extent: .spread(of: 400),
      exposure: exposure)
    let table = try #require(found.tables.first)
    #expect(found.tables.count == 1)
    #expect(table.columns.map(\.name) == ["code"])
    #expect(table.columns[0].holds.map(\.pattern.id) == ["test.code"])
    #expect(table.identification.alone == ["code"])
    #expect(table.exposure?.readers == ["a", "b"])
    #expect(table.extent == .spread(of: 400))
  }

  @Test("in which nothing was found is not told of")
  func nothing() throws {
    #expect(try scan([("c", ["none", "nothing"])]).tables.isEmpty)
  }

  @Test(
    "says of which columns the values look protected, and how",
    arguments: [
      ("$2b$12$" + String(repeating: "a", count: 53), Protection.Kind.hashed, "bcrypt"),
      ("$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA", .hashed, "Argon2"),
      ("pbkdf2_sha256$600000$c2FsdA$aGFzaA=", .hashed, "PBKDF2"),
      ("*" + String(repeating: "0A", count: 20), .hashed, "MariaDB's SHA-1"),
      ("gAAAAABm" + String(repeating: "x", count: 80), .encrypted, "Fernet"),
      ("vault:v1:" + String(repeating: "x", count: 40), .encrypted, "Vault"),
      ("************1234", .masked, "signs in place of others"),
      ("XXXX-XXXX-XXXX-1234", .masked, "signs in place of others"),
      ("a•••••@b", .masked, "signs in place of others"),
    ])
  func protection(value: String, kind: Protection.Kind, format: String) throws {
    let table = try #require(scan([("c", Array(repeating: value, count: 5))]).tables.first)
    #expect(table.columns[0].protection?.kind == kind)
    #expect(table.columns[0].protection?.format == format)
    #expect(table.columns[0].protection?.cells == 5)
  }

  @Test("is not told of for digests alone, which can be anything's")
  func digests() throws {
    let digests = Array(repeating: String(repeating: "0f", count: 32), count: 5)
    #expect(try scan([("c", digests)]).tables.isEmpty)
    let beside = try scan([("c", digests), ("code", ["C-123", "C-124", nil, nil, nil])])
    #expect(beside.tables.first?.columns[0].protection?.kind == .hashed)
  }

  @Test("of which few values look protected is not called so")
  func unprotected() throws {
    let values = Array(repeating: "readable", count: 4) + ["$2b$12$aaaaaaaaaaaaaaaaaaaaaaaa"]
    #expect(try scan([("c", values)]).tables.isEmpty)
  }
}
