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
      #expect(read.rowsRead("public.t") == 2000)
      #expect(read.details("public.t") == ["2000 of about 40000 rows"])
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

    /// The blocks and the places in them of the rows of a table `t` that were read.
    private func places(_ read: DatabaseRead) -> [(block: Int, item: Int)] {
      (read.tables["public.t"]?.rows("t.v") ?? []).compactMap { row in
        if case .tuple(let block, let item) = row { (Int(block), Int(item)) } else { nil }
      }
    }

    @Test(
      "in as many rows as are wanted, few or many, each once and from everywhere",
      arguments: [1, 2, 10, 100, 999, 15_000, 30_000, 39_000])
    func count(_ wanted: Int) throws {
      let database = server.make(
        "count_\(wanted)",
        "CREATE TABLE t AS SELECT 'name ' || i AS v FROM generate_series(1, 40000) i", "ANALYZE t")
      let read = try DatabaseRead(server.url(database), rows: wanted)
      let places = places(read)
      #expect(read.rowsRead("public.t") == wanted && places.count == wanted)
      #expect(Set(read.texts("public.t", "v")).count == wanted)
      #expect(zip(places, places.dropFirst()).allSatisfy { ($0.block, $0.item) < $1 })
      let blocks = Set(places.map(\.block))
      #expect(blocks.count >= min(30, wanted))
      // There are 216 of them.
      if wanted >= 100 { #expect(places[0].block < 25 && places[wanted - 1].block > 190) }
      guard 100...999 ~= wanted else { return }
      // Not always the same place of a block.
      #expect(Set(places.map { $0.item / 20 }).count >= 8)
    }

    @Test("without more of it being read than the blocks of some rows")
    func blocks() throws {
      let database = server.make(
        "blocks", "CREATE TABLE t AS SELECT 'name ' || i AS v FROM generate_series(1, 400000) i",
        "ANALYZE t")
      // Making it counts, too.
      server.sql("SELECT pg_stat_reset()", in: database)
      let read = try DatabaseRead(server.url(database), rows: 100)
      #expect(read.rowsRead("public.t") == 100)
      // A session says what it did when it ends, shortly after it was told to.
      let sessions =
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'privet/test' "
        + "AND datname = '\(database)'"
      #expect((0..<200).contains { _ in server.sql(sessions) == "0" })
      let blocks = server.sql(
        "SELECT heap_blks_read + heap_blks_hit FROM pg_statio_user_tables WHERE relname = 't'",
        in: database)
      // Of 2,163.
      #expect(1...400 ~= Int(blocks) ?? 0)
    }

    @Test("whatever its columns are called, and to a role that may read only some of them")
    func names() throws {
      server.sql("DROP ROLE IF EXISTS partly; CREATE ROLE partly LOGIN")
      let database = server.make(
        "sampled_names",
        """
        CREATE TABLE t AS SELECT 'name ' || i AS v, i AS privet_number, i AS privet_group, i AS "a""b",
          i AS number, 'x' AS secret FROM generate_series(1, 40000) i
        """, "ANALYZE t",
        "GRANT SELECT (v, privet_number, privet_group, \"a\"\"b\") ON t TO partly")
      for role in ["owner", "partly"] {
        let read = try DatabaseRead(server.url(database, role: role), rows: 100)
        #expect(read.rowsRead("public.t") == 100)
        let names = read.texts("public.t", "v")
        for column in ["privet_number", "privet_group", "a\"b"] {
          #expect(read.texts("public.t", column).map { "name \($0)" } == names)
        }
      }
    }

    @Test("over all of its partitions")
    func partitions() throws {
      let database = server.make(
        "sampled_parts", "CREATE TABLE t (i int, v text) PARTITION BY RANGE (i)",
        "CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (20000)",
        "CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (20000) TO (50000)",
        "INSERT INTO t SELECT i, 'name ' || i FROM generate_series(1, 40000) i", "ANALYZE t")
      let read = try DatabaseRead(server.url(database), rows: 100)
      let numbers = read.texts("public.t", "i").compactMap { Int($0) }
      #expect(numbers.count == 100 && Set(numbers).count == 100)
      #expect(30...70 ~= numbers.count { $0 < 20000 })
      #expect(read.details("public.t") == ["100 of about 40000 rows"])
    }

    @Test("although most of its blocks are empty, and the server thinks that there are many rows")
    func hollow() throws {
      let database = server.make(
        "hollow", "CREATE TABLE t AS SELECT 'name ' || i AS v FROM generate_series(1, 200000) i",
        "ANALYZE t", "DELETE FROM t WHERE substr(v, 6)::int % 20 > 0")
      let read = try DatabaseRead(server.url(database), rows: 5000)
      #expect(read.rowsRead("public.t") == 5000)
      let all = try DatabaseRead(server.url(database), rows: 12_000)
      #expect(all.rowsRead("public.t") == 10_000)
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
