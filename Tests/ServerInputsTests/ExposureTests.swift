import Fixtures
import Model
import Testing

extension ServerTests {
  @Suite("tells who can read a table")
  struct ExposureTests {
    private let server = PostgresServer.shared

    @Test("by rights on it or on its columns, without its owner")
    func readers() throws {
      let database = server.make(
        "exposed", "CREATE TABLE own (v text)", "CREATE TABLE given (v text, w text)",
        "CREATE TABLE common (v text)", "CREATE TABLE guarded (v text)",
        "CREATE ROLE \"a \"\"b\"", "CREATE ROLE exposed_clerk", "CREATE ROLE exposed_writer",
        "GRANT SELECT ON given TO \"a \"\"b\"", "GRANT SELECT (w) ON given TO exposed_clerk",
        "GRANT INSERT ON given TO exposed_writer", "GRANT SELECT ON common TO PUBLIC",
        "ALTER TABLE guarded ENABLE ROW LEVEL SECURITY",
        "INSERT INTO own VALUES ('x')")
      let read = try DatabaseRead(server.url(database))
      func exposure(_ table: String) -> Exposure? {
        read.tables["public." + table]?.readings.first?.exposure
      }
      #expect(exposure("own")?.owner == "owner")
      #expect(exposure("own")?.readers == [])
      #expect(exposure("own")?.isPublic == false)
      #expect(exposure("own")?.isEncrypted == false)
      #expect(exposure("given")?.readers == ["a \"b", "exposed_clerk"])
      #expect(exposure("given")?.readerCount == 2)
      #expect(exposure("common")?.isPublic == true)
      #expect(exposure("common")?.readers == [])
      #expect(exposure("guarded")?.hasRowSecurity == true)
      #expect(exposure("own")?.hasRowSecurity == false)
    }
  }
}
