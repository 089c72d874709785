import Model
import Testing

@Suite("people are told apart") struct IdentificationTests {
  private func pattern(_ id: String, _ category: Category) -> PatternInfo {
    PatternInfo(
      id: id, name: id, category: category, country: nil, sensitivity: .low, references: [],
      validator: nil, bestConfidence: .high)
  }

  private func identification(_ columns: [(name: String, id: String, category: Category)])
    -> Identification
  {
    Identification(columns.map { ($0.name, [pattern($0.id, $0.category)]) })
  }

  @Test("by a number or an address of their own")
  func alone() {
    let columns = identification([
      ("mail", "global.email", .contact), ("ssn", "us.ssn", .governmentID),
      ("street", "global.postal-address", .contact), ("sex", "global.gender", .demographic),
    ])
    #expect(columns.alone == ["mail", "ssn"])
    #expect(columns.together == [])
  }

  @Test("by name and date of birth, or name and place")
  func named() {
    let columns = identification([
      ("born", "global.date-of-birth", .demographic), ("note", "global.age", .demographic),
      ("name", "global.person-name", .demographic),
    ])
    #expect(columns.together == ["born", "name"])
    #expect(columns.alone == [])
  }

  @Test("by date of birth, sex and place without a name, but by none of them alone")
  func described() {
    let all: [(name: String, id: String, category: Category)] = [
      ("born", "global.date-of-birth", .demographic), ("sex", "global.gender", .demographic),
      ("zip", "de.plz", .location),
    ]
    #expect(identification(all).together == ["born", "sex", "zip"])
    #expect(identification(Array(all.dropLast())).together == [])
    #expect(identification([("name", "global.person-name", .demographic)]).together == [])
  }
}
