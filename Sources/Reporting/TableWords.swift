import Model

/// What is to be known of a table beside the findings of its columns, in sentences. Names in them
/// stand as they are.
struct TableWords {
  private let table: TableProfile
  private let place: Place

  init(_ table: TableProfile) {
    self.table = table
    place = Place(table.origin)
  }

  /// Below the findings of the table.
  var sentences: [String] { phrases.map { "\(place.qualifiedName ?? ""): \($0)" } }

  /// Where it has none.
  var sentencesAlone: [String] {
    let path = place.file?.text ?? "standard input"
    let name = place.nameInFile.map { ", \($0)" } ?? ""
    return phrases.map { "\(path)\(name): \($0)" }
  }

  private var phrases: [String] { [people, protection, access].compactMap { $0 } }

  private var people: String? {
    let together = table.identification.together
    guard !together.isEmpty else { return nil }
    return "\(Self.list(together)) together tell who somebody is"
  }

  private var protection: String? {
    let phrases = table.columns.compactMap { column in
      column.protection.map { "\(column.name) looks \($0.kind.rawValue) (\($0.format))" }
    }
    return phrases.isEmpty ? nil : phrases.joined(separator: ", ")
  }

  private var access: String? {
    guard let exposure = table.exposure else { return nil }
    var phrases: [String] = []
    if let owner = exposure.owner { phrases.append("owned by \(owner)") }
    var readers = exposure.isPublic ? ["everyone who can connect"] : []
    readers += exposure.readers
    let more = exposure.readerCount - exposure.readers.count
    if more > 0 { readers.append(Figures.counted(more, "more role")) }
    phrases.append(
      readers.isEmpty ? "no other role may read it" : "\(Self.list(readers)) may read it")
    if let hasRowSecurity = exposure.hasRowSecurity {
      phrases.append(hasRowSecurity ? "with row-level security" : "without row-level security")
    }
    phrases.append(exposure.isEncrypted ? "connection encrypted" : "connection not encrypted")
    return phrases.joined(separator: "; ")
  }

  /// "a, b and c"
  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
