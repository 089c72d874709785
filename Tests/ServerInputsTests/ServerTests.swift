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

@Suite(
  "A MariaDB server",
  .enabled(
    if: MariaDBServer.isInstalled,
    "no MariaDB server is installed (apt-get install mariadb-server): what needs one is not tested")
)
struct MariaDBTests {}

@Suite("The tests of servers")
struct ServerPresenceTests {
  @Test("run with servers wherever PRIVET_TEST_SERVERS says that there are some")
  func presence() {
    let isExpected = ProcessInfo.processInfo.environment["PRIVET_TEST_SERVERS"] != nil
    #expect(!isExpected || PostgresServer.programs != nil)
    #expect(!isExpected || MariaDBServer.isInstalled)
  }
}
