import Model
import Testing

@Suite("A place on a database server")
struct ServerPlaceTests {
  private let database = ServerPlace(host: "db.example.org", port: nil, database: "shop")

  @Test("is a path without a scheme, with the port where it is not the usual one")
  func path() {
    #expect(database.path.text == "db/db.example.org/shop")
    #expect(
      database.table("people", in: "public").path.text == "db/db.example.org/shop/public/people")
    let other = ServerPlace(host: "localhost", port: 5433, database: "shop")
    #expect(other.path.text == "db/localhost/5433/shop")
  }

  @Test("has no name that would lead to another place")
  func hostileNames() {
    #expect(database.table("..", in: "a/b%").path.text == "db/db.example.org/shop/a%2Fb%25/%2E%2E")
  }
}
