import Fixtures
import Foundation
import Testing

/// The suites that need a server stand in this one, which says so where there is none.
@Suite(
  "A PostgreSQL server",
  .enabled(
    if: PostgresServer.programs != nil,
    "no PostgreSQL server is installed (apt-get install postgresql): what needs one is not tested"))
struct ServerTests {}

@Suite("The tests of servers")
struct ServerPresenceTests {
  @Test("run with a server wherever PRIVET_TEST_SERVERS says that there is one")
  func presence() {
    let isExpected = ProcessInfo.processInfo.environment["PRIVET_TEST_SERVERS"] != nil
    #expect(!isExpected || PostgresServer.programs != nil)
  }
}
