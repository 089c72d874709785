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
    if let problem = countryProblem { throw ValidationError("--country\(problem)") }
    if let problem = categoryProblem { throw ValidationError("--category\(problem)") }
  }

  /// What is wrong with the countries, as the end of a sentence that the option begins.
  var countryProblem: String? {
    let wrong = countries.sorted().first { code in
      code.utf8.count != 2 || !code.utf8.allSatisfy { 0x41...0x5A ~= $0 }
    }
    if let wrong { return ": '\(wrong)' is not a code of two letters, such as US" }
    return country.contains("") ? " is empty" : nil
  }

  /// The same of the categories.
  var categoryProblem: String? {
    let wrong = categoryNames.first { $0 != "all" && Model.Category(rawValue: $0) == nil }
    let known = Model.Category.allCases.map(\.rawValue).joined(separator: ", ")
    return wrong.map { ": '\($0)' is none of \(known), all" }
  }
}
