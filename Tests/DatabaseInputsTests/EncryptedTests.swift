import DatabaseInputs
import Fixtures
import Model
import Testing

@Suite("Encrypted databases")
struct EncryptedTests {
  private func noise(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var generator = SplitMix(state: seed)
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
  }

  private func accepts(_ bytes: [UInt8], _ name: String, size: Int? = nil) -> Bool {
    SQLiteExtractor().accepts(
      head: bytes, of: .file(path: FilePath(name)), size: size ?? bytes.count)
  }

  @Test("are told by noise in pages, under a name that databases have", arguments: 1...20)
  func told(seed: Int) throws {
    for size in [512, 1024, 4096, 65536] {
      let bytes = noise(size, seed: UInt64(seed))
      for name in ["a.db", "A.DB3", "x/b.sqlite", "c.sqlite3"] { #expect(accepts(bytes, name)) }
      #expect(!accepts(bytes, "a.bin") && !accepts(bytes, "db"))
      #expect(!accepts(bytes, "a.db", size: size + 1))
      #expect(!accepts(bytes, "a.db", size: 0))
      let input = ExtractorInput(
        origin: .file(path: FilePath("a.db")), path: FilePath("a.db"), head: bytes,
        rest: try MemoryContent(bytes: []).open())
      let fault = #expect(throws: Fault.self) {
        try SQLiteExtractor().extract(input, into: CellCollector())
      }
      #expect(fault?.reason == .encrypted && fault?.detail.contains("SQLCipher") == true)
    }
  }

  @Test("are told under any name where they are named as databases")
  func named() {
    var options = SQLiteOptions()
    options.named = [FilePath("vault")]
    let bytes = noise(4096)
    let origin = Origin.file(path: FilePath("vault"))
    #expect(SQLiteExtractor(options).accepts(head: bytes, of: origin, size: 4096))
    #expect(!SQLiteExtractor().accepts(head: bytes, of: origin, size: 4096))
  }

  @Test("are not text, zeros or numbers")
  func others() {
    let text = Array(String(repeating: "Anna Muster, Berlin 10115; ", count: 200).utf8.prefix(4096))
    #expect(!accepts(text, "a.db"))
    #expect(!accepts([UInt8](repeating: 0, count: 4096), "a.db"))
    #expect(!accepts((0..<4096).map { UInt8(truncatingIfNeeded: $0 % 64) }, "a.db"))
  }

  @Test("are told behind a header that stayed readable, and damaged ones are not")
  func plainHeader() throws {
    let database = TemporaryDatabase("CREATE TABLE t(a)", "INSERT INTO t VALUES('x')")
    database.close()
    let sound = database.bytes()
    for (start, reason) in [(32, FaultReason.encrypted), (0, .encrypted)] {
      database.write(Array(sound[..<start]) + noise(sound.count - start))
      #expect(try fault(of: database).reason == reason)
    }
    var damaged = sound
    for index in 100..<4096 { damaged[index] = 0xA5 }
    database.write(damaged)
    #expect(try fault(of: database).reason == .damaged)
  }

  private func fault(of database: TemporaryDatabase) throws -> Fault {
    let path = FilePath(database.path)
    let input = ExtractorInput(
      origin: .file(path: path), path: path, head: database.bytes(),
      rest: try MemoryContent(bytes: []).open())
    return try #require(
      #expect(throws: Fault.self) {
        try SQLiteExtractor().extract(input, into: CellCollector())
      })
  }
}
