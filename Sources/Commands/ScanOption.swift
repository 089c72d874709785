/// An option of `scan` that a config and the environment can say as well as the command line.
struct ScanOption: Sendable {
  enum Kind { case flag, value, list }

  /// As on the command line, and as a key of a config: "min-confidence".
  let name: String
  let kind: Kind
  /// Whether it names files or folders. In a config their paths begin at its folder.
  var isPath = false
  /// Whether its texts are globs about paths.
  var isGlob = false
  /// Whether what stands in quotation marks is meant as it is in its texts.
  var hasQuotes = false
  /// Takes what the command line says; whether it says something.
  let take: @Sendable (ScanCommand, inout ScanOptions) -> Bool
  /// Reads it from texts: one, but for lists.
  let read: @Sendable ([String], inout ScanOptions) throws(OptionProblem) -> Void
  /// What is in force, as `read` takes it; empty where it is not set.
  let texts: @Sendable (ScanOptions) -> [String]

  /// The environment variable that says it: "PRIVET_MIN_CONFIDENCE".
  var variable: String { Self.variable(of: name) }

  /// The variable that an option of this name has, or would have.
  static func variable(of name: String) -> String {
    prefix + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
  }

  static let prefix = "PRIVET_"
}

/// What is wrong with the value of an option, as the end of a sentence that its name begins: " must be
/// true or false".
struct OptionProblem: Error {
  let text: String

  init(_ text: String) { self.text = text }
}

extension ScanOption {
  /// What the command line has of it: not a key path, which is made when the program starts.
  typealias Given<Value> = @Sendable (ScanCommand) -> Value
  /// Where it goes.
  typealias Target<Value> = any WritableKeyPath<ScanOptions, Value> & Sendable

  /// One that is true or false.
  static func flag(
    _ name: String, _ given: @escaping Given<Bool?>,
    _ option: Target<Bool>, isOpposite: Bool = false
  ) -> ScanOption {
    ScanOption(
      name: name, kind: .flag,
      take: { command, options in
        guard let value = given(command) else { return false }
        options[keyPath: option] = value != isOpposite
        return true
      },
      read: { texts, options throws(OptionProblem) in
        switch texts {
        case ["true"]: options[keyPath: option] = true
        case ["false"]: options[keyPath: option] = false
        default: throw OptionProblem(" must be true or false")
        }
      },
      texts: { [String($0[keyPath: option])] })
  }

  /// One of a few words.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ given: @escaping Given<Choice?>,
    _ option: Target<Choice>
  ) -> ScanOption {
    ScanOption(
      name: name, kind: .value,
      take: { command, options in
        guard let value = given(command) else { return false }
        options[keyPath: option] = value
        return true
      },
      read: { texts, options throws(OptionProblem) in
        options[keyPath: option] = try word(texts.first ?? "")
      },
      texts: { [$0[keyPath: option].rawValue] })
  }

  /// The choice that `text` names.
  static func word<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ text: String
  ) throws(OptionProblem) -> Choice {
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    throw OptionProblem(
      " must be one of \(words.joined(separator: ", "))" + Suggestion.words(for: text, among: words)
    )
  }

  /// One that may be unset.
  static func value<Value>(
    _ name: String, _ expected: String, _ given: @escaping Given<Value?>,
    _ option: Target<Value?>, isPath: Bool = false,
    read: @escaping @Sendable (String) -> Value?, text: @escaping @Sendable (Value) -> String
  ) -> ScanOption {
    ScanOption(
      name: name, kind: .value, isPath: isPath,
      take: { command, options in
        guard let value = given(command) else { return false }
        options[keyPath: option] = value
        return true
      },
      read: { texts, options throws(OptionProblem) in
        guard let value = read(texts.first ?? "") else {
          throw OptionProblem(" must be \(expected)")
        }
        options[keyPath: option] = value
      },
      texts: { $0[keyPath: option].map { [text($0)] } ?? [] })
  }

  /// Any number of texts.
  ///
  /// - Parameter problem: What is wrong with them.
  static func list(
    _ name: String, _ given: @escaping Given<[String]>,
    _ option: Target<[String]>, isPath: Bool = false,
    isGlob: Bool = false, hasQuotes: Bool = false,
    problem: @escaping @Sendable ([String]) -> String? = { _ in nil }
  ) -> ScanOption {
    ScanOption(
      name: name, kind: .list, isPath: isPath, isGlob: isGlob, hasQuotes: hasQuotes,
      take: { command, options in
        let values = given(command)
        guard !values.isEmpty else { return false }
        options[keyPath: option] = values
        return true
      },
      read: { texts, options throws(OptionProblem) in
        if let problem = problem(texts) { throw OptionProblem(problem) }
        options[keyPath: option] = texts
      },
      texts: { $0[keyPath: option] })
  }
}
