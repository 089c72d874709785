import ArgumentParser
import Model

/// The words of `--country` and `--category`, which scanning and listing read alike.
struct PatternChoice {
  let country: [String]
  let category: [String]

  /// The countries in upper case; `GB,us` and repeated options add up.
  var countries: Set<String> {
    Set(country.flatMap { $0.split(separator: ",").map { $0.uppercased() } })
  }

  /// `health,financial` and repeated options add up; empty without the option.
  var categories: Set<Model.Category> {
    if categoryNames.contains("all") { return Set(Model.Category.allCases) }
    return Set(categoryNames.compactMap(Model.Category.init(rawValue:)))
  }

  private var categoryNames: [String] {
    category.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  func validate() throws {
    for code in countries
    where code.utf8.count != 2 || !code.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) {
      throw ValidationError("--country: '\(code)' is not a code of two letters, such as US")
    }
    if let name = categoryNames.first(where: { $0 != "all" && Model.Category(rawValue: $0) == nil })
    {
      let known = Model.Category.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--category: '\(name)' is none of \(known), all")
    }
    if country.contains("") { throw ValidationError("--country is empty") }
  }
}
