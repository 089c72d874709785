import Fixtures
import Model
import ServerInputs
import Synchronization
import Testing

/// A clock that stands still but for pauses.
private final class StoppedClock: Sendable {
  private let start = ContinuousClock.now
  private let state = Mutex(Duration.zero)

  var passed: Duration { state.withLock { $0 } }

  func pass(_ duration: Duration) { state.withLock { $0 += duration } }

  var clock: ServerClock {
    ServerClock(now: { self.start + self.passed }, pause: { self.pass($0) })
  }
}

extension ServerTests {
  @Suite("whose limits are kept")
  struct BudgetTests {
    private let server = PostgresServer.shared
    /// Three tables of a thousand rows of 100 bytes.
    private static let tables = ["a", "b", "c"].map {
      "CREATE TABLE \($0) AS SELECT repeat('x', 99) AS v FROM generate_series(1, 1000)"
    }.joined(separator: ";")

    @Test("is read as slowly as it is wanted, over all tables")
    func rate() throws {
      let database = server.make("rate", Self.tables)
      let clock = StoppedClock()
      let read = try DatabaseRead(
        server.url(database),
        adjust: {
          $0.clock = clock.clock
          $0.rowsPerSecond = 500
        })
      #expect(read.rowsRead("public.c") == 1000 && read.faults["public.c"] == [])
      #expect((.milliseconds(5999)...(.milliseconds(6001))).contains(clock.passed))
    }

    @Test("is read up to so many bytes of each table")
    func tableBudget() throws {
      let database = server.make("tablebudget", Self.tables, "ANALYZE")
      let read = try DatabaseRead(
        server.url(database), adjust: { $0.tableBytes = 20_000 })
      for table in ["public.a", "public.b", "public.c"] {
        let count = try #require(read.rowsRead(table))
        #expect(100...200 ~= count && read.texts(table, "v").count == count)
        #expect(
          read.details(table) == [
            "\(count) of about 1000 rows, the first ones: --table-budget is used up"
          ])
        #expect(read.reasons(table) == [.sampled])
      }
    }

    @Test("is read up to so many bytes in all, and what is left is in the ledger")
    func serverBudget() throws {
      let database = server.make("serverbudget", Self.tables)
      let read = try DatabaseRead(server.url(database), adjust: { $0.bytes = 150_000 })
      #expect(read.rowsRead("public.a") == 1000 && read.faults["public.a"] == [])
      #expect(read.rowsRead("public.b") == 1000)
      #expect(read.rowsRead("public.c") == nil)
      #expect(read.details("public.c") == ["no rows: --server-budget is used up"])
      #expect(read.reasons("public.c") == [.sampled])
    }

    @Test("is read no longer than it is wanted, and what is left is in the ledger")
    func duration() throws {
      let database = server.make("duration", Self.tables)
      let clock = StoppedClock()
      let read = try DatabaseRead(
        server.url(database),
        before: { if $0 == "public.b" { clock.pass(.seconds(11)) } },
        adjust: {
          $0.clock = clock.clock
          $0.duration = .seconds(10)
        })
      #expect(read.rowsRead("public.a") == 1000)
      for table in ["public.b", "public.c"] {
        #expect(read.details(table) == ["no rows: --server-timeout is over"])
      }
    }
  }
}
