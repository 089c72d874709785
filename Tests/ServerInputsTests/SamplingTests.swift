import Fixtures
import Model
import Testing

extension ServerTests {
  @Suite("is sampled")
  struct SamplingTests {
    private let server = PostgresServer.shared

    @Test("block by block over the whole table, alike each time, and says so")
    func spread() throws {
      let database = server.make(
        "spread", "CREATE TABLE t AS SELECT 'name ' || i AS v FROM generate_series(1, 40000) i",
        "ANALYZE t")
      let read = try DatabaseRead(server.url(database), rows: 2000)
      let count = try #require(read.rowsRead("public.t"))
      #expect(1000...4000 ~= count)
      #expect(read.details("public.t") == ["\(count) of about 40000 rows"])
      #expect(read.reasons("public.t") == [.sampled])
      let places = read.tables["public.t"]?.rows("t.v") ?? []
      guard case .tuple(let first, _)? = places.first, case .tuple(let last, _)? = places.last
      else {
        Issue.record("rows without a place")
        return
      }
      #expect(first < 70 && last > 140)
      let again = try DatabaseRead(server.url(database), rows: 2000)
      #expect(again.tables["public.t"]?.rows("t.v") == places)
    }

    @Test("not at all where it has no more rows than are wanted, or all are")
    func whole() throws {
      let database = server.make(
        "whole", "CREATE TABLE t AS SELECT 'name ' || i AS v FROM generate_series(1, 3000) i",
        "ANALYZE t")
      for rows in [nil, 3000] {
        let read = try DatabaseRead(server.url(database), rows: rows)
        #expect(read.rowsRead("public.t") == 3000)
        #expect(read.faults["public.t"] == [])
      }
    }

    @Test("not at all where it is small and the server knows nothing of it")
    func unknown() throws {
      let database = server.make("unknown", "CREATE TABLE t AS SELECT 'a@example.org' AS v")
      let read = try DatabaseRead(server.url(database), rows: 2)
      #expect(read.texts("public.t", "v") == ["a@example.org"])
      #expect(read.faults["public.t"] == [])
    }

    @Test("from its beginning where the server knows of fewer rows, and in views")
    func underestimated() throws {
      let database = server.make(
        "under", "CREATE TABLE t (v text)", "ANALYZE t",
        "INSERT INTO t SELECT 'name ' || i FROM generate_series(1, 3000) i",
        "UPDATE pg_class SET reltuples = 1, relpages = 1000 WHERE relname = 't'",
        "CREATE VIEW w AS SELECT v FROM t LIMIT 500")
      let read = try DatabaseRead(server.url(database), rows: 100, views: true)
      for table in ["public.t", "public.w"] {
        #expect(read.rowsRead(table) == 100)
        #expect(read.reasons(table) == [.sampled])
      }
      #expect(read.details("public.t") == ["100 of more rows, the first ones"])
    }
  }
}
