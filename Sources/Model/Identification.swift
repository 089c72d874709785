/// By which columns of a table people can be told apart.
///
/// Columns that each name a person go before those that do so only together: a name with a date of
/// birth or a place; or date of birth, sex and place without a name, which are different for most
/// people (L. Sweeney, "Simple Demographics Often Identify People Uniquely", 2000: 87 % of those
/// in the United States, by ZIP code).
public struct Identification: Hashable, Sendable {
  /// Columns of numbers and addresses that are one person's, as a passport number or an e-mail
  /// address.
  public let alone: [String]
  /// Columns that tell who somebody is when they are put together; none or at least two.
  public let together: [String]

  /// - Parameter columns: The table's columns with the patterns that their values are of.
  public init(_ columns: [(name: String, patterns: [PatternInfo])]) {
    func named(_ isMeant: (PatternInfo) -> Bool) -> [String] {
      columns.filter { $0.patterns.contains(where: isMeant) }.map(\.name)
    }
    alone = named { pattern in
      switch pattern.category {
      case .governmentID, .financial: true
      case .contact: !Self.addresses.contains(pattern.id)
      case .health, .device, .location, .demographic, .business, .other: false
      }
    }
    let names = named { Self.names.contains($0.id) }
    let births = named { $0.id == "global.date-of-birth" }
    let sexes = named { $0.id == "global.gender" }
    let places = named {
      Self.addresses.contains($0.id) || $0.category == .location || $0.id == "global.birthplace"
    }
    let isNamed = !names.isEmpty && !(births + places).isEmpty
    let isDescribed = !births.isEmpty && !sexes.isEmpty && !places.isEmpty
    let members = isNamed || isDescribed ? Set(names + births + sexes + places) : []
    together = members.count < 2 ? [] : columns.map(\.name).filter(members.contains)
  }

  private static let names: Set = [
    "global.person-name", "global.person-given-name", "global.person-family-name",
  ]
  private static let addresses: Set = ["global.postal-address"]
}
